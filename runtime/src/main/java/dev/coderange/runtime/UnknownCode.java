package dev.coderange.runtime;

import java.math.BigInteger;
import java.util.List;

/** Says where a code lies that no category of a level holds. It runs only when an exception is made. */
final class UnknownCode {

    private static final String INTEGER = "integer";

    private UnknownCode() {}

    static String describe(
            String set,
            String level,
            @Nullable CharSequence code,
            String format,
            List<? extends CodeCategory> categories) {
        if (code == null) {
            return String.format(Messages.MALFORMED_CODE, "null", set, looks(format), "");
        }
        Place below = null;
        Place above = null;
        boolean isOfOtherLetters = false;
        for (CodeCategory category : categories) {
            for (CodeRange range : category.ranges()) {
                if (!isOfKind(code, range, format)) {
                    isOfOtherLetters |= isOfOtherLetters(code, range.first());
                } else if (CodeRange.compare(range.last(), code) < 0) {
                    below = below == null || CodeRange.compare(range.last(), below.range.last()) > 0
                            ? new Place(category, range)
                            : below;
                } else if (CodeRange.compare(range.first(), code) > 0) {
                    above = above == null || CodeRange.compare(range.first(), above.range.first()) < 0
                            ? new Place(category, range)
                            : above;
                }
            }
        }
        if (below != null || above != null) {
            return String.format(
                    Messages.UNKNOWN_CODE, code, level, set, place(below, above), nearest(code, below, above));
        }
        return isOfOtherLetters
                ? String.format(Messages.UNKNOWN_LETTERS, code, level, set, looks(format))
                : String.format(
                        Messages.MALFORMED_CODE,
                        '"' + Messages.shown(code) + '"',
                        set,
                        looks(format),
                        WrittenCode.advice(code, format, categories));
    }

    /** What codes look like, as the end of a sentence. */
    private static String looks(String format) {
        if (format.equals(INTEGER)) {
            return Messages.Part.IS_INTEGER;
        }
        boolean hasDigits = format.replaceAll("\\[[^]]*]", "").indexOf('N') >= 0;
        return String.format(hasDigits ? Messages.Part.LOOKS : Messages.Part.LOOKS_WITHOUT_DIGITS, format);
    }

    /** Whether the code has the range's shape, letters and all, so that it lies below, in or above it. */
    private static boolean isOfKind(CharSequence code, CodeRange range, String format) {
        return format.equals(INTEGER) ? CodeRange.isInteger(code) : CodeRange.isOfShape(code, range.first());
    }

    /** Whether the code differs from a shape in letters alone. */
    private static boolean isOfOtherLetters(CharSequence code, CharSequence shape) {
        boolean differs = false;
        if (code.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char expected = shape.charAt(i);
            char actual = code.charAt(i);
            if (CodeRange.isDigit(expected) ? !CodeRange.isDigit(actual) : !CodeRange.isLetter(actual)) {
                return false;
            }
            differs |= CodeRange.isLetter(actual) && actual != expected;
        }
        return differs;
    }

    private static String place(@Nullable Place below, @Nullable Place above) {
        if (below == null) {
            return String.format(Messages.Part.BELOW, above.category.name(), above.range);
        }
        return above == null
                ? String.format(Messages.Part.ABOVE, below.category.name(), below.range)
                : String.format(
                        Messages.Part.IN_GAP, below.category.name(), below.range, above.category.name(), above.range);
    }

    /** The bound that is nearest; nothing where two are equally near. */
    private static String nearest(CharSequence code, @Nullable Place below, @Nullable Place above) {
        BigInteger number = CodeRange.number(code);
        int order = -1;
        if (below == null) {
            order = 1;
        } else if (above != null) {
            BigInteger fromBelow = number.subtract(CodeRange.number(below.range.last()));
            order = fromBelow.compareTo(CodeRange.number(above.range.first()).subtract(number));
        }
        if (order == 0) {
            return "";
        }
        return String.format(Messages.Part.NEAREST, order < 0 ? below.range.last() : above.range.first());
    }

    /** A range and whose it is. */
    private static final class Place {

        final CodeCategory category;
        final CodeRange range;

        Place(CodeCategory category, CodeRange range) {
            this.category = category;
            this.range = range;
        }
    }
}
