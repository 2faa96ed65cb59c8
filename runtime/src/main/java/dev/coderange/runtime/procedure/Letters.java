package dev.coderange.runtime.procedure;

/** What single characters are to a reader of codes. */
final class Letters {

    private Letters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a code or a modifier can have a character: an ASCII digit or letter, large or small. */
    static boolean isPlain(char c) {
        return isDigit(c) || isSmall(c) || c >= 'A' && c <= 'Z';
    }

    static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** A character with small ASCII letters made large, and no other. */
    static char large(char c) {
        return isSmall(c) ? (char) (c - 'a' + 'A') : c;
    }

    static boolean isBlank(char c) {
        return isAsciiBlank(c) || isUnicodeBlank(c);
    }

    static boolean isAsciiBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Whether a character is a blank outside ASCII, or one that nobody sees. */
    static boolean isUnicodeBlank(char c) {
        return c >= 0x80 && (Character.isSpaceChar(c) || c == 0x85 || Character.getType(c) == Character.FORMAT);
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`' || c >= '\u2018' && c <= '\u201f' || c == '\u00ab' || c == '\u00bb';
    }

    /** A hyphen, or a dash that a word processor made of one. */
    static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }

    /** Whether a digit or a letter outside ASCII stands at an index, such as one of full width. */
    static boolean isForeign(CharSequence text, int at) {
        int c = Character.codePointAt(text, at);
        return c >= 0x80 && Character.isLetterOrDigit(c);
    }

    /** The end of the ASCII letters and digits that begin at an index. */
    static int endOfPlain(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isPlain(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the ASCII digits that begin at an index. */
    static int endOfDigits(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the blanks that begin at an index. */
    static int endOfBlanks(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first of a character from an index on, or the end where there is none. */
    static int indexOf(CharSequence text, char c, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != c) {
            at++;
        }
        return at;
    }
}
