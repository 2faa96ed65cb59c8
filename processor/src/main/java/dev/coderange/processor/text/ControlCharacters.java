package dev.coderange.processor.text;

/** The characters below U+0020, of which HTML, XML and FHIR take tabs and line breaks alone. */
public final class ControlCharacters {

    private static final char REPLACEMENT = '\uFFFD';

    private ControlCharacters() {}

    /** The text with U+FFFD in place of each, but for tabs and line breaks. */
    public static String replaced(String text) {
        var replaced = new StringBuilder(text);
        for (int i = 0; i < replaced.length(); i++) {
            char c = replaced.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                replaced.setCharAt(i, REPLACEMENT);
            }
        }
        return replaced.toString();
    }
}
