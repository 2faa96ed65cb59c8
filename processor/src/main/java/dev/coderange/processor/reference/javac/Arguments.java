package dev.coderange.processor.reference.javac;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
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
import javax.lang.model.element.VariableElement;

/** Checks the arguments of calls against the parameters that they reach. */
final class Arguments {

    private final Trees trees;
    private final CheckedAnnotations annotations;
    private final CodeConstraints demands;
    private final Containers containers;
    private final ValueFlow flow;

    Arguments(Session session, CodeConstraints demands, ValueFlow flow) {
        this.trees = session.trees();
        this.annotations = session.annotations();
        this.containers = session.containers();
        this.demands = demands;
        this.flow = flow;
    }

    void check(TreePath call, ExecutableElement method, List<? extends ExpressionTree> arguments) {
        List<? extends VariableElement> parameters = method.getParameters();
        int last = parameters.size() - 1;
        for (int i = 0; i < arguments.size(); i++) {
            int index = method.isVarArgs() ? Math.min(i, last) : i;
            if (index <= last && containers.isCandidate(arguments.get(i))) {
                List<CodeConstraint> asked = annotations.demands(parameters.get(index));
                flow.check(
                        new TreePath(call, arguments.get(i)),
                        asked.isEmpty() ? demands.onReceiver(call, method, index) : asked);
            }
        }
    }

    void checkConstructor(TreePath creation, NewClassTree tree) {
        ExecutableElement constructor = tree.getClassBody() == null
                ? (trees.getElement(creation) instanceof ExecutableElement called ? called : null)
                : constructorBehind(creation, tree);
        if (constructor != null) {
            check(creation, constructor, tree.getArguments());
        }
    }

    /**
     * The constructor of the superclass that an anonymous class hands its arguments on to. The anonymous class's own has no
     * annotations; javac has put it into the tree, and its first statement calls the other.
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
}
