package dev.coderange.processor.read;

import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.SyntaxMessage;

/** A place in a text that moves forward over what lies between the values: blanks and, though JSON has none, comments. */
final class Cursor {

    /** What stands for the character behind the last one. */
    static final char END = '\0';

    private static final String MERGE_MARKS = "<|=>";
    private static final int MERGE_MARK_LENGTH = 7;

    private final String text;
    private final FirstMistake mistake;
    private int offset;
    private int endOfLast;

    Cursor(String text, FirstMistake mistake) {
        this.text = text;
        this.mistake = mistake;
    }

    int offset() {
        return offset;
    }

    /** Where the last thing that is no blank ends. */
    int endOfLast() {
        return endOfLast;
    }

    boolean isAtEnd() {
        return offset >= text.length();
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return offset + ahead < text.length() ? text.charAt(offset + ahead) : END;
    }

    /** Moves to an offset, forward or back, behind something that is no blank. */
    void moveTo(int end) {
        offset = end;
        endOfLast = end;
    }

    void skip() {
        moveTo(offset + 1);
    }

    /** Skips blanks and comments, and looks at what comes then. */
    char next() {
        while (!isAtEnd()) {
            char c = peek();
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                offset++;
            } else if (c == '#' || c == '/' && (peek(1) == '/' || peek(1) == '*')) {
                mistake.report(offset, SyntaxMessage.COMMENT.with());
                skipComment();
            } else if (isMergeMark()) {
                int end = Lines.endOfLine(text, offset);
                mistake.report(offset, SyntaxMessage.MERGE_CONFLICT.with(Quoted.bare(text.substring(offset, end))));
                offset = end;
            } else if (isInvisible(c)) {
                mistake.report(offset, SyntaxMessage.INVISIBLE_CHARACTER.with(Quoted.number(c)));
                offset++;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                mistake.report(offset, SyntaxMessage.UNUSUAL_BLANK.with(Quoted.number(c)));
                offset++;
            } else {
                return c;
            }
        }
        return END;
    }

    /** What Git writes at the beginning of a line where two versions differ: seven times one of these. */
    private boolean isMergeMark() {
        char c = peek();
        if (MERGE_MARKS.indexOf(c) < 0 || offset > 0 && "\n\r".indexOf(text.charAt(offset - 1)) < 0) {
            return false;
        }
        for (int i = 1; i < MERGE_MARK_LENGTH; i++) {
            if (peek(i) != c) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT;
    }

    private void skipComment() {
        if (peek(1) == '*') {
            int close = text.indexOf("*/", offset + 2);
            offset = close < 0 ? text.length() : close + 2;
        } else {
            offset = Lines.endOfLine(text, offset);
        }
    }
}
