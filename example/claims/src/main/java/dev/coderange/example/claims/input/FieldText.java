package dev.coderange.example.claims.input;

/** The text of a field as a part of a line, without a copy. It lasts until its line is followed by another. */
final class FieldText implements CharSequence {

    private char[] chars = {};
    private int start;
    private int end;

    /** Points to a part of a buffer, without the blanks around it. */
    void set(char[] buffer, int from, int to) {
        chars = buffer;
        start = from;
        end = to;
        while (start < end && Character.isWhitespace(chars[start])) {
            start++;
        }
        while (start < end && Character.isWhitespace(chars[end - 1])) {
            end--;
        }
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public char charAt(int index) {
        return chars[start + index];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new String(chars, start + from, to - from);
    }

    @Override
    public String toString() {
        return new String(chars, start, end - start);
    }
}
