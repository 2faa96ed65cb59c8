package dev.coderange.processor.reference.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.CodeConstraint;
import dev.coderange.processor.reference.EditionCheck;
import dev.coderange.processor.reference.language.GeneratedConstants;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * Finds where a value reaches something that is annotated, or is compared with it. It looks at one tree at a time,
 * and is told the path of what that tree stands in.
 */
final class TreeChecks extends SimpleTreeVisitor<Void, TreePath> {

    private static final String GENERATED = "dev.coderange.runtime.Generated";

    private final Trees trees;
    private final Containers containers;
    private final CodeConstraints constraints;
    private final ValueFlow flow;
    private final CallChecks calls;
    private final AnnotationFaults faults;
    private final GeneratedConstants constants;
    private final TreeReporter reporter;
    private final boolean isGenerated;

    TreeChecks(Session session, CompilationUnitTree unit, TreePath topLevelClass) {
        this.trees = session.trees();
        this.containers = session.containers();
        this.reporter = new TreeReporter(session, unit);
        this.constants = session.constants();
        this.isGenerated = isGenerated(trees.getElement(topLevelClass));
        LocalValues locals = new LocalValues(trees, topLevelClass);
        WrittenElements elements = new WrittenElements(session, locals);
        this.constraints = new CodeConstraints(session, elements);
        this.flow = new ValueFlow(session, locals, elements, reporter);
        this.calls = new CallChecks(session, constraints, elements, flow);
        this.faults = new AnnotationFaults(session, reporter);
    }

    @Override
    public Void visitVariable(VariableTree variable, TreePath parent) {
        TreePath path = new TreePath(parent, variable);
        reaches(path, variable.getInitializer(), () -> constraints.onNamed(path));
        return null;
    }

    @Override
    public Void visitAssignment(AssignmentTree assignment, TreePath parent) {
        TreePath path = new TreePath(parent, assignment);
        TreePath target = child(path, assignment.getVariable());
        reaches(
                path,
                assignment.getExpression(),
                () -> path.getParentPath().getLeaf() instanceof AnnotationTree
                        ? constraints.onNamed(target)
                        : constraints.onExpression(target));
        return null;
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree assignment, TreePath parent) {
        TreePath path = new TreePath(parent, assignment);
        List<CodeConstraint> asked = constraints.onExpression(child(path, assignment.getVariable()));
        flow.checkCompound(path, child(path, assignment.getExpression()), asked);
        return null;
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree loop, TreePath parent) {
        TreePath path = new TreePath(parent, loop);
        if (loop.getVariable().getModifiers().getAnnotations().isEmpty()) {
            return null; // what else it asks for, it has from what it runs over
        }
        reaches(path, loop.getExpression(), () -> constraints.onNamed(child(path, loop.getVariable())));
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, TreePath parent) {
        calls.check(child(parent, call), call);
        return null;
    }

    @Override
    public Void visitNewClass(NewClassTree creation, TreePath parent) {
        if (!creation.getArguments().isEmpty()) {
            calls.checkConstructor(child(parent, creation), creation);
        }
        return null;
    }

    @Override
    public Void visitReturn(ReturnTree statement, TreePath parent) {
        TreePath path = new TreePath(parent, statement);
        reaches(path, statement.getExpression(), () -> constraints.onResult(path));
        return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, TreePath parent) {
        TreePath path = new TreePath(parent, lambda);
        if (lambda.getBody() instanceof ExpressionTree result) {
            reaches(path, result, () -> constraints.onResult(path));
        }
        return null;
    }

    @Override
    public Void visitMethod(MethodTree method, TreePath parent) {
        TreePath path = new TreePath(parent, method);
        if (method.getDefaultValue() instanceof ExpressionTree value) {
            reaches(path, value, () -> constraints.onNamed(path));
        }
        return null;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, TreePath parent) {
        faults.check(child(parent, annotation), annotation);
        return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, TreePath parent) {
        names(name.getName(), name, parent);
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, TreePath parent) {
        names(select.getIdentifier(), select, parent);
        return null;
    }

    /** A category that is named and does not hold what it held. What we generate names them all, and means them. */
    private void names(CharSequence name, Tree tree, TreePath parent) {
        if (isGenerated || !GeneratedConstants.mayBe(name)) {
            return;
        }
        TreePath path = child(parent, tree);
        constants
                .named(trees.getElement(path))
                .flatMap(named -> EditionCheck.category(named.set(), named.id()))
                .ifPresent(result -> reporter.report(path, result.references(), result.violation()));
    }

    private static boolean isGenerated(Element type) {
        if (type != null) {
            for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
                if (annotation.getAnnotationType().toString().equals(GENERATED)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Void visitBinary(BinaryTree binary, TreePath parent) {
        TreePath path = new TreePath(parent, binary);
        if (binary.getKind() == Tree.Kind.EQUAL_TO || binary.getKind() == Tree.Kind.NOT_EQUAL_TO) {
            calls.checkEqual(child(path, binary.getLeftOperand()), child(path, binary.getRightOperand()));
        }
        return null;
    }

    @Override
    public Void visitSwitch(SwitchTree statement, TreePath parent) {
        checkLabels(child(parent, statement), statement.getExpression(), statement.getCases());
        return null;
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree expression, TreePath parent) {
        checkLabels(child(parent, expression), expression.getExpression(), expression.getCases());
        return null;
    }

    private void checkLabels(TreePath path, ExpressionTree selector, List<? extends CaseTree> cases) {
        List<CodeConstraint> asked = constraints.onExpression(child(path, selector));
        if (!asked.isEmpty()) {
            for (CaseTree each : cases) {
                TreePath label = child(path, each);
                each.getExpressions().forEach(value -> flow.checkCompared(child(label, value), asked));
            }
        }
    }

    private void reaches(TreePath path, ExpressionTree value, Supplier<List<CodeConstraint>> asked) {
        if (value != null && containers.isCandidate(value)) {
            flow.check(child(path, value), asked.get());
        }
    }

    private static TreePath child(TreePath path, Tree tree) {
        return new TreePath(path, tree);
    }
}
