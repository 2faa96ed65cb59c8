package dev.coderange.processor.text;

import java.util.Locale;

/**
 * Text from the data made harmless for the three places where it is shown: Javadoc, line comments and string literals.
 * What comes out is printable ASCII, so that it is the same bytes in every source encoding, and nothing in it ends the
 * comment or the literal, starts a tag, or turns the reading direction of what follows (CVE-2021-42574).
 */
public final class SourceEscaper {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private SourceEscaper() {}

    /** The text on one line of HTML, for Javadoc. Blanks and line ends shrink to a space. */
    public static String html(String text) {
        StringBuilder html = new StringBuilder();
        normalized(text).codePoints().forEach(c -> {
            if (isPlain(c) && "&<>@{}*/\\".indexOf(c) < 0) {
                html.appendCodePoint(c);
            } else if (c == '&') {
                html.append("&amp;");
            } else if (c == '<') {
                html.append("&lt;");
            } else if (c == '>') {
                html.append("&gt;");
            } else if (c == '/' && !endsWith(html, "&#42;")) {
                html.append('/');
            } else if (isShown(c)) {
                html.append("&#").append(c).append(';');
            } else {
                html.append(named(c));
            }
        });
        return html.toString();
    }

    /** The text on one line, for a comment that begins with two slashes. Blanks and line ends shrink to a space. */
    public static String comment(String text) {
        return comment(text, Integer.MAX_VALUE);
    }

    /**
     * The same, cut where it is longer. It is cut between two characters of the text, since half an escape is an error
     * to a compiler, comment or not.
     *
     * @param longest how long the comment may be, but for the dots that tell of the cut
     */
    public static String comment(String text, int longest) {
        StringBuilder comment = new StringBuilder();
        for (int c : normalized(text).codePoints().toArray()) {
            int before = comment.length();
            append(comment, c);
            if (comment.length() > longest) {
                comment.setLength(before);
                return comment.append("...").toString();
            }
        }
        return comment.toString();
    }

    private static void append(StringBuilder comment, int c) {
        if (c == '\\') {
            comment.append("\\\\"); // a backslash behind another one starts no Unicode escape
        } else if (isPlain(c)) {
            comment.appendCodePoint(c);
        } else if (isShown(c)) {
            for (char unit : Character.toChars(c)) {
                comment.append(escaped(unit));
            }
        } else {
            comment.append(named(c));
        }
    }

    /** The string literal that has exactly this text as its value, unpaired surrogates and all, in its quotes. */
    public static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (isPlain(c)) {
                        literal.append(c);
                    } else if (c < ' ') {
                        literal.append(octal(c)); // escaped as Unicode, a line end would end the line
                    } else {
                        literal.append(escaped(c));
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    private static String normalized(String text) {
        return text.replaceAll("[\\s\\u0085\\u00a0\\u2028\\u2029]+", " ").strip();
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 127;
    }

    /**
     * Whether a character has a shape of its own, as against controls, direction marks and halves of a surrogate pair.
     */
    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }

    private static boolean endsWith(StringBuilder text, String end) {
        int start = text.length() - end.length();
        return start >= 0 && text.indexOf(end, start) == start;
    }

    private static String named(int c) {
        return "[U+" + hexadecimal(c).toUpperCase(Locale.ROOT) + "]";
    }

    private static String escaped(char c) {
        return "\\u" + hexadecimal(c);
    }

    private static String octal(char c) {
        return "\\" + (char) ('0' + (c >> 6)) + (char) ('0' + (c >> 3 & 7)) + (char) ('0' + (c & 7));
    }

    private static String hexadecimal(int c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
