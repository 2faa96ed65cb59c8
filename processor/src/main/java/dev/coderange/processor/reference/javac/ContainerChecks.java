package dev.coderange.processor.reference.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.CodeConstraint;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Checks what is put into, or looked for in, a collection, optional or map that is annotated. */
final class ContainerChecks {

    private final Trees trees;
    private final CheckedAnnotations annotations;
    private final Containers containers;
    private final CodeConstraints demands;
    private final WrittenElements elements;
    private final ValueFlow flow;

    ContainerChecks(Session session, CodeConstraints demands, WrittenElements elements, ValueFlow flow) {
        this.trees = session.trees();
        this.annotations = session.annotations();
        this.containers = session.containers();
        this.demands = demands;
        this.elements = elements;
        this.flow = flow;
    }

    void check(TreePath path, MethodInvocationTree call, ExecutableElement method) {
        if (!(call.getMethodSelect() instanceof MemberSelectTree select)
                || !containers.isTaking(method.getSimpleName())) {
            return;
        }
        TreePath receiver = new TreePath(new TreePath(path, select), select.getExpression());
        Containers.Kind kind = containers.kind(trees.getTypeMirror(receiver));
        int index = Containers.taken(kind, method, call.getArguments().size());
        if (index >= 0 && containers.isCandidate(call.getArguments().get(index))) {
            TreePath taken = new TreePath(path, call.getArguments().get(index));
            List<CodeConstraint> asked = demands.onExpression(receiver);
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
                    annotations.demands(target.getParameters().get(0));
            if (!asked.isEmpty()) {
                elements.of(receiver).forEach(element -> flow.check(element, asked));
            }
        }
    }
}
