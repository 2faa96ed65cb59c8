package dev.coderange.processor.reference.javac;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.CodeConstraint;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the constraints on the value of a tree, by what the tree declares, names or returns to. */
final class CodeConstraints {

    private final Trees trees;
    private final CheckedAnnotations annotations;
    private final LambdaConstraints lambdas;
    private final Containers containers;
    private final WrittenElements elements;

    CodeConstraints(Session session, WrittenElements elements) {
        this.containers = session.containers();
        this.elements = elements;
        this.trees = session.trees();
        this.annotations = session.annotations();
        this.lambdas = session.lambdas();
    }

    /** What a declaration, or a name that stands for one, asks for. */
    List<CodeConstraint> onNamed(TreePath path) {
        Element element = trees.getElement(path);
        if (element == null) {
            return List.of();
        }
        List<CodeConstraint> constraints = annotations.constraints(element);
        if (!constraints.isEmpty()) {
            return constraints;
        }
        return switch (element.getKind()) {
            case PARAMETER -> onLambdaParameter(element, path);
            case LOCAL_VARIABLE -> onLoopVariable(element, path);
            default -> constraints;
        };
    }

    /** What the variable of a loop asks for, by what the loop runs over. */
    private List<CodeConstraint> onLoopVariable(Element variable, TreePath inside) {
        for (TreePath path = inside; path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof EnhancedForLoopTree loop
                    && loop.getVariable().getName().equals(variable.getSimpleName())) {
                return variable.equals(trees.getElement(new TreePath(path, loop.getVariable())))
                        ? onExpression(new TreePath(path, loop.getExpression()))
                        : List.of();
            }
        }
        return List.of();
    }

    /** What the parameter of a lambda asks for, by that of the method that the lambda is the body of. */
    private List<CodeConstraint> onLambdaParameter(Element parameter, TreePath inside) {
        for (TreePath path = inside; path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof LambdaExpressionTree lambda) {
                for (int i = 0; i < lambda.getParameters().size(); i++) {
                    if (parameter.equals(trees.getElement(
                            new TreePath(path, lambda.getParameters().get(i))))) {
                        List<CodeConstraint> constraints = lambdas.onParameter(path, i);
                        return constraints.isEmpty() ? onShown(parameter, path) : constraints;
                    }
                }
            }
        }
        return List.of();
    }

    /** What the parameter of a lambda asks for that is shown the elements of something annotated, one by one. */
    private List<CodeConstraint> onShown(Element parameter, TreePath lambda) {
        TreePath container = elements.shownTo(parameter, lambda);
        return container == null || containers.kind(trees.getTypeMirror(container)) == Containers.Kind.NONE
                ? List.of()
                : onExpression(container);
    }

    /** What is asked of the value of an expression: by the variable, or the method, that it names. */
    List<CodeConstraint> onExpression(TreePath path) {
        Tree tree = path.getLeaf();
        return switch (tree.getKind()) {
            case IDENTIFIER, MEMBER_SELECT -> onNamed(path);
            case METHOD_INVOCATION -> onCall(path, (MethodInvocationTree) tree);
            case PARENTHESIZED -> onExpression(new TreePath(path, ((ParenthesizedTree) tree).getExpression()));
            case TYPE_CAST -> onCast(path, (TypeCastTree) tree);
            case ARRAY_ACCESS -> onExpression(new TreePath(path, ((ArrayAccessTree) tree).getExpression()));
            case ASSIGNMENT -> onExpression(new TreePath(path, ((AssignmentTree) tree).getVariable()));
            default -> List.of();
        };
    }

    /** What is asked of what a call returns: by the method, or by the container that it gives an element of. */
    private List<CodeConstraint> onCall(TreePath path, MethodInvocationTree call) {
        if (!(trees.getElement(path) instanceof ExecutableElement method)) {
            return List.of();
        }
        List<CodeConstraint> constraints = annotations.constraints(method);
        if (constraints.isEmpty()) {
            constraints = onReceiver(path, method, -1);
        }
        if (!constraints.isEmpty() || !containers.isCandidate(call)) {
            return constraints;
        }
        if (call.getMethodSelect() instanceof MemberSelectTree select
                && !method.getModifiers().contains(Modifier.STATIC)) {
            TreePath receiver = new TreePath(new TreePath(path, select), select.getExpression());
            return Containers.isPassing(containers.kind(trees.getTypeMirror(receiver)), method.getSimpleName())
                            && !method.getSimpleName().contentEquals("collect")
                    ? onExpression(receiver)
                    : List.of();
        }
        return call.getArguments().size() == 1 && Containers.isFactory(method)
                ? onExpression(new TreePath(path, call.getArguments().get(0)))
                : List.of();
    }

    /**
     * What a method asks for only where it is called on this subclass of its own class.
     *
     * @param index the index of the parameter that is meant, or -1 for what the method returns
     */
    List<CodeConstraint> onReceiver(TreePath call, ExecutableElement method, int index) {
        if (!(call.getLeaf() instanceof MethodInvocationTree invocation)
                || method.getModifiers().contains(Modifier.STATIC)) {
            return List.of();
        }
        Element site;
        if (invocation.getMethodSelect() instanceof MemberSelectTree select) {
            TypeMirror type = trees.getTypeMirror(new TreePath(new TreePath(call, select), select.getExpression()));
            site = type instanceof DeclaredType declared ? declared.asElement() : null;
        } else {
            site = enclosingClass(call);
        }
        return site instanceof TypeElement subclass && !subclass.equals(method.getEnclosingElement())
                ? annotations.constraintsIn(subclass, method, index)
                : List.of();
    }

    private Element enclosingClass(TreePath inside) {
        for (TreePath path = inside; path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof ClassTree) {
                return trees.getElement(path);
            }
        }
        return null;
    }

    /** What is asked of a value before it is cast; nothing where the cast can make another value of it. */
    private List<CodeConstraint> onCast(TreePath path, TypeCastTree cast) {
        return keepsCodes(cast.getType()) ? onExpression(new TreePath(path, cast.getExpression())) : List.of();
    }

    /** Whether a cast to a type leaves codes as they are: in a byte, one code could become another. */
    static boolean keepsCodes(Tree type) {
        return !(type instanceof PrimitiveTypeTree primitive)
                || primitive.getPrimitiveTypeKind() == TypeKind.INT
                || primitive.getPrimitiveTypeKind() == TypeKind.LONG;
    }

    /** What is asked of what the innermost method or lambda around a tree returns. */
    List<CodeConstraint> onResult(TreePath inside) {
        for (TreePath path = inside; path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof MethodTree) {
                return onNamed(path);
            }
            if (path.getLeaf() instanceof LambdaExpressionTree) {
                return lambdas.onResult(path);
            }
        }
        return List.of();
    }
}
