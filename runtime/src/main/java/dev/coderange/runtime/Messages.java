package dev.coderange.runtime;

/**
 * Every message of this library, as formats for {@link String#format}. A constant's name in lower case with hyphens is
 * the id of its message in {@code processor/MESSAGES.md}; the compiler's messages have the same ids and words where
 * they say the same.
 */
final class Messages {

    /** The code, the level, the set, where the code lies; then what is nearest. */
    static final String UNKNOWN_CODE = "%s is in no %s of %s%s.%s";

    /** The code, the level, the set, the day; then the category that it was in last, and its last day. */
    static final String RETIRED_CODE = "%s is in no %s of %s on %s: it was %s through %s.";

    /** The code, the level, the set, the day; then the category that it comes to, and its first day. */
    static final String FUTURE_CODE = "%s is in no %s of %s on %s: it is %s from %s.";

    /** The code, the set, what codes look like; then what to do. */
    static final String MALFORMED_CODE = "%s is not a code of %s: a code %s.%s";

    /** The code, the categories that it is in, what is asked for. */
    static final String WRONG_CATEGORY = "%s is %s, but this place accepts only %s.";

    /** The range, where some of its codes are. */
    static final String WRONG_RANGE = "Some codes of %s are %s.";

    /** The class of a value. */
    static final String NOT_FOR_CODES = "A code is text or a whole number; %s is neither, and holds neither.";

    /** The key, the level, the set; then what is nearest. */
    static final String UNKNOWN_CATEGORY_KEY = "%s is the key of no %s of %s.%s";

    /** What a range was to be read from, then why there is none. */
    static final String NOT_A_RANGE = "\"%s\" is not a range of codes: %s.";

    /** A format that cannot be read. */
    static final String NOT_A_FORMAT =
            "\"%s\" is not a format of codes. Write shapes as range data does, joined by \" or \".";

    /** Characters of which some cannot be ignored. */
    static final String NOT_IGNORABLE = "\"%s\" cannot be ignored, because codes are made of letters and digits.";

    /** The parts that messages are put together from. */
    static final class Part {

        /** The category and its range that a code lies below. */
        static final String BELOW = ": it lies below %s (%s)";

        /** The category and its range that a code lies above. */
        static final String ABOVE = ": it lies above %s (%s)";

        /** The categories and their ranges that a code lies between. */
        static final String IN_GAP = ": it lies in the gap between %s (%s) and %s (%s)";

        static final String IN_NO_CATEGORY = "in no category";

        /** What is asked for. */
        static final String NOT_IN = "not in %s";

        /** Some of the keys that there are. */
        static final String KEYS_ARE_SUCH_AS = " Keys are such as %s.";

        static final String OTHER_LETTERS = ": no range has its letters";
        static final String OTHER_SHAPE = ": no range has its shape";

        /** The code that a code is nearest to. */
        static final String NEAREST = " Nearest: %s.";

        static final String LOOKS = "looks like %s (N is a digit)";
        static final String LOOKS_WITHOUT_DIGITS = "looks like %s";
        static final String LOOKS_AS_PREFIX = "looks like %s (N is a digit, * any further letters and digits)";
        static final String LOOKS_AS_PREFIX_WITHOUT_DIGITS = "looks like %s (* is any further letters and digits)";

        /** What codes look like, and the characters that are ignored. */
        static final String WITH_IGNORED = "%s, with %s ignored";

        static final String BLANK = "blanks";
        static final String CHARACTER = "U+%04X";

        static final String IS_INTEGER = "is a whole number without leading zeros";

        /** The code without what is around it, in each case. */
        static final String WRITE = " Write %s.";

        static final String WRITE_WITHOUT_BLANKS = " Write %s, without the blanks around it.";
        static final String WRITE_WITHOUT_DECIMALS = " Write %s: a spreadsheet turned it into a decimal number.";

        /** The code, and what is around it. */
        static final String WRITE_WITHOUT = " Write %s: %s.";

        static final String LEADING_ZERO = " Did it lose a leading zero? %s would do.";
        static final String LEADING_ZEROS = " Did it lose leading zeros? %s would do.";
        static final String RANGE = " It is a range. Pass a single code.";
        static final String QUALIFIER = "%s is a qualifier";
        static final String MODIFIER = "%s is a modifier";
        static final String MODIFIERS = "%s are modifiers";
        static final String AND = "%s and %s";

        static final String NO_CODE = "\"%s\" is not a code. A code has only the digits 0-9 and the letters A-Z";
        static final String DIFFERENT_LENGTH =
                "\"%s\" and \"%s\" differ in length, and one has a letter or a leading zero";
        static final String DIFFERENT_PLACE =
                "at character %d, \"%s\" has %s and \"%s\" has %s. Both ends need digits at the same places and the"
                        + " same letters";
        static final String DIFFERENT_FAMILY =
                "at character %d, \"%s\" has the letter %c and \"%s\" has the letter %c. Letters at the end name"
                        + " families, and both ends need the same";
        static final String OTHER_FORMAT = "\"%s\" does not fit the format %s";
        static final String DIFFERENT_SHAPES = "its ends have different shapes, %s and %s";
        static final String AMBIGUOUS = "its ends can begin codes of the shape %s and of the shape %s";
        static final String BACKWARDS = "it ends before it begins. Write \"%s-%s\"";

        private Part() {}
    }

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
