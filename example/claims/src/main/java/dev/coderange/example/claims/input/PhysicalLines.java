package dev.coderange.example.claims.input;

import dev.coderange.runtime.Nullable;
import java.io.IOException;
import java.io.Reader;

/** The lines of a text, numbered from 1, none longer than a bound: what is past it is read and thrown away. */
final class PhysicalLines {

    /** The longest line that is kept, in characters; a claim has fewer than a hundred. */
    static final int LONGEST = 1 << 16;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final char[] buffer = new char[1 << 15];
    private final StringBuilder text = new StringBuilder();
    private int position;
    private int limit;
    private long number;
    private boolean afterCarriageReturn;

    PhysicalLines(Reader reader) {
        this.reader = reader;
    }

    /**
     * A line without its end.
     *
     * @param cut whether the line was longer than {@link #LONGEST}, and {@code text} is only its beginning
     */
    record Line(long number, String text, boolean cut) {}

    /**
     * The next line, or null at the end. Lines end with LF, CR LF or CR; a byte order mark before the first is dropped.
     */
    @Nullable
    Line next() throws IOException {
        text.setLength(0);
        boolean cut = false;
        boolean some = false;
        while (fill()) {
            some = true;
            int end = position;
            while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
            int kept = Math.min(end - position, LONGEST - text.length());
            text.append(buffer, position, kept);
            cut |= kept < end - position;
            position = end;
            if (end < limit) {
                afterCarriageReturn = buffer[position++] == '\r';
                break;
            }
        }
        if (!some) {
            return null;
        }
        number++;
        return new Line(number, withoutMark(), cut);
    }

    /** Sees to it that a character is there to read; the LF of a CR LF is not one. */
    private boolean fill() throws IOException {
        while (true) {
            if (position == limit) {
                limit = Math.max(0, reader.read(buffer, 0, buffer.length));
                position = 0;
                if (limit == 0) {
                    return false;
                }
            }
            if (afterCarriageReturn && buffer[position] == '\n') {
                position++;
                afterCarriageReturn = false;
                continue;
            }
            afterCarriageReturn = false;
            return true;
        }
    }

    private String withoutMark() {
        boolean marked = number == 1 && text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
        return text.substring(marked ? 1 : 0);
    }
}
