package dev.coderange.processor.reference.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.coderange.processor.reference.javac.LocalValues.Source;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
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
 * Computes the values of expressions that are known while compiling: constant expressions, and locals whose value at a
 * place is certain. javac knows the former too, but has no exported way to ask.
 */
final class ConstantFolder {

    /** A value is followed through this many locals, each of which stands in the next one's initializer. */
    private static final int LONGEST_CHAIN = 100;

    private final Trees trees;
    private final LocalValues locals;
    private final Set<Tree> inProgress = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Tree, Optional<Object>> valuesOfSources = new IdentityHashMap<>();

    ConstantFolder(Trees trees, LocalValues locals) {
        this.trees = trees;
        this.locals = locals;
    }

    /** The value as its box or a string; empty if it is not known, or null. */
    Optional<Object> fold(TreePath path) {
        return Optional.ofNullable(value(path));
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
            case IDENTIFIER, MEMBER_SELECT -> variable(trees.getElement(path), path);
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

    private Object variable(Element element, TreePath use) {
        if (!(element instanceof VariableElement variable)) {
            return null;
        }
        Object constant = variable.getConstantValue();
        if (constant != null) {
            return constant;
        }
        List<Source> sources = locals.sources(variable, use);
        if (sources.size() != 1) {
            return null;
        }
        Tree key = sources.get(0).value().getLeaf();
        Optional<Object> known = valuesOfSources.get(key);
        if (known == null) {
            known = Optional.ofNullable(local(variable, sources.get(0)));
            valuesOfSources.put(key, known);
        }
        return known.orElse(null);
    }

    private Object local(VariableElement variable, Source source) {
        // A local in its own initializer does not compile, and the compiler says so.
        Tree key = source.value().getLeaf();
        if (inProgress.size() == LONGEST_CHAIN || !inProgress.add(key)) {
            return null;
        }
        try {
            Object value = source.assignment() == null ? value(source.value()) : compound(source.assignment());
            return value == null ? null : ofType(variable.asType(), value);
        } finally {
            inProgress.remove(key);
        }
    }

    /** The value of a compound assignment before it is cast to the variable's type; null if it is not known. */
    private Object compound(TreePath path) {
        CompoundAssignmentTree assignment = (CompoundAssignmentTree) path.getLeaf();
        Object before = value(new TreePath(path, assignment.getVariable()));
        Object operand = before == null ? null : value(new TreePath(path, assignment.getExpression()));
        return operand == null ? null : ConstantArithmetic.binary(operator(assignment.getKind()), before, operand);
    }

    /** The value that a compound assignment stores; empty if it is not known. */
    Optional<Object> stored(TreePath path) {
        Object value = compound(path);
        TypeMirror type = trees.getTypeMirror(path);
        return value == null || type == null ? Optional.empty() : Optional.of(ofType(type, value));
    }

    /** {@code PLUS} of {@code PLUS_ASSIGNMENT}. */
    private static Tree.Kind operator(Tree.Kind assignment) {
        return Tree.Kind.valueOf(assignment.name().replace("_ASSIGNMENT", ""));
    }

    /** A value as a variable of a type holds it. */
    static Object ofType(TypeMirror type, Object value) {
        return ConstantArithmetic.cast(kind(type), value);
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
