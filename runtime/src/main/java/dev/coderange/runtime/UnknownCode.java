package dev.coderange.runtime;

import java.math.BigInteger;
import java.util.List;

/** Says where a code lies that no category of a level holds. It runs only when an exception is made. */
final class UnknownCode {

    private static final String INTEGER = "integer";
    private static final int SHOWN = 40;

    private UnknownCode() {}

    static String describe(
            String set,
            String level,
            @Nullable CharSequence code,
            String format,
            List<? extends CodeCategory> categories) {
        String expected = format.equals(INTEGER) ? "an integer from 0 without leading zeros" : format;
        if (code == null) {
            return "null is no code of " + set + ": expected " + expected;
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
            return shown(code) + " is in no " + level + " of " + set + ": it lies " + between(below, above)
                    + ". Nearest: " + nearest(code, below, above);
        }
        return isOfOtherLetters
                ? shown(code) + " is in no " + level + " of " + set + ": its codes are " + expected
                        + ", and no range has the letters of this one"
                : shown(code) + " is no code of " + set + ": expected " + expected;
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

    private static String between(@Nullable Place below, @Nullable Place above) {
        if (below == null) {
            return "below " + above;
        }
        return above == null ? "above " + below : "between " + below + " and " + above;
    }

    private static String nearest(CharSequence code, @Nullable Place below, @Nullable Place above) {
        if (below == null) {
            return above.range.first();
        }
        if (above == null) {
            return below.range.last();
        }
        BigInteger number = CodeRange.number(code);
        BigInteger fromBelow = number.subtract(CodeRange.number(below.range.last()));
        BigInteger toAbove = CodeRange.number(above.range.first()).subtract(number);
        return fromBelow.compareTo(toAbove) < 0 ? below.range.last() : above.range.first();
    }

    /** The code in quotes, cut where it is long, with everything that is not printable ASCII escaped. */
    private static String shown(CharSequence code) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < Math.min(code.length(), SHOWN); i++) {
            char c = code.charAt(i);
            if (c >= ' ' && c < 127) {
                text.append(c);
            } else {
                text.append(String.format("\\u%04x", (int) c));
            }
        }
        return text.append(code.length() > SHOWN ? "...\"" : "\"").toString();
    }

    /** A range and whose it is. */
    private static final class Place {

        final CodeCategory category;
        final CodeRange range;

        Place(CodeCategory category, CodeRange range) {
            this.category = category;
            this.range = range;
        }

        @Override
        public String toString() {
            return category.name() + " (" + range + ")";
        }
    }
}
