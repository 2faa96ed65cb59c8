package dev.coderange.processor.text;

import java.util.Locale;

/**
 * How a text out of the data is shown in a message: in quotes, on one line, of bounded length, with nothing invisible
 * in it.
 */
public final class Quoted {

    private static final int LONGEST = 60;
    private static final int LONGEST_ASCII = 40;

    private Quoted() {}

    /** The text in double quotes. */
    public static String of(String text) {
        return '"' + bare(text) + '"';
    }

    /** The same without the quotes. */
    public static String bare(String text) {
        var shown = new StringBuilder();
        int at = 0;
        for (int i = 0; i < LONGEST && at < text.length(); i++) {
            int codePoint = text.codePointAt(at);
            append(shown, codePoint);
            at += Character.charCount(codePoint);
        }
        if (at < text.length()) {
            shown.append('…');
        }
        return shown.toString();
    }

    /** The text as Java source has it, in ASCII, in quotes and not too long. */
    public static String ascii(String text) {
        var shown = new StringBuilder("\"");
        int length = Math.min(text.length(), LONGEST_ASCII);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                shown.append("\\u%04x".formatted((int) c));
            } else {
                append(shown, c);
            }
        }
        return shown.append(length < text.length() ? "...\"" : "\"").toString();
    }

    /** The same without the quotes. */
    public static String unquoted(String text) {
        String quoted = ascii(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** A whole message or name: only what is invisible in it is written otherwise. */
    public static String visible(String text) {
        var shown = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint == '"' || codePoint == '\\') {
                shown.append((char) codePoint);
            } else {
                append(shown, codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return shown.toString();
    }

    /** The number of a character, such as {@code U+00E9}. */
    public static String number(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** One character, with its number where a reader could take it for another or not see it. */
    public static String of(int codePoint) {
        String shown = of(Character.toString(codePoint));
        boolean plain = codePoint > ' ' && codePoint < 0x7F;
        return plain || codePoint < ' ' ? shown : shown + " (" + number(codePoint) + ")";
    }

    private static void append(StringBuilder shown, int codePoint) {
        switch (codePoint) {
            case '"', '\\' -> shown.append('\\').append((char) codePoint);
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (isVisible(codePoint)) {
                    shown.appendCodePoint(codePoint);
                } else {
                    for (char unit : Character.toChars(codePoint)) {
                        shown.append("\\u%04x".formatted((int) unit));
                    }
                }
            }
        }
    }

    private static boolean isVisible(int codePoint) {
        if (codePoint > 0x7F && isBlank(codePoint)) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }

    /**
     * Letters, marks and symbols, by their types, that are there to be not seen: joiners, fillers, variation selectors.
     */
    private static boolean isBlank(int codePoint) {
        return codePoint == 0x034F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x17B4
                || codePoint == 0x17B5
                || codePoint >= 0x180B && codePoint <= 0x180F
                || codePoint == 0x2800
                || codePoint == 0x3164
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint == 0xFFA0
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
