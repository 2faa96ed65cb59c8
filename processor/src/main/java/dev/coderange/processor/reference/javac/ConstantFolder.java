package dev.coderange.processor.reference.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Computes the values of expressions that are known while compiling: constant expressions, and locals that are never
 * assigned again. javac knows the former too, but has no exported way to ask.
 */
final class ConstantFolder {

    /** A value is followed through this many locals, each of which stands in the next one's initializer. */
    private static final int LONGEST_CHAIN = 100;

    private final Trees trees;
    private final LocalValues locals;
    private final Set<VariableElement> inProgress = new HashSet<>();
    private final Map<VariableElement, Optional<Object>> valuesOfLocals = new HashMap<>();

    ConstantFolder(Trees trees, LocalValues locals) {
        this.trees = trees;
        this.locals = locals;
    }

    /** The value as its box or a string; empty if it is not known, or null. */
    Optional<Object> fold(TreePath path) {
        return Optional.ofNullable(value(path));
    }

    /** Whether an expression is of a kind that can have a known value; cheap, and never wrong when it says no. */
    static boolean isCandidate(Tree tree) {
        return switch (tree.getKind()) {
            case NULL_LITERAL,
                    METHOD_INVOCATION,
                    NEW_CLASS,
                    LAMBDA_EXPRESSION,
                    MEMBER_REFERENCE,
                    ARRAY_ACCESS,
                    INSTANCE_OF -> false;
            default -> true;
        };
    }

    private Object value(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree literal) {
            return literal.getValue();
        }
        if (tree instanceof ParenthesizedTree parenthesized) {
            return value(new TreePath(path, parenthesized.getExpression()));
        }
        if (tree instanceof TypeCastTree cast) {
            return cast(path, cast);
        }
        if (tree instanceof BinaryTree binary) {
            return binary(path, binary);
        }
        if (tree instanceof UnaryTree unary) {
            Object operand = value(new TreePath(path, unary.getExpression()));
            return operand == null ? null : ConstantArithmetic.unary(unary.getKind(), operand);
        }
        if (tree instanceof ConditionalExpressionTree conditional) {
            TreePath chosen = chosen(path, conditional);
            return chosen == null ? null : value(chosen);
        }
        return switch (tree.getKind()) {
            case IDENTIFIER, MEMBER_SELECT -> variable(trees.getElement(path));
            default -> null;
        };
    }

    /** The branch that a condition of known value takes, or null if it may be either. */
    TreePath chosen(TreePath path, ConditionalExpressionTree conditional) {
        Object condition = value(new TreePath(path, conditional.getCondition()));
        if (!(condition instanceof Boolean isTrue)) {
            return null;
        }
        return new TreePath(path, isTrue ? conditional.getTrueExpression() : conditional.getFalseExpression());
    }

    private Object binary(TreePath path, BinaryTree binary) {
        Object left = value(new TreePath(path, binary.getLeftOperand()));
        Object right = left == null ? null : value(new TreePath(path, binary.getRightOperand()));
        if (right == null) {
            return null;
        }
        boolean compares = binary.getKind() == Tree.Kind.EQUAL_TO || binary.getKind() == Tree.Kind.NOT_EQUAL_TO;
        if (compares && left instanceof String && right instanceof String) {
            // Equal constants are one object; equal texts that are put together when the program runs are two.
            boolean isKnown = !left.equals(right)
                    || isConstant(path, binary.getLeftOperand()) && isConstant(path, binary.getRightOperand());
            return isKnown ? left.equals(right) == (binary.getKind() == Tree.Kind.EQUAL_TO) : null;
        }
        return ConstantArithmetic.binary(binary.getKind(), left, right);
    }

    /** Whether an expression of known value is a constant of the language. */
    private boolean isConstant(TreePath parent, ExpressionTree expression) {
        TreePath path = new TreePath(parent, expression);
        if (expression instanceof ParenthesizedTree parenthesized) {
            return isConstant(path, parenthesized.getExpression());
        }
        if (expression instanceof TypeCastTree cast) {
            return isConstant(path, cast.getExpression());
        }
        if (expression instanceof BinaryTree binary) {
            return isConstant(path, binary.getLeftOperand()) && isConstant(path, binary.getRightOperand());
        }
        if (expression instanceof ConditionalExpressionTree conditional) {
            return isConstant(path, conditional.getCondition())
                    && isConstant(path, conditional.getTrueExpression())
                    && isConstant(path, conditional.getFalseExpression());
        }
        return expression instanceof LiteralTree
                || trees.getElement(path) instanceof VariableElement variable && variable.getConstantValue() != null;
    }

    private Object cast(TreePath path, TypeCastTree cast) {
        Object value = value(new TreePath(path, cast.getExpression()));
        TypeMirror type = trees.getTypeMirror(new TreePath(path, cast.getType()));
        return value == null || type == null ? value : ConstantArithmetic.cast(kind(type), value);
    }

    private Object variable(Element element) {
        if (!(element instanceof VariableElement variable)) {
            return null;
        }
        Object constant = variable.getConstantValue();
        if (constant != null) {
            return constant;
        }
        Optional<Object> known = valuesOfLocals.get(variable);
        if (known == null) {
            known = Optional.ofNullable(local(variable));
            valuesOfLocals.put(variable, known);
        }
        return known.orElse(null);
    }

    private Object local(VariableElement variable) {
        TreePath initializer = locals.initializer(variable);
        // A local in its own initializer does not compile, and the compiler says so.
        if (initializer == null || inProgress.size() == LONGEST_CHAIN || !inProgress.add(variable)) {
            return null;
        }
        try {
            Object value = value(initializer);
            return value == null ? null : ConstantArithmetic.cast(kind(variable.asType()), value);
        } finally {
            inProgress.remove(variable);
        }
    }

    /** The kind of the values of a type: of a box, that of what it holds. */
    private static TypeKind kind(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return type.getKind();
        }
        return switch (((TypeElement) declared.asElement()).getQualifiedName().toString()) {
            case "java.lang.Byte" -> TypeKind.BYTE;
            case "java.lang.Short" -> TypeKind.SHORT;
            case "java.lang.Character" -> TypeKind.CHAR;
            case "java.lang.Integer" -> TypeKind.INT;
            case "java.lang.Long" -> TypeKind.LONG;
            default -> type.getKind();
        };
    }
}
