package dev.coderange.processor.reference.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.reference.CodeConstraint;
import dev.coderange.processor.reference.EditionCheck;
import dev.coderange.processor.reference.ReferenceCheck;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import dev.coderange.processor.text.Said;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/**
 * Follows constraints into the expression that they are on, down to the constants that are its value, and checks those.
 */
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
    void check(TreePath path, List<CodeConstraint> constraints) {
        check(path, constraints, Use.STORED);
    }

    /** The same for a value that is compared with a code; an empty text, say, then means that there is none. */
    void checkCompared(TreePath path, List<CodeConstraint> constraints) {
        check(path, constraints, Use.COMPARED);
    }

    /** Checks what a compound assignment stores, if that is known. */
    void checkCompound(TreePath assignment, TreePath operand, List<CodeConstraint> constraints) {
        if (!constraints.isEmpty()) {
            folder.stored(assignment).ifPresent(value -> report(operand, value, constraints));
        }
    }

    private void check(TreePath path, List<CodeConstraint> constraints, Use use) {
        if (constraints.isEmpty()) {
            return;
        }
        try {
            follow(path, constraints, use);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            failures.tell(path, e);
        }
    }

    private void follow(TreePath path, List<CodeConstraint> constraints, Use use) {
        if (path.getLeaf() instanceof NewArrayTree array) {
            if (array.getInitializers() != null) {
                for (ExpressionTree element : array.getInitializers()) {
                    check(new TreePath(path, element), constraints, use);
                }
            }
            return;
        }
        List<TreePath> branches =
                path.getLeaf() instanceof TypeCastTree cast && !isBranching(cast.getExpression(), path)
                        ? List.of()
                        : Branches.of(path, folder);
        for (TreePath branch : branches) {
            check(branch, constraints, use);
        }
        if (branches.isEmpty()) {
            checkValue(path, constraints, use);
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

    private void checkValue(TreePath path, List<CodeConstraint> constraints, Use use) {
        Optional<Object> constant = folder.fold(path);
        if (constant.isPresent()) {
            checkConstant(path, constant.get(), constraints, use);
            return;
        }
        if (path.getLeaf().getKind() == Tree.Kind.IDENTIFIER) {
            Set<Object> values = possible.of(path);
            if (!values.isEmpty()) { // the reporter takes the first of them that is wrong
                values.forEach(value -> checkConstant(path, value, constraints, use));
                return;
            }
        }
        elements.of(path).forEach(element -> check(element, constraints, use));
    }

    private void checkConstant(TreePath path, Object value, List<CodeConstraint> constraints, Use use) {
        if (use == Use.COMPARED && ReferenceCheck.asksForAbsence(constraints, value)
                || isReportedAtDeclaration(path, value)) {
            return;
        }
        report(path, value, constraints);
    }

    private void report(TreePath path, Object value, List<CodeConstraint> constraints) {
        Optional<Said> written = value instanceof Number ? octal.find(path) : Optional.empty();
        if (written.isPresent()) {
            reporter.report(path, strictest(constraints), written.get());
        } else {
            ReferenceCheck.check(constraints, value)
                    .or(() -> EditionCheck.constant(constraints, value))
                    .ifPresent(result -> reporter.report(path, result.references(), result.violation()));
        }
    }

    private static References strictest(List<CodeConstraint> constraints) {
        References strictest = References.OFF;
        for (CodeConstraint constraint : constraints) {
            References one = constraint.set().references();
            strictest = one.ordinal() < strictest.ordinal() ? one : strictest;
        }
        return strictest;
    }

    /** Whether the value comes from a variable that is annotated itself and wrong, or not what it was: one message. */
    private boolean isReportedAtDeclaration(TreePath path, Object value) {
        return trees.getElement(path) instanceof VariableElement variable
                && ReferenceCheck.check(annotations.constraints(variable), value)
                        .or(() -> EditionCheck.constant(annotations.constraints(variable), value))
                        .isPresent();
    }
}
