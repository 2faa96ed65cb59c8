package dev.coderange.example.claims.input;

/**
 * A line without its end: a part of a buffer, so that a line costs no copy of its text.
 *
 * @param number from 1
 * @param chars holds the line, and perhaps others; not to be changed
 * @param start where the line begins
 * @param end where it ends, exclusive
 * @param cut whether the line was longer than {@link PhysicalLines#LONGEST}, and this is only its beginning
 */
record Line(long number, char[] chars, int start, int end, boolean cut) {

    String text() {
        return new String(chars, start, end - start);
    }

    boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /** The same line in a buffer of its own, which lasts. */
    Line copy() {
        char[] own = new char[end - start];
        System.arraycopy(chars, start, own, 0, own.length);
        return new Line(number, own, 0, own.length, cut);
    }
}
