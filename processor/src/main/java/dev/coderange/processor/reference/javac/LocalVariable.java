package dev.coderange.processor.reference.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A local variable and what gives it another value.
 *
 * @param declaration where it is declared
 * @param changes the assignments, increments and decrements of it, in the order of the source
 */
record LocalVariable(TreePath declaration, List<TreePath> changes) {

    private VariableTree tree() {
        return (VariableTree) declaration.getLeaf();
    }

    Optional<TreePath> initializer() {
        return Optional.ofNullable(tree().getInitializer()).map(value -> new TreePath(declaration, value));
    }

    /** Whether a loop gives it its values. */
    boolean isLoopVariable() {
        return declaration.getParentPath().getLeaf() instanceof EnhancedForLoopTree loop
                && loop.getVariable() == tree();
    }

    /** Whether all changes are statements of the block of its declaration, and so happen in their order. */
    boolean isChangedInOrder() {
        TreePath block = declaration.getParentPath();
        for (TreePath change : changes) {
            TreePath statement = change.getParentPath();
            if (!(statement.getLeaf() instanceof ExpressionStatementTree)
                    || statement.getParentPath().getLeaf() != block.getLeaf()
                    || !(block.getLeaf() instanceof BlockTree || block.getLeaf() instanceof CaseTree)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is assigned at most once, whichever way the program takes, so that each of its assignments lasts. */
    boolean hasIndependentAssignments() {
        if (!changes.stream().allMatch(change -> change.getLeaf() instanceof AssignmentTree)) {
            return false;
        }
        if (tree().getModifiers().getFlags().contains(Modifier.FINAL)) {
            return true;
        }
        for (int i = 0; i < changes.size(); i++) {
            if (changes.size() > 1 && isRepeated(changes.get(i))) {
                return false;
            }
            for (TreePath earlier : changes.subList(0, i)) {
                if (!exclude(earlier, changes.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a loop inside the block of the declaration can come by a statement more than once. */
    private boolean isRepeated(TreePath statement) {
        for (TreePath each = statement;
                each.getLeaf() != declaration.getParentPath().getLeaf();
                each = each.getParentPath()) {
            switch (each.getLeaf().getKind()) {
                case FOR_LOOP, ENHANCED_FOR_LOOP, WHILE_LOOP, DO_WHILE_LOOP -> {
                    return true;
                }
                default -> {
                    // runs once each time that the block does
                }
            }
        }
        return false;
    }

    /** Whether the program comes by one of two statements at most, being in different branches. */
    private static boolean exclude(TreePath one, TreePath other) {
        List<Tree> path = downTo(one);
        List<Tree> otherPath = downTo(other);
        int common = 0;
        while (path.get(common) == otherPath.get(common)) {
            common++;
        }
        if (path.get(common - 1) instanceof IfTree choice) {
            return path.get(common) != choice.getCondition() && otherPath.get(common) != choice.getCondition();
        }
        return path.get(common) instanceof CaseTree label
                && otherPath.get(common) instanceof CaseTree
                && (label.getBody() != null || leaves(label));
    }

    private static List<Tree> downTo(TreePath path) {
        List<Tree> trees = new ArrayList<>();
        path.forEach(tree -> trees.add(0, tree));
        return trees;
    }

    /** Whether the statements of a case never fall through to the next. */
    private static boolean leaves(CaseTree label) {
        List<? extends StatementTree> statements = label.getStatements();
        if (statements.isEmpty()) {
            return false;
        }
        StatementTree last = statements.get(statements.size() - 1);
        if (last instanceof BlockTree block && !block.getStatements().isEmpty()) {
            last = block.getStatements().get(block.getStatements().size() - 1);
        }
        return switch (last.getKind()) {
            case BREAK, RETURN, THROW, CONTINUE, YIELD -> true;
            default -> false;
        };
    }
}
