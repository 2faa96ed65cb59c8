package dev.coderange.processor.reference.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
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
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.Demand;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Finds the places of one top-level class where a value reaches something that is annotated, or is compared with it. */
final class ReferenceScanner extends TreePathScanner<Void, Void> {

    private final Trees trees;
    private final Demands demands;
    private final ValueFlow flow;
    private final Arguments arguments;
    private final AnnotationFaults faults;

    ReferenceScanner(Session session, CompilationUnitTree unit, TreePath topLevelClass) {
        this.trees = session.trees();
        this.demands = new Demands(session);
        TreeReporter reporter = new TreeReporter(trees, unit);
        ConstantFolder folder = new ConstantFolder(trees, new LocalValues(trees, topLevelClass));
        this.flow = new ValueFlow(trees, session.annotations(), folder, reporter);
        this.arguments = new Arguments(trees, session.annotations(), flow);
        this.faults = new AnnotationFaults(session, reporter);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void unused) {
        reaches(variable.getInitializer(), () -> demands.onNamed(getCurrentPath()));
        return super.visitVariable(variable, unused);
    }

    @Override
    public Void visitAssignment(AssignmentTree assignment, Void unused) {
        TreePath target = child(assignment.getVariable());
        reaches(
                assignment.getExpression(),
                () -> getCurrentPath().getParentPath().getLeaf() instanceof AnnotationTree
                        ? demands.onNamed(target)
                        : demands.onExpression(target));
        return super.visitAssignment(assignment, unused);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void unused) {
        if (loop.getExpression().getKind() == Tree.Kind.NEW_ARRAY) {
            reaches(loop.getExpression(), () -> demands.onNamed(child(loop.getVariable())));
        }
        return super.visitEnhancedForLoop(loop, unused);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (isOfInterest(call) && trees.getElement(getCurrentPath()) instanceof ExecutableElement method) {
            arguments.check(getCurrentPath(), method, call.getArguments());
            checkEquals(call, method);
        }
        return super.visitMethodInvocation(call, unused);
    }

    /** Most calls in most programs have nothing that could be a constant, and need no closer look. */
    private static boolean isOfInterest(MethodInvocationTree call) {
        for (ExpressionTree argument : call.getArguments()) {
            if (ConstantFolder.isCandidate(argument)) {
                return true;
            }
        }
        return call.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("equals")
                && ConstantFolder.isCandidate(select.getExpression());
    }

    @Override
    public Void visitNewClass(NewClassTree creation, Void unused) {
        if (!creation.getArguments().isEmpty()) {
            arguments.checkConstructor(getCurrentPath(), creation);
        }
        return super.visitNewClass(creation, unused);
    }

    @Override
    public Void visitReturn(ReturnTree statement, Void unused) {
        reaches(statement.getExpression(), () -> demands.onResult(getCurrentPath()));
        return super.visitReturn(statement, unused);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void unused) {
        demands.enter(getCurrentPath(), lambda);
        if (lambda.getBody() instanceof ExpressionTree result) {
            reaches(result, () -> demands.onResult(getCurrentPath()));
        }
        return super.visitLambdaExpression(lambda, unused);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        if (method.getDefaultValue() instanceof ExpressionTree value) {
            reaches(value, () -> demands.onNamed(getCurrentPath()));
        }
        return super.visitMethod(method, unused);
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void unused) {
        faults.check(getCurrentPath(), annotation);
        return super.visitAnnotation(annotation, unused);
    }

    @Override
    public Void visitBinary(BinaryTree binary, Void unused) {
        if (binary.getKind() == Tree.Kind.EQUAL_TO || binary.getKind() == Tree.Kind.NOT_EQUAL_TO) {
            checkCompared(child(binary.getLeftOperand()), child(binary.getRightOperand()));
        }
        return super.visitBinary(binary, unused);
    }

    @Override
    public Void visitSwitch(SwitchTree statement, Void unused) {
        checkLabels(statement.getExpression(), statement.getCases());
        return super.visitSwitch(statement, unused);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree expression, Void unused) {
        checkLabels(expression.getExpression(), expression.getCases());
        return super.visitSwitchExpression(expression, unused);
    }

    private void checkLabels(ExpressionTree selector, List<? extends CaseTree> cases) {
        List<Demand> asked = demands.onExpression(child(selector));
        if (!asked.isEmpty()) {
            for (CaseTree each : cases) {
                TreePath path = child(each);
                each.getExpressions().forEach(label -> flow.check(new TreePath(path, label), asked));
            }
        }
    }

    private void checkEquals(MethodInvocationTree call, ExecutableElement method) {
        if (!method.getSimpleName().contentEquals("equals")) {
            return;
        }
        List<? extends ExpressionTree> given = call.getArguments();
        if (given.size() == 1 && call.getMethodSelect() instanceof MemberSelectTree select) {
            TreePath receiver = new TreePath(child(select), select.getExpression());
            checkCompared(receiver, child(given.get(0)));
        } else if (given.size() == 2
                && method.getEnclosingElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals("java.util.Objects")) {
            checkCompared(child(given.get(0)), child(given.get(1)));
        }
    }

    private void checkCompared(TreePath one, TreePath other) {
        if (ConstantFolder.isCandidate(other.getLeaf())) {
            flow.check(other, demands.onExpression(one));
        }
        if (ConstantFolder.isCandidate(one.getLeaf())) {
            flow.check(one, demands.onExpression(other));
        }
    }

    private void reaches(ExpressionTree value, Supplier<List<Demand>> asked) {
        if (value != null && ConstantFolder.isCandidate(value)) {
            flow.check(child(value), asked.get());
        }
    }

    private TreePath child(Tree tree) {
        return new TreePath(getCurrentPath(), tree);
    }
}
