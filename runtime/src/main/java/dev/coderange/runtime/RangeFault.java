package dev.coderange.runtime;

import java.util.ArrayList;
import java.util.List;

/** Says why two texts are not the ends of one range. */
final class RangeFault {

    private RangeFault() {}

    /** What is wrong with the ends, or null if nothing is. */
    static @Nullable String of(String first, String last) {
        for (String end : new String[] {first, last}) {
            if (!isCode(end)) {
                return String.format(Messages.Part.NO_CODE, Messages.shown(end));
            }
        }
        if (first.length() != last.length()) {
            boolean areIntegers = CodeRange.isInteger(first) && CodeRange.isInteger(last);
            if (!areIntegers) {
                return String.format(Messages.Part.DIFFERENT_LENGTH, first, last);
            }
        } else if (!CodeRange.isOfShape(last, first)) {
            int place = 0;
            while (isAlike(first.charAt(place), last.charAt(place))) {
                place++;
            }
            return String.format(
                    Messages.Part.DIFFERENT_PLACE,
                    place + 1,
                    first,
                    kind(first.charAt(place)),
                    last,
                    kind(last.charAt(place)));
        }
        return CodeRange.compare(first, last) > 0 ? String.format(Messages.Part.BACKWARDS, last, first) : null;
    }

    /** What is wrong with the ends, which have one shape, or null if nothing is. */
    static @Nullable String of(String first, String low, String last, String high, CodeShape shape) {
        int place = shape.differingFamily(low, high);
        if (place >= 0) {
            return String.format(
                    Messages.Part.DIFFERENT_FAMILY, place + 1, first, low.charAt(place), last, high.charAt(place));
        }
        boolean isBackwards = shape.number(low).compareTo(shape.number(high)) > 0;
        return isBackwards ? String.format(Messages.Part.BACKWARDS, last, first) : null;
    }

    /** What is wrong with ends that have no shape in common. */
    static String ofNoShape(String first, String last, List<CodeShape> shapes) {
        List<CodeShape> found = new ArrayList<>();
        StringBuilder format = new StringBuilder();
        for (CodeShape shape : shapes) {
            format.append(format.length() == 0 ? "" : " or ").append(shape);
        }
        for (String end : new String[] {first, last}) {
            CodeShape own = null;
            for (CodeShape shape : shapes) {
                own = own == null && shape.end(end, false) != null ? shape : own;
            }
            if (own == null) {
                return String.format(Messages.Part.OTHER_FORMAT, Messages.shown(end), Messages.shown(format));
            }
            found.add(own);
        }
        return String.format(Messages.Part.DIFFERENT_SHAPES, found.get(0), found.get(1));
    }

    /** What is wrong where ends have two shapes in common. */
    static String ambiguous(CodeShape one, CodeShape other) {
        return String.format(Messages.Part.AMBIGUOUS, one, other);
    }

    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!CodeRange.isDigit(text.charAt(i)) && !CodeRange.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isAlike(char one, char other) {
        return one == other || CodeRange.isDigit(one) && CodeRange.isDigit(other);
    }

    private static String kind(char c) {
        return CodeRange.isDigit(c) ? "a digit" : "the letter " + c;
    }
}
