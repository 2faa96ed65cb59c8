package dev.coderange.processor.reference.javac;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Where the locals of one top-level class get their values, found when first asked for. What is not
 * certain is not known: a local that is assigned in a loop may have any value at a place before.
 */
final class LocalValues {

    private final Trees trees;
    private final TreePath topLevelClass;
    private Collector collector;

    /**
     * One of the expressions that a local can have its value from.
     *
     * @param value the expression
     * @param assignment a compound assignment, such as {@code +=}, that the expression is the right side of; null
     *     if it is the whole value
     */
    record Source(TreePath value, TreePath assignment) {}

    LocalValues(Trees trees, TreePath topLevelClass) {
        this.trees = trees;
        this.topLevelClass = topLevelClass;
    }

    /** The expressions of which one is the value of a local at its use; empty if unknown, or if it is no local. */
    List<Source> sources(Element variable, TreePath use) {
        LocalVariable local = local(variable);
        if (local == null || local.isLoopVariable()) {
            return List.of();
        }
        if (local.isChangedInOrder()) {
            return atPlace(local, use);
        }
        if (local.initializer().isPresent() || !local.hasIndependentAssignments()) {
            return List.of();
        }
        List<Source> sources = new ArrayList<>();
        for (TreePath change : local.changes()) {
            sources.add(new Source(child(change, ((AssignmentTree) change.getLeaf()).getExpression()), null));
        }
        return sources;
    }

    /** What a local of a loop runs over; empty if it is none, or changed in the loop. */
    Optional<TreePath> loopedOver(Element variable) {
        LocalVariable local = local(variable);
        if (local == null || !local.isLoopVariable() || !local.changes().isEmpty()) {
            return Optional.empty();
        }
        TreePath loop = local.declaration().getParentPath();
        return Optional.of(child(loop, ((EnhancedForLoopTree) loop.getLeaf()).getExpression()));
    }

    /** Whether an element of the array in a local is assigned somewhere. */
    boolean hasChangedElements(Element variable) {
        return local(variable) == null || collector.changedArrays.contains(variable);
    }

    private LocalVariable local(Element variable) {
        if (variable == null || variable.getKind() != ElementKind.LOCAL_VARIABLE) {
            return null;
        }
        if (collector == null) {
            Collector made = new Collector();
            made.scan(topLevelClass, null);
            collector = made;
        }
        return collector.locals.get(variable);
    }

    /** The value of a local that is changed only by statements of its own block, one after the other. */
    private List<Source> atPlace(LocalVariable local, TreePath use) {
        long position = start(use);
        TreePath last = null;
        for (TreePath change : local.changes()) {
            if (start(change) < position && !isInside(use, change.getLeaf())) {
                last = change;
            }
        }
        if (last == null) {
            Optional<TreePath> initializer = local.initializer();
            return initializer.isPresent() ? List.of(new Source(initializer.get(), null)) : List.of();
        }
        if (last.getLeaf() instanceof AssignmentTree assignment) {
            return List.of(new Source(child(last, assignment.getExpression()), null));
        }
        return last.getLeaf() instanceof CompoundAssignmentTree assignment
                ? List.of(new Source(child(last, assignment.getExpression()), last))
                : List.of();
    }

    private long start(TreePath path) {
        return trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
    }

    private static boolean isInside(TreePath path, Tree tree) {
        for (TreePath each = path; each != null; each = each.getParentPath()) {
            if (each.getLeaf() == tree) {
                return true;
            }
        }
        return false;
    }

    private static TreePath child(TreePath path, Tree tree) {
        return new TreePath(path, tree);
    }

    private final class Collector extends TreePathScanner<Void, Void> {

        private final Map<Element, LocalVariable> locals = new HashMap<>();
        private final Set<Element> changedArrays = new HashSet<>();

        @Override
        public Void visitVariable(VariableTree variable, Void unused) {
            Element element = trees.getElement(getCurrentPath());
            if (element != null && element.getKind() == ElementKind.LOCAL_VARIABLE) {
                locals.put(element, new LocalVariable(getCurrentPath(), new ArrayList<>()));
            }
            return super.visitVariable(variable, unused);
        }

        @Override
        public Void visitAssignment(AssignmentTree assignment, Void unused) {
            change(assignment.getVariable());
            return super.visitAssignment(assignment, unused);
        }

        @Override
        public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void unused) {
            change(assignment.getVariable());
            return super.visitCompoundAssignment(assignment, unused);
        }

        @Override
        public Void visitUnary(UnaryTree unary, Void unused) {
            switch (unary.getKind()) {
                case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
                    change(unary.getExpression());
                default -> {
                    // changes nothing
                }
            }
            return super.visitUnary(unary, unused);
        }

        private void change(ExpressionTree target) {
            TreePath path = child(getCurrentPath(), target);
            if (target instanceof ArrayAccessTree access) {
                changedArrays.add(trees.getElement(child(path, access.getExpression())));
                return;
            }
            LocalVariable local = locals.get(trees.getElement(path));
            if (local != null) {
                local.changes().add(getCurrentPath());
            }
        }
    }
}
