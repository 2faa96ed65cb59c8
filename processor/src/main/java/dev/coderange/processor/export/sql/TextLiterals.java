package dev.coderange.processor.export.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a database writes text. Characters that nobody sees are written by their numbers, so that no tool on the way to
 * the database changes them; U+0000, which most databases cannot store, becomes U+FFFD.
 */
enum TextLiterals {
    /** {@code U&'a\000Db'}. */
    UNICODE {
        @Override
        String of(String text) {
            boolean isPlain = true;
            var inside = new StringBuilder();
            for (char c : text.toCharArray()) {
                isPlain &= !isUnseen(c);
                inside.append(c == '\'' ? "''" : c == '\\' ? "\\\\" : isUnseen(c) ? "\\" + hex(c) : c);
            }
            return isPlain ? quoted(text) : "U&'" + inside + "'";
        }
    },
    /** {@code 'a' || chr(13) || 'b'}. */
    CHR {
        @Override
        String of(String text) {
            List<String> parts = new ArrayList<>();
            for (String part : parts(text)) {
                parts.add(isUnseen(part.charAt(0)) ? "chr(" + (int) part.charAt(0) + ")" : quoted(part));
            }
            return parts.isEmpty() ? "''" : String.join(" || ", parts);
        }
    },
    /** {@code N'a' + NCHAR(13) + N'b'}. */
    NCHAR {
        @Override
        String of(String text) {
            List<String> parts = new ArrayList<>();
            for (String part : parts(text)) {
                if (isUnseen(part.charAt(0))) {
                    parts.add("NCHAR(" + (int) part.charAt(0) + ")");
                } else {
                    // What sqlcmd takes for a variable is taken apart.
                    for (String piece : part.split("(?<=\\$)(?=\\()", -1)) {
                        parts.add((isAscii(piece) ? "" : "N") + quoted(piece));
                    }
                }
            }
            if (parts.size() > 1 && text.length() > LONGEST_OF_PARTS) {
                parts.add(0, "CAST('' AS NVARCHAR(MAX))");
            }
            return parts.isEmpty() ? "''" : String.join(" + ", parts);
        }
    },
    /** {@code 'a\u000Db'}. */
    BACKSLASH {
        @Override
        String of(String text) {
            var literal = new StringBuilder("'");
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                // What the shell of Spark takes for a variable begins like this.
                boolean isVariable = c == '$' && i + 1 < text.length() && text.charAt(i + 1) == '{';
                if (c == '\'' || c == '\\') {
                    literal.append('\\').append(c);
                } else if (isUnseen(c) || isVariable) {
                    literal.append("\\u").append(hex(c));
                } else {
                    literal.append(c);
                }
            }
            return literal.append('\'').toString();
        }
    };

    /** How long SQL Server lets text that is put together be, unless a part may be of any length. */
    private static final int LONGEST_OF_PARTS = 4_000;

    /** The literal of a text. */
    final String literal(String text) {
        return of(storable(text));
    }

    /** The text without what databases cannot store. */
    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    abstract String of(String text);

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Whether a character is a control, changes the direction of text, or ends a line for some programs. */
    static boolean isUnseen(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String hex(char c) {
        return String.format(Locale.ROOT, "%04X", (int) c);
    }

    /** The text taken apart so that each unseen character is a part of its own. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isUnseen(text.charAt(i))) {
                if (i > start) {
                    parts.add(text.substring(start, i));
                }
                if (i < text.length()) {
                    parts.add(text.substring(i, i + 1));
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
