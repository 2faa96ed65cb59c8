package dev.coderange.processor.read;

import dev.coderange.processor.text.SyntaxMessage;

/** Resolves the escapes of a text, and reports what JSON does not allow in one. */
final class EscapeReader {

    private static final String SHORT = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";

    private final FirstMistake mistake;

    EscapeReader(FirstMistake mistake) {
        this.mistake = mistake;
    }

    /** The text from one offset to another, its escapes resolved. */
    String resolve(String text, int from, int to) {
        var value = new StringBuilder();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '\\') {
                at += escape(text, at, to, value);
            } else {
                if (c < ' ') {
                    mistake.report(
                            at,
                            c == '\t'
                                    ? SyntaxMessage.TAB_IN_TEXT.with()
                                    : SyntaxMessage.CONTROL_CHARACTER.with((int) c, (int) c));
                }
                value.append(c);
                at++;
            }
        }
        return value.toString();
    }

    /** Appends what the escape at an offset means, and returns how long it is. */
    private int escape(String text, int at, int to, StringBuilder value) {
        char kind = at + 1 < to ? text.charAt(at + 1) : ' ';
        int plain = SHORT.indexOf(kind);
        if (plain >= 0) {
            value.append(MEANT.charAt(plain));
            return 2;
        }
        if (kind == 'u') {
            int digits = 0;
            while (digits < 4
                    && at + 2 + digits < to
                    && Character.digit(text.charAt(at + 2 + digits), 16) >= 0
                    && text.charAt(at + 2 + digits) < 0x80) {
                digits++;
            }
            if (digits == 4) {
                value.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                return 6;
            }
            mistake.report(at, SyntaxMessage.SHORT_UNICODE_ESCAPE.with(digits == 1 ? "1 is" : digits + " are"));
            return 2 + digits;
        }
        mistake.report(
                at,
                kind > ' ' && kind < 0x7F
                        ? SyntaxMessage.UNKNOWN_ESCAPE.with(kind)
                        : SyntaxMessage.LONE_BACKSLASH.with());
        value.append('\\');
        return 1;
    }
}
