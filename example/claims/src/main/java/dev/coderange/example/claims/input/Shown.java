package dev.coderange.example.claims.input;

/** Text out of a file, as it is shown to people. */
final class Shown {

    private Shown() {}

    /** The beginning of a text, with nothing in it that a terminal would obey. */
    static String start(String text, int most) {
        String start = text.length() <= most ? text : text.substring(0, most) + "...";
        return start.replace('\t', ' ').replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }
}
