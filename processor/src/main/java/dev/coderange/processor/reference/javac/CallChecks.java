package dev.coderange.processor.reference.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.CodeConstraint;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Checks what calls hand on: to parameters, to annotated collections, optionals and maps, and to {@code equals}. */
final class CallChecks {

    private final Trees trees;
    private final CheckedAnnotations annotations;
    private final Containers containers;
    private final CodeConstraints constraints;
    private final WrittenElements elements;
    private final ValueFlow flow;

    CallChecks(Session session, CodeConstraints constraints, WrittenElements elements, ValueFlow flow) {
        this.trees = session.trees();
        this.annotations = session.annotations();
        this.containers = session.containers();
        this.constraints = constraints;
        this.elements = elements;
        this.flow = flow;
    }

    void check(TreePath path, MethodInvocationTree call) {
        if (isOfInterest(call) && trees.getElement(path) instanceof ExecutableElement method) {
            checkArguments(path, method, call.getArguments());
            checkEquals(path, call, method);
            checkContainer(path, call, method);
        }
    }

    /** Most calls in most programs have nothing that could be a constant, and need no closer look. */
    private boolean isOfInterest(MethodInvocationTree call) {
        for (ExpressionTree argument : call.getArguments()) {
            if (containers.isCandidate(argument) || argument.getKind() == Tree.Kind.MEMBER_REFERENCE) {
                return true;
            }
        }
        return !call.getArguments().isEmpty()
                && call.getMethodSelect() instanceof MemberSelectTree select
                && containers.isCandidate(select.getExpression())
                && isEquals(select.getIdentifier());
    }

    private static boolean isEquals(Name method) {
        return method.contentEquals("equals")
                || method.contentEquals("equalsIgnoreCase")
                || method.contentEquals("contentEquals");
    }

    private void checkArguments(TreePath call, ExecutableElement method, List<? extends ExpressionTree> arguments) {
        List<? extends VariableElement> parameters = method.getParameters();
        int last = parameters.size() - 1;
        for (int i = 0; i < arguments.size(); i++) {
            int index = method.isVarArgs() ? Math.min(i, last) : i;
            if (index <= last && containers.isCandidate(arguments.get(i))) {
                List<CodeConstraint> asked = annotations.constraints(parameters.get(index));
                flow.check(
                        new TreePath(call, arguments.get(i)),
                        asked.isEmpty() ? constraints.onReceiver(call, method, index) : asked);
            }
        }
    }

    void checkConstructor(TreePath creation, NewClassTree tree) {
        ExecutableElement constructor = tree.getClassBody() == null
                ? (trees.getElement(creation) instanceof ExecutableElement called ? called : null)
                : constructorBehind(creation, tree);
        if (constructor != null) {
            checkArguments(creation, constructor, tree.getArguments());
        }
    }

    /**
     * The constructor of the superclass that an anonymous class hands its arguments on to. The anonymous class's own
     * has no annotations; javac has put it into the tree, and its first statement calls the other.
     */
    private ExecutableElement constructorBehind(TreePath creation, NewClassTree tree) {
        TreePath body = new TreePath(creation, tree.getClassBody());
        for (Tree member : tree.getClassBody().getMembers()) {
            if (member instanceof MethodTree method && method.getReturnType() == null) {
                BlockTree block = method.getBody();
                TreePath path = new TreePath(new TreePath(body, method), block);
                StatementTree first = block.getStatements().get(0);
                if (first instanceof ExpressionStatementTree statement
                        && statement.getExpression() instanceof MethodInvocationTree call
                        && trees.getElement(new TreePath(new TreePath(path, statement), call))
                                instanceof ExecutableElement constructor) {
                    return constructor;
                }
            }
        }
        return null;
    }

    private void checkContainer(TreePath path, MethodInvocationTree call, ExecutableElement method) {
        if (!(call.getMethodSelect() instanceof MemberSelectTree select)
                || !containers.isTaking(method.getSimpleName())) {
            return;
        }
        TreePath receiver = new TreePath(new TreePath(path, select), select.getExpression());
        Containers.Kind kind = containers.kind(trees.getTypeMirror(receiver));
        int index = Containers.taken(kind, method, call.getArguments().size());
        if (index >= 0 && containers.isCandidate(call.getArguments().get(index))) {
            TreePath taken = new TreePath(path, call.getArguments().get(index));
            List<CodeConstraint> asked = constraints.onExpression(receiver);
            if (Containers.isComparing(method)) {
                flow.checkCompared(taken, asked);
            } else {
                flow.check(taken, asked);
            }
        } else if (kind != Containers.Kind.NONE && Containers.isShowing(method.getSimpleName())) {
            checkShown(path, receiver, call.getArguments());
        }
    }

    /** Checks the elements of a collection that is written out right here, and shown to a method by its name. */
    private void checkShown(TreePath call, TreePath receiver, List<? extends ExpressionTree> arguments) {
        if (!arguments.isEmpty()
                && arguments.get(0) instanceof MemberReferenceTree reference
                && trees.getElement(new TreePath(call, reference)) instanceof ExecutableElement target
                && target.getParameters().size() == 1) {
            List<CodeConstraint> asked =
                    annotations.constraints(target.getParameters().get(0));
            if (!asked.isEmpty()) {
                elements.of(receiver).forEach(element -> flow.check(element, asked));
            }
        }
    }

    private void checkEquals(TreePath path, MethodInvocationTree call, ExecutableElement method) {
        if (!isEquals(method.getSimpleName())) {
            return;
        }
        List<? extends ExpressionTree> given = call.getArguments();
        if (given.size() == 1 && call.getMethodSelect() instanceof MemberSelectTree select) {
            TreePath receiver = new TreePath(new TreePath(path, select), select.getExpression());
            checkEqual(receiver, new TreePath(path, given.get(0)));
        } else if (given.size() == 2
                && method.getEnclosingElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals("java.util.Objects")) {
            checkEqual(new TreePath(path, given.get(0)), new TreePath(path, given.get(1)));
        }
    }

    /** Checks each of two values that are compared against what the other one is asked to be. */
    void checkEqual(TreePath one, TreePath other) {
        if (containers.isCandidate(other.getLeaf())) {
            flow.checkCompared(other, constraints.onExpression(one));
        }
        if (containers.isCandidate(one.getLeaf())) {
            flow.checkCompared(one, constraints.onExpression(other));
        }
    }
}
