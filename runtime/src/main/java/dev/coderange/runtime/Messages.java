package dev.coderange.runtime;

/** Every sentence that this library says, as formats for {@link String#format}. */
final class Messages {

    /** The code, the level, the set, where the code lies, what is nearest. */
    static final String UNKNOWN = "%s is in no %s of %s: it lies %s%s";

    /** The code that a code is nearest to. */
    static final String NEAREST = ". Nearest: %s";

    /** The category and the range that a code lies below. */
    static final String BELOW = "below %s (%s)";

    /** The category and the range that a code lies above. */
    static final String ABOVE = "above %s (%s)";

    /** The categories and the ranges that a code lies between. */
    static final String BETWEEN = "between %s (%s) and %s (%s)";

    /** The code, the level, the set, what codes look like. */
    static final String OTHER_LETTERS = "%s is in no %s of %s: a code %s, and no range has the letters of this one";

    /** The code, the set, what codes look like, what to do. */
    static final String MALFORMED = "%s is not a %s code: a code %s%s";

    static final String LOOKS = "looks like %s";
    static final String LOOKS_WITH_DIGITS = "looks like %s (N is a digit)";
    static final String IS_INTEGER = "is a whole number without leading zeros";

    /** The code without what is around it, in each case. */
    static final String BLANKS = ". Write %s, without the blanks around it";

    static final String DECIMALS = ". Write %s: a spreadsheet turned it into a decimal number";
    static final String LETTERS = ". Write %s";
    static final String LEADING_ZERO = ". Did it lose a leading zero? %s would do";
    static final String LEADING_ZEROS = ". Did it lose leading zeros? %s would do";

    /** The code, and what is around it. */
    static final String AROUND = ". Write %s: %s";

    static final String QUALIFIER = "%s is a qualifier";
    static final String MODIFIER = "%s is a modifier";
    static final String MODIFIERS = "%s are modifiers";
    static final String AND = "%s and %s";

    static final String RANGE = ". It is a range; pass a single code";

    /** What a range was to be read from, then why there is none. */
    static final String NO_RANGE = "\"%s\" is not a range of codes: %s";

    static final String NO_CODE = "\"%s\" is not a code; a code has only the digits 0-9 and the letters A-Z";
    static final String DIFFERENT_LENGTH = "\"%s\" and \"%s\" differ in length, and one has a letter or a leading zero";
    static final String DIFFERENT_PLACE =
            "at character %d, \"%s\" has %s and \"%s\" has %s. Both ends need digits at the same places and the same letters";
    static final String BACKWARDS = "it ends before it begins. Write \"%s-%s\"";

    private static final int SHOWN = 40;

    private Messages() {}

    /** A text cut where it is long, with everything that is not printable ASCII escaped. */
    static String shown(CharSequence text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), SHOWN); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 127) {
                shown.append(c);
            } else {
                shown.append(String.format("\\u%04x", (int) c));
            }
        }
        return text.length() > SHOWN ? shown.append("...").toString() : shown.toString();
    }
}
