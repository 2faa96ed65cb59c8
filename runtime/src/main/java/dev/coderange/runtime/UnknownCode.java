package dev.coderange.runtime;

import java.util.List;

/** Says where a code that is in no category lies. It runs only when an exception is made. */
final class UnknownCode {

    private static final int SHOWN = 40;

    private UnknownCode() {}

    static String describe(
            String set, @Nullable CharSequence code, String format, List<? extends CodeCategory> categories) {
        if (code == null) {
            return "null is no code of " + set + ": expected " + format;
        }
        boolean integers = format.equals("integer");
        CodeRange below = null;
        CodeCategory belowOf = null;
        CodeRange above = null;
        CodeCategory aboveOf = null;
        for (CodeCategory category : categories) {
            for (CodeRange range : category.ranges()) {
                if (!isOfKind(code, range, integers)) {
                    continue;
                }
                if (CodeRange.compare(range.last(), code) < 0
                        && (below == null || CodeRange.compare(range.last(), below.last()) > 0)) {
                    below = range;
                    belowOf = category;
                }
                if (CodeRange.compare(range.first(), code) > 0
                        && (above == null || CodeRange.compare(range.first(), above.first()) < 0)) {
                    above = range;
                    aboveOf = category;
                }
            }
        }
        if (below == null && above == null) {
            return shown(code) + " is no code of " + set + ": expected " + format;
        }
        String lies = below == null
                ? "below " + named(aboveOf, above)
                : above == null
                        ? "above " + named(belowOf, below)
                        : "between " + named(belowOf, below) + " and " + named(aboveOf, above);
        return shown(code) + " is in no category of " + set + ": it lies " + lies + ". Nearest: "
                + nearest(code, below, above);
    }

    /** Whether the code has the range's shape, so that it lies below, in or above it. */
    private static boolean isOfKind(CharSequence code, CodeRange range, boolean integers) {
        return integers ? CodeRange.isInteger(code) : CodeRange.isOfShape(code, range.first());
    }

    private static String nearest(CharSequence code, @Nullable CodeRange below, @Nullable CodeRange above) {
        if (below == null) {
            return above.first();
        }
        if (above == null) {
            return below.last();
        }
        long number = CodeRange.number(code);
        return number - CodeRange.number(below.last()) < CodeRange.number(above.first()) - number
                ? below.last()
                : above.first();
    }

    private static String named(CodeCategory category, CodeRange range) {
        return category.name() + " (" + range + ")";
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
}
