package dev.coderange.processor.reference.javac;

import com.sun.source.tree.Tree;
import javax.lang.model.type.TypeKind;

/** The operators of constant expressions, on boxes and strings, with the promotions of the language. */
final class ConstantArithmetic {

    /** No code is as long, and texts that double from one local to the next would fill the memory. */
    private static final int LONGEST_TEXT = 1_000;

    private ConstantArithmetic() {}

    /** The value of a binary operation, or null if it has none that is known while compiling. */
    static Object binary(Tree.Kind operator, Object left, Object right) {
        if (left instanceof String || right instanceof String) {
            return operator == Tree.Kind.PLUS ? joined(String.valueOf(left), String.valueOf(right)) : null;
        }
        if (left instanceof Boolean one && right instanceof Boolean other) {
            return logical(operator, one, other);
        }
        Number one = number(left);
        Number other = number(right);
        if (one == null || other == null) {
            return null;
        }
        if (one instanceof Double || other instanceof Double || one instanceof Float || other instanceof Float) {
            boolean wide = one instanceof Double || other instanceof Double;
            Object result = floating(operator, one.doubleValue(), other.doubleValue());
            return result instanceof Double value && !wide ? (Object) value.floatValue() : result;
        }
        boolean isShift = operator == Tree.Kind.LEFT_SHIFT
                || operator == Tree.Kind.RIGHT_SHIFT
                || operator == Tree.Kind.UNSIGNED_RIGHT_SHIFT;
        boolean wide = one instanceof Long || !isShift && other instanceof Long;
        return wide
                ? whole(operator, one.longValue(), other.longValue())
                : narrow(operator, one.intValue(), other.intValue());
    }

    private static String joined(String left, String right) {
        return left.length() + right.length() > LONGEST_TEXT ? null : left + right;
    }

    /** The value of a unary operation, or null if it has none that is known while compiling. */
    static Object unary(Tree.Kind operator, Object operand) {
        if (operand instanceof Boolean value) {
            return operator == Tree.Kind.LOGICAL_COMPLEMENT ? !value : null;
        }
        Number number = number(operand);
        if (number == null) {
            return null;
        }
        return switch (operator) {
            case UNARY_PLUS -> number;
            case UNARY_MINUS ->
                number instanceof Double || number instanceof Float
                        ? binary(Tree.Kind.MULTIPLY, number, -1)
                        : binary(Tree.Kind.MINUS, 0, number);
            case BITWISE_COMPLEMENT ->
                number instanceof Double || number instanceof Float ? null : binary(Tree.Kind.XOR, number, -1);
            default -> null;
        };
    }

    /** The value after a cast; a cast to anything but a primitive leaves it alone. */
    static Object cast(TypeKind type, Object value) {
        Number number = number(value);
        if (number == null) {
            return value;
        }
        boolean floating = number instanceof Double || number instanceof Float;
        // From floating point to the narrow types, the language goes by way of int.
        Number whole = floating && type != TypeKind.LONG ? (Number) number.intValue() : number;
        return switch (type) {
            case BYTE -> whole.byteValue();
            case SHORT -> whole.shortValue();
            case CHAR -> (char) whole.intValue();
            case INT -> number.intValue();
            case LONG -> number.longValue();
            case FLOAT -> number.floatValue();
            case DOUBLE -> number.doubleValue();
            default -> value;
        };
    }

    /** A value promoted as operands are: a {@code char} to its number, the narrow types to {@code int}. */
    private static Number number(Object value) {
        if (value instanceof Character c) {
            return (int) c;
        }
        if (value instanceof Byte || value instanceof Short) {
            return ((Number) value).intValue();
        }
        return value instanceof Number number ? number : null;
    }

    private static Object logical(Tree.Kind operator, boolean left, boolean right) {
        return switch (operator) {
            case CONDITIONAL_AND, AND -> left && right;
            case CONDITIONAL_OR, OR -> left || right;
            case XOR, NOT_EQUAL_TO -> left ^ right;
            case EQUAL_TO -> left == right;
            default -> null;
        };
    }

    private static Object narrow(Tree.Kind operator, int left, int right) {
        return switch (operator) {
            case LEFT_SHIFT -> left << right;
            case RIGHT_SHIFT -> left >> right;
            case UNSIGNED_RIGHT_SHIFT -> left >>> right;
            default -> {
                // The low half of a long's result is the int's, but for shifts.
                Object result = whole(operator, left, right);
                yield result instanceof Long value ? (Object) value.intValue() : result;
            }
        };
    }

    private static Object whole(Tree.Kind operator, long left, long right) {
        boolean dividesByZero = right == 0 && (operator == Tree.Kind.DIVIDE || operator == Tree.Kind.REMAINDER);
        if (dividesByZero) {
            return null;
        }
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case REMAINDER -> left % right;
            case LEFT_SHIFT -> left << right;
            case RIGHT_SHIFT -> left >> right;
            case UNSIGNED_RIGHT_SHIFT -> left >>> right;
            case AND -> left & right;
            case OR -> left | right;
            case XOR -> left ^ right;
            case EQUAL_TO -> left == right;
            case NOT_EQUAL_TO -> left != right;
            case LESS_THAN -> left < right;
            case LESS_THAN_EQUAL -> left <= right;
            case GREATER_THAN -> left > right;
            case GREATER_THAN_EQUAL -> left >= right;
            default -> null;
        };
    }

    private static Object floating(Tree.Kind operator, double left, double right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case REMAINDER -> left % right;
            case EQUAL_TO -> left == right;
            case NOT_EQUAL_TO -> left != right;
            case LESS_THAN -> left < right;
            case LESS_THAN_EQUAL -> left <= right;
            case GREATER_THAN -> left > right;
            case GREATER_THAN_EQUAL -> left >= right;
            default -> null;
        };
    }
}
