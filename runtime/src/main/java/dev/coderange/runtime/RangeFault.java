package dev.coderange.runtime;

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
