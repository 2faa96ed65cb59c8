package dev.coderange.processor.export.sql;

import java.util.Locale;

/** Comments that nothing in a text can end. */
final class Comments {

    private static final int LONGEST = 120;

    private Comments() {}

    /** A comment up to the end of the line. */
    static String line(String text) {
        return "-- " + shown(text);
    }

    /** A text on one line, as it is but for what could become something else than a comment. */
    static String shown(String text) {
        var shown = new StringBuilder();
        for (int i = 0; i < text.length() && shown.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (TextLiterals.isUnseen(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                shown.append(isOpening(text, i) ? c + " " : String.valueOf(c));
            }
        }
        if (shown.length() > 0 && shown.charAt(shown.length() - 1) == '\\') {
            return shown.append(' ').toString(); // to some, the comment would go on in the next line
        }
        if (shown.length() >= LONGEST) {
            int end = Character.isHighSurrogate(shown.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            return shown.substring(0, end) + "…";
        }
        return shown.toString();
    }

    /** Whether two characters begin or end a comment of another kind, or what a shell takes for a variable. */
    private static boolean isOpening(String text, int i) {
        String two = text.substring(i, Math.min(i + 2, text.length()));
        return two.equals("*/") || two.equals("/*") || two.equals("$(") || two.equals("${");
    }
}
