package dev.coderange.processor.reference.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.javac.LocalValues.Source;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * Finds the expressions that are the elements of an array, collection, stream or optional, or the keys of a map, where
 * it is made.
 */
final class WrittenElements {

    /** A value is followed through this many expressions and locals. */
    private static final int LONGEST_CHAIN = 50;

    private final Trees trees;
    private final LocalValues locals;
    private final Containers containers;

    WrittenElements(Session session, LocalValues locals) {
        this.trees = session.trees();
        this.locals = locals;
        this.containers = session.containers();
    }

    /** The elements that an expression is known to have, or of which it is one; empty if none is known. */
    List<TreePath> of(TreePath path) {
        List<TreePath> found = new ArrayList<>();
        collect(path, found, LONGEST_CHAIN);
        return found;
    }

    /** The elements that a loop, or a method that a lambda is given to, hands to a variable one by one. */
    List<TreePath> givenTo(Element variable, TreePath use) {
        if (variable.getKind() == ElementKind.LOCAL_VARIABLE) {
            return locals.loopedOver(variable).map(this::of).orElse(List.of());
        }
        if (variable.getKind() == ElementKind.PARAMETER) {
            TreePath shown = shownTo(variable, use);
            return shown == null ? List.of() : of(shown);
        }
        return List.of();
    }

    /** What shows each of its elements to a lambda whose first parameter is the variable; null if none does. */
    TreePath shownTo(Element parameter, TreePath inside) {
        for (TreePath path = inside; path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof LambdaExpressionTree lambda
                    && !lambda.getParameters().isEmpty()
                    && parameter.equals(trees.getElement(
                            new TreePath(path, lambda.getParameters().get(0))))) {
                return receiver(path.getParentPath(), lambda);
            }
        }
        return null;
    }

    private static TreePath receiver(TreePath around, LambdaExpressionTree lambda) {
        return around.getLeaf() instanceof MethodInvocationTree call
                        && call.getArguments().contains(lambda)
                        && call.getMethodSelect() instanceof MemberSelectTree select
                        && Containers.isShowing(select.getIdentifier())
                ? new TreePath(new TreePath(around, select), select.getExpression())
                : null;
    }

    private void collect(TreePath path, List<TreePath> into, int chain) {
        Tree tree = path.getLeaf();
        if (chain == 0) {
            return;
        }
        if (tree instanceof ParenthesizedTree parenthesized) {
            collect(new TreePath(path, parenthesized.getExpression()), into, chain - 1);
        } else if (tree instanceof NewArrayTree array) {
            if (array.getInitializers() != null) {
                array.getInitializers().forEach(element -> into.add(new TreePath(path, element)));
            }
        } else if (tree instanceof NewClassTree creation) {
            if (creation.getArguments().size() == 1
                    && containers.kind(trees.getTypeMirror(path)) != Containers.Kind.NONE) {
                collect(new TreePath(path, creation.getArguments().get(0)), into, chain - 1);
            }
        } else if (tree instanceof MethodInvocationTree call) {
            collectCall(path, call, into, chain);
        } else if (tree.getKind() == Tree.Kind.IDENTIFIER) {
            collectLocal(path, into, chain);
        }
    }

    private void collectLocal(TreePath path, List<TreePath> into, int chain) {
        Element variable = trees.getElement(path);
        if (variable != null && !locals.hasChangedElements(variable)) {
            for (Source source : locals.sources(variable, path)) {
                if (source.assignment() == null) {
                    collect(source.value(), into, chain - 1);
                }
            }
        }
    }

    private void collectCall(TreePath path, MethodInvocationTree call, List<TreePath> into, int chain) {
        if (!containers.isCandidate(call) || !(trees.getElement(path) instanceof ExecutableElement method)) {
            return;
        }
        if (method.getModifiers().contains(Modifier.STATIC)) {
            if (Containers.isFactory(method)) {
                collectArguments(path, call, method, into, chain);
            }
        } else if (call.getMethodSelect() instanceof MemberSelectTree select && keepsElements(call, method)) {
            TreePath receiver = new TreePath(new TreePath(path, select), select.getExpression());
            if (Containers.isPassing(containers.kind(trees.getTypeMirror(receiver)), method.getSimpleName())) {
                collect(receiver, into, chain - 1);
            }
        }
    }

    /** Whether a stream is collected into what has its elements, and not into something made of them. */
    private static boolean keepsElements(MethodInvocationTree call, ExecutableElement method) {
        return !method.getSimpleName().contentEquals("collect")
                || call.getArguments().size() == 1
                        && call.getArguments().get(0) instanceof MethodInvocationTree collector
                        && String.valueOf(Containers.name(collector.getMethodSelect()))
                                .matches("to(Unmodifiable)?(List|Set)");
    }

    private void collectArguments(
            TreePath path, MethodInvocationTree call, ExecutableElement method, List<TreePath> into, int chain) {
        boolean isPairs = method.getReturnType().toString().startsWith("java.util.Map")
                || containers.kind(method.getReturnType()) == Containers.Kind.KEYS;
        String name = method.getSimpleName().toString();
        boolean hasElements =
                name.startsWith("of") || name.startsWith("singleton") || name.matches("asList|entry|stream");
        List<? extends ExpressionTree> arguments = call.getArguments();
        int step = isPairs && !name.equals("ofEntries") ? 2 : 1;
        for (int i = 0; i < arguments.size(); i += step) {
            TreePath argument = new TreePath(path, arguments.get(i));
            if (hasElements && !name.equals("ofEntries")) {
                into.add(argument);
            } else {
                collect(argument, into, chain - 1);
            }
        }
    }
}
