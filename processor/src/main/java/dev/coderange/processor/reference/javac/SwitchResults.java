package dev.coderange.processor.reference.javac;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;

/** Finds the results of one switch expression, not those of others inside it. */
final class SwitchResults extends TreePathScanner<Void, Void> {

    private final List<TreePath> results = new ArrayList<>();
    private boolean isInside;

    private SwitchResults() {}

    /** The expressions of which one is the value of a switch. */
    static List<TreePath> of(TreePath expression) {
        SwitchResults finder = new SwitchResults();
        finder.scan(expression, null);
        return finder.results;
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
