package dev.coderange.processor.reference.javac;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.Demand;
import dev.coderange.processor.reference.language.CheckedAnnotations;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds what is asked of the value of a tree, by whatever the tree declares, names or returns to. */
final class Demands {

    private final Trees trees;
    private final CheckedAnnotations annotations;
    private final FunctionalMethods functionalMethods;

    Demands(Session session) {
        this.trees = session.trees();
        this.annotations = session.annotations();
        this.functionalMethods = session.functionalMethods();
    }

    /** What a declaration, or a name that stands for one, asks for. */
    List<Demand> onNamed(TreePath path) {
        Element element = trees.getElement(path);
        if (element == null) {
            return List.of();
        }
        List<Demand> demands = annotations.demands(element);
        return demands.isEmpty() && element.getKind() == ElementKind.PARAMETER
                ? onLambdaParameter(element, path)
                : demands;
    }

    /** What the parameter of a lambda around a path asks for, by the parameter of the method that the lambda is the body of. */
    private List<Demand> onLambdaParameter(Element parameter, TreePath inside) {
        for (TreePath path = inside; path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof LambdaExpressionTree lambda) {
                for (int i = 0; i < lambda.getParameters().size(); i++) {
                    if (parameter.equals(trees.getElement(
                            new TreePath(path, lambda.getParameters().get(i))))) {
                        return onParameter(trees.getTypeMirror(path), i);
                    }
                }
            }
        }
        return List.of();
    }

    private List<Demand> onParameter(TypeMirror functionalInterface, int index) {
        return functionalMethods
                .of(functionalInterface)
                .map(method -> annotations.demands(method.getParameters().get(index)))
                .orElse(List.of());
    }

    /** What is asked of the value of an expression: by the variable, or the method, that it names. */
    List<Demand> onExpression(TreePath path) {
        Tree tree = path.getLeaf();
        return switch (tree.getKind()) {
            case IDENTIFIER, MEMBER_SELECT, METHOD_INVOCATION -> onNamed(path);
            case PARENTHESIZED -> onExpression(new TreePath(path, ((ParenthesizedTree) tree).getExpression()));
            case TYPE_CAST -> onCast(path, (TypeCastTree) tree);
            case ARRAY_ACCESS -> onExpression(new TreePath(path, ((ArrayAccessTree) tree).getExpression()));
            case ASSIGNMENT -> onExpression(new TreePath(path, ((AssignmentTree) tree).getVariable()));
            default -> List.of();
        };
    }

    /** What is asked of a value before it is cast; nothing where the cast can make another value of it. */
    private List<Demand> onCast(TreePath path, TypeCastTree cast) {
        return keepsCodes(cast.getType()) ? onExpression(new TreePath(path, cast.getExpression())) : List.of();
    }

    /** Whether a cast to a type leaves codes as they are: in a byte, one code could become another. */
    static boolean keepsCodes(Tree type) {
        return !(type instanceof PrimitiveTypeTree primitive)
                || primitive.getPrimitiveTypeKind() == TypeKind.INT
                || primitive.getPrimitiveTypeKind() == TypeKind.LONG;
    }

    /** What is asked of what the innermost method or lambda around a tree returns. */
    List<Demand> onResult(TreePath inside) {
        for (TreePath path = inside; path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof MethodTree) {
                return onNamed(path);
            }
            if (path.getLeaf() instanceof LambdaExpressionTree) {
                return functionalMethods
                        .of(trees.getTypeMirror(path))
                        .map(annotations::demands)
                        .orElse(List.of());
            }
        }
        return List.of();
    }
}
