package dev.coderange.processor.model;

/** How a text out of the data is shown in a message: in quotes, on one line, of bounded length, with nothing invisible in it. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** The text in double quotes. */
    public static String of(String text) {
        return '"' + bare(text) + '"';
    }

    /** The same without the quotes. */
    public static String bare(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> append(shown, c));
        if (text.codePointCount(0, text.length()) > LONGEST) {
            shown.append('…');
        }
        return shown.toString();
    }

    /** One character, with its number where a reader could take it for another or not see it. */
    public static String of(int codePoint) {
        String shown = of(Character.toString(codePoint));
        boolean plain = codePoint > ' ' && codePoint < 0x7F;
        return plain || codePoint < ' ' ? shown : shown + " (U+%04X)".formatted(codePoint);
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
}
