package dev.coderange.example.claims.input;

import dev.coderange.runtime.Nullable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The lines of a text, numbered from 1, none longer than a bound: what is past it is read and thrown away. */
final class PhysicalLines {

    /** The longest line that is kept, in characters; a claim has fewer than a hundred. */
    static final int LONGEST = 1 << 16;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final char[] buffer = new char[2 * LONGEST];
    private final Deque<Line> putBack = new ArrayDeque<>();
    private int position;
    private int limit;
    private long number;
    private boolean afterCarriageReturn;

    PhysicalLines(Reader reader) {
        this.reader = reader;
    }

    /**
     * The next line, or null at the end; it lasts until the one after it is asked for. Lines end with LF, CR LF or CR;
     * a byte order mark before the first is dropped.
     */
    @Nullable
    Line next() throws IOException {
        return putBack.isEmpty() ? read() : putBack.pop();
    }

    /** Makes a line the next one again. It must last. */
    void putBack(Line line) {
        putBack.push(line);
    }

    /** The next lines, as many as there are up to a number; they stay what comes next. */
    List<Line> preview(int most) throws IOException {
        List<Line> preview = new ArrayList<>(putBack);
        while (preview.size() < most) {
            Line line = read();
            if (line == null) {
                break;
            }
            Line lasting = line.copy();
            preview.add(lasting);
            putBack.addLast(lasting);
        }
        return preview;
    }

    @Nullable
    private Line read() throws IOException {
        if (!skipRestOfLineEnd()) {
            return null;
        }
        number++;
        int end = position;
        while (true) {
            end = endOfLine(end);
            if (end < limit) {
                Line line = line(end, false);
                afterCarriageReturn = buffer[end] == '\r';
                position = end + 1;
                return line;
            }
            int kept = end - position;
            if (kept > LONGEST) {
                return cut();
            }
            if (!fill()) {
                Line line = line(limit, false);
                position = limit;
                return line;
            }
            end = position + kept;
        }
    }

    private Line line(int end, boolean cut) {
        boolean marked = number == 1 && end > position && buffer[position] == BYTE_ORDER_MARK;
        boolean tooLong = end - position > LONGEST;
        int start = marked ? position + 1 : position;
        return new Line(number, buffer, start, tooLong ? position + LONGEST : end, cut || tooLong);
    }

    /** The beginning of a line that is too long, in a buffer of its own; the rest is skipped. */
    private Line cut() throws IOException {
        Line line = line(position + LONGEST, true).copy();
        position = limit;
        while (fill()) {
            int end = endOfLine(position);
            if (end < limit) {
                afterCarriageReturn = buffer[end] == '\r';
                position = end + 1;
                break;
            }
            position = limit;
        }
        return line;
    }

    private int endOfLine(int from) {
        char[] chars = buffer;
        int stop = limit;
        int end = from;
        while (end < stop && chars[end] != '\n' && chars[end] != '\r') {
            end++;
        }
        return end;
    }

    /** Sees to it that a character is there to read; the LF of a CR LF is not one. */
    private boolean skipRestOfLineEnd() throws IOException {
        if (position == limit && !fill()) {
            return false;
        }
        if (afterCarriageReturn && buffer[position] == '\n') {
            afterCarriageReturn = false;
            position++;
            return position < limit || fill();
        }
        afterCarriageReturn = false;
        return true;
    }

    /** Moves what is not read yet to the front and reads more behind it. {@return whether there is more} */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, limit - position);
        limit -= position;
        position = 0;
        int count = reader.read(buffer, limit, buffer.length - limit);
        limit += Math.max(0, count);
        return count > 0;
    }
}
