package dev.coderange.processor.reference.javac;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.reference.CodeConstraint;
import dev.coderange.processor.reference.ReferenceCheck;
import dev.coderange.processor.reference.Violation;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/** Follows a place's demands into the expression whose value reaches it, down to the constants, and checks those. */
final class ValueFlow {

    private final Trees trees;
    private final CheckedAnnotations annotations;
    private final ConstantFolder folder;
    private final PossibleValues possible;
    private final WrittenElements elements;
    private final TreeReporter reporter;
    private final OctalLiterals octal;
    private final Failures failures;

    ValueFlow(Session session, LocalValues locals, WrittenElements elements, TreeReporter reporter) {
        this.trees = session.trees();
        this.annotations = session.annotations();
        this.failures = session.failures();
        this.folder = new ConstantFolder(trees, locals);
        this.elements = elements;
        this.possible = new PossibleValues(trees, locals, folder, elements);
        this.reporter = reporter;
        this.octal = new OctalLiterals(session, locals);
    }

    /** Whether a constant is to become what somebody asks for, or is only compared with it. */
    private enum Use {
        STORED,
        COMPARED
    }

    /**
     * Checks every constant that can be the value of an expression, or an element of it if it writes out an array or a
     * collection. A failure costs the one constant, and not those beside it.
     */
    void check(TreePath path, List<CodeConstraint> demands) {
        check(path, demands, Use.STORED);
    }

    /** The same for a value that is compared with a code; an empty text, say, then means that there is none. */
    void checkCompared(TreePath path, List<CodeConstraint> demands) {
        check(path, demands, Use.COMPARED);
    }

    /** Checks what a compound assignment stores, if that is known. */
    void checkCompound(TreePath assignment, TreePath operand, List<CodeConstraint> demands) {
        if (!demands.isEmpty()) {
            folder.stored(assignment).ifPresent(value -> report(operand, value, demands));
        }
    }

    private void check(TreePath path, List<CodeConstraint> demands, Use use) {
        if (demands.isEmpty()) {
            return;
        }
        try {
            follow(path, demands, use);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failures.tell(path, e);
        }
    }

    private void follow(TreePath path, List<CodeConstraint> demands, Use use) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree parenthesized) {
            check(new TreePath(path, parenthesized.getExpression()), demands, use);
        } else if (tree instanceof TypeCastTree cast
                && CodeConstraints.keepsCodes(cast.getType())
                && isBranching(cast.getExpression(), path)) {
            check(new TreePath(path, cast.getExpression()), demands, use);
        } else if (tree instanceof ConditionalExpressionTree conditional) {
            checkBranches(path, conditional, demands, use);
        } else if (tree instanceof NewArrayTree array) {
            if (array.getInitializers() != null) {
                array.getInitializers().forEach(element -> check(new TreePath(path, element), demands, use));
            }
        } else if (tree instanceof AssignmentTree assignment) {
            check(new TreePath(path, assignment.getExpression()), demands, use);
        } else if (tree instanceof SwitchExpressionTree) {
            SwitchResults.of(path).forEach(result -> check(result, demands, use));
        } else {
            checkValue(path, demands, use);
        }
    }

    /** Whether an expression that is cast has one of several values, or several. */
    private boolean isBranching(ExpressionTree tree, TreePath cast) {
        if (tree instanceof ParenthesizedTree parenthesized) {
            return isBranching(parenthesized.getExpression(), cast);
        }
        return switch (tree.getKind()) {
            case CONDITIONAL_EXPRESSION, SWITCH_EXPRESSION, METHOD_INVOCATION, NEW_CLASS -> true;
            case IDENTIFIER -> folder.fold(cast).isEmpty();
            default -> false;
        };
    }

    private void checkBranches(
            TreePath path, ConditionalExpressionTree conditional, List<CodeConstraint> demands, Use use) {
        TreePath chosen = folder.chosen(path, conditional);
        if (chosen != null) {
            check(chosen, demands, use);
        } else {
            check(new TreePath(path, conditional.getTrueExpression()), demands, use);
            check(new TreePath(path, conditional.getFalseExpression()), demands, use);
        }
    }

    private void checkValue(TreePath path, List<CodeConstraint> demands, Use use) {
        Optional<Object> constant = folder.fold(path);
        if (constant.isPresent()) {
            checkConstant(path, constant.get(), demands, use);
            return;
        }
        if (path.getLeaf().getKind() == Tree.Kind.IDENTIFIER) {
            Set<Object> values = possible.of(path);
            if (!values.isEmpty()) { // the reporter takes the first of them that is wrong
                values.forEach(value -> checkConstant(path, value, demands, use));
                return;
            }
        }
        elements.of(path).forEach(element -> check(element, demands, use));
    }

    private void checkConstant(TreePath path, Object value, List<CodeConstraint> demands, Use use) {
        if (use == Use.COMPARED && ReferenceCheck.asksForAbsence(demands, value)
                || isReportedAtDeclaration(path, value)) {
            return;
        }
        report(path, value, demands);
    }

    private void report(TreePath path, Object value, List<CodeConstraint> demands) {
        Optional<Violation> written = value instanceof Number ? octal.find(path) : Optional.empty();
        if (written.isPresent()) {
            reporter.report(path, strictest(demands), written.get());
        } else {
            ReferenceCheck.check(demands, value)
                    .ifPresent(result -> reporter.report(path, result.references(), result.finding()));
        }
    }

    private static References strictest(List<CodeConstraint> demands) {
        References strictest = References.OFF;
        for (CodeConstraint demand : demands) {
            References one = demand.set().references();
            strictest = one.ordinal() < strictest.ordinal() ? one : strictest;
        }
        return strictest;
    }

    /** Whether the value comes from a variable that is annotated itself and wrong: one mistake, one message. */
    private boolean isReportedAtDeclaration(TreePath path, Object value) {
        return trees.getElement(path) instanceof VariableElement variable
                && ReferenceCheck.check(annotations.demands(variable), value).isPresent();
    }
}
