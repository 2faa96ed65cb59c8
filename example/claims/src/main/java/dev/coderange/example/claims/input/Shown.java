package dev.coderange.example.claims.input;

/** Text out of a file, as it is shown to people. */
final class Shown {

    private Shown() {}

    /** Whether a text has nothing but printable ASCII, as most has. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 127);
    }

    /** The beginning of a text, with nothing in it that a terminal would obey. */
    static String start(String text, int most) {
        String start = text.length() <= most ? text : text.substring(0, most) + "...";
        return isPlain(start) ? start : start.replace('\t', ' ').replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }
}
