package dev.coderange.processor.reference.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.Demand;
import dev.coderange.processor.reference.ReferenceCheck;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import java.util.List;
import javax.lang.model.element.VariableElement;

/** Follows a place's demands into the expression whose value reaches it, down to the constants, and checks those. */
final class ValueFlow {

    private final Trees trees;
    private final CheckedAnnotations annotations;
    private final ConstantFolder folder;
    private final TreeReporter reporter;
    private final OctalLiterals octal;
    private final Failures failures;

    ValueFlow(Session session, ConstantFolder folder, TreeReporter reporter) {
        this.trees = session.trees();
        this.annotations = session.annotations();
        this.failures = session.failures();
        this.folder = folder;
        this.reporter = reporter;
        this.octal = new OctalLiterals(trees);
    }

    /**
     * Checks every constant that can be the value of an expression, or an element of it if it writes out an array. A
     * failure costs the one constant, and not those beside it.
     */
    void check(TreePath path, List<Demand> demands) {
        if (demands.isEmpty()) {
            return;
        }
        try {
            follow(path, demands);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failures.tell(path, e);
        }
    }

    private void follow(TreePath path, List<Demand> demands) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree parenthesized) {
            check(new TreePath(path, parenthesized.getExpression()), demands);
        } else if (tree instanceof TypeCastTree cast
                && Demands.keepsCodes(cast.getType())
                && isBranching(cast.getExpression())) {
            check(new TreePath(path, cast.getExpression()), demands);
        } else if (tree instanceof ConditionalExpressionTree conditional) {
            checkBranches(path, conditional, demands);
        } else if (tree instanceof NewArrayTree array) {
            if (array.getInitializers() != null) {
                array.getInitializers().forEach(element -> check(new TreePath(path, element), demands));
            }
        } else if (tree instanceof AssignmentTree assignment) {
            check(new TreePath(path, assignment.getExpression()), demands);
        } else if (tree instanceof SwitchExpressionTree) {
            new Results(demands).scan(path, null);
        } else {
            folder.fold(path).ifPresent(value -> checkConstant(path, value, demands));
        }
    }

    /** Whether an expression has one of several values. */
    private static boolean isBranching(ExpressionTree tree) {
        return tree instanceof ParenthesizedTree parenthesized
                ? isBranching(parenthesized.getExpression())
                : tree instanceof ConditionalExpressionTree || tree instanceof SwitchExpressionTree;
    }

    private void checkBranches(TreePath path, ConditionalExpressionTree conditional, List<Demand> demands) {
        TreePath chosen = folder.chosen(path, conditional);
        if (chosen != null) {
            check(chosen, demands);
        } else {
            check(new TreePath(path, conditional.getTrueExpression()), demands);
            check(new TreePath(path, conditional.getFalseExpression()), demands);
        }
    }

    private void checkConstant(TreePath path, Object value, List<Demand> demands) {
        if (isReportedAtDeclaration(path, value)) {
            return;
        }
        ReferenceCheck.check(demands, value)
                .ifPresent(result -> reporter.report(path, result.references(), octal.hint(path, result.finding())));
    }

    /** Whether the value comes from a variable that is annotated itself and wrong: one mistake, one message. */
    private boolean isReportedAtDeclaration(TreePath path, Object value) {
        return trees.getElement(path) instanceof VariableElement variable
                && ReferenceCheck.check(annotations.demands(variable), value).isPresent();
    }

    /** The results of one switch expression, not those of others inside it. */
    private final class Results extends TreePathScanner<Void, Void> {

        private final List<Demand> demands;
        private Tree outer;

        Results(List<Demand> demands) {
            this.demands = demands;
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree expression, Void unused) {
            if (outer != null) {
                return null;
            }
            outer = expression;
            return scan(expression.getCases(), unused);
        }

        @Override
        public Void visitCase(CaseTree tree, Void unused) {
            if (tree.getBody() instanceof ExpressionTree result) {
                check(new TreePath(getCurrentPath(), result), demands);
                return null;
            }
            return tree.getBody() == null ? scan(tree.getStatements(), unused) : scan(tree.getBody(), unused);
        }

        @Override
        public Void visitYield(YieldTree yield, Void unused) {
            check(new TreePath(getCurrentPath(), yield.getValue()), demands);
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
}
