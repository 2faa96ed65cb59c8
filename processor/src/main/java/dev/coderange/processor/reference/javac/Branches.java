package dev.coderange.processor.reference.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;

/** Finds the expressions of which one is the value of another: its branches, or what it only wraps. */
final class Branches extends TreePathScanner<Void, Void> {

    private final List<TreePath> results = new ArrayList<>();
    private boolean isInside;

    private Branches() {}

    /** The branches of an expression; empty if it has none, or a cast could make other values of them. */
    static List<TreePath> of(TreePath path, ConstantFolder folder) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree parenthesized) {
            return List.of(new TreePath(path, parenthesized.getExpression()));
        }
        if (tree instanceof TypeCastTree cast) {
            return CodeConstraints.keepsCodes(cast.getType())
                    ? List.of(new TreePath(path, cast.getExpression()))
                    : List.of();
        }
        if (tree instanceof AssignmentTree assignment) {
            return List.of(new TreePath(path, assignment.getExpression()));
        }
        if (tree instanceof ConditionalExpressionTree conditional) {
            TreePath chosen = folder.chosen(path, conditional);
            return chosen != null
                    ? List.of(chosen)
                    : List.of(
                            new TreePath(path, conditional.getTrueExpression()),
                            new TreePath(path, conditional.getFalseExpression()));
        }
        if (!(tree instanceof SwitchExpressionTree)) {
            return List.of();
        }
        Branches ofSwitch = new Branches();
        ofSwitch.scan(path, null);
        return ofSwitch.results;
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree expression, Void unused) {
        if (isInside) {
            return null;
        }
        isInside = true;
        return scan(expression.getCases(), unused);
    }

    @Override
    public Void visitCase(CaseTree tree, Void unused) {
        if (tree.getBody() instanceof ExpressionTree result) {
            results.add(new TreePath(getCurrentPath(), result));
            return null;
        }
        return tree.getBody() == null ? scan(tree.getStatements(), unused) : scan(tree.getBody(), unused);
    }

    @Override
    public Void visitYield(YieldTree yield, Void unused) {
        results.add(new TreePath(getCurrentPath(), yield.getValue()));
        return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
        return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        return null;
    }
}
