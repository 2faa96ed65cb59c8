package dev.coderange.example.claims.input;

/** The text of a field as a part of a line, without a copy. It lasts until its line is followed by another. */
final class FieldText implements CharSequence {

    private char[] chars = {};
    private int start;
    private int end;

    /** Points to a part of a buffer, without the blanks around it. */
    void set(char[] buffer, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(buffer[first])) {
            first++;
        }
        while (first < last && Character.isWhitespace(buffer[last - 1])) {
            last--;
        }
        if (chars != buffer) { // the collector watches each store of a reference, and a line has many fields
            chars = buffer;
        }
        start = first;
        end = last;
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
