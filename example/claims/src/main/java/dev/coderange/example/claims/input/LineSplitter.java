package dev.coderange.example.claims.input;

import java.util.Arrays;

/**
 * Splits a line in which each quote opens a field, closes it, or is one of a pair in it. That is nearly every line, and
 * takes a fraction of what a parser for anything costs; that parser has the others. The fields are those of the last
 * line, and last until the next.
 */
final class LineSplitter implements Fields {

    private static final char QUOTE = '"';

    private final char delimiter;
    private Line line;
    private int count;
    private boolean badBytes;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] escaped = new boolean[16];
    private FieldText[] texts = new FieldText[16];

    LineSplitter(Delimiter delimiter) {
        this.delimiter = delimiter.character();
    }

    /** {@return whether the line is simple; if not, there are no fields} */
    boolean split(Line next) {
        line = next;
        count = 0;
        badBytes = false;
        int position = next.start();
        while (true) {
            int end = addField(position);
            if (end < 0) {
                count = 0;
                return false;
            }
            if (end == next.end()) {
                return true;
            }
            position = end + 1;
        }
    }

    /** {@return where the field ends, at a delimiter or the line's end; -1 if it is not simple} */
    private int addField(int start) {
        return start < line.end() && line.chars()[start] == QUOTE ? addQuoted(start + 1) : addPlain(start);
    }

    private int addPlain(int start) {
        char[] chars = line.chars();
        int lineEnd = line.end();
        char stop = delimiter;
        boolean bad = false;
        int end = start;
        while (end < lineEnd && chars[end] != stop) {
            if (chars[end] == QUOTE) {
                return -1;
            }
            bad |= chars[end] == BAD_BYTES;
            end++;
        }
        badBytes |= bad;
        add(start, end, false);
        return end;
    }

    private int addQuoted(int start) {
        char[] chars = line.chars();
        boolean pairs = false;
        for (int i = start; i < line.end(); i++) {
            if (chars[i] != QUOTE) {
                badBytes |= chars[i] == BAD_BYTES;
                continue;
            }
            if (i + 1 == line.end() || chars[i + 1] == delimiter) {
                add(start, i, pairs);
                return i + 1;
            }
            if (chars[i + 1] != QUOTE) {
                return -1;
            }
            pairs = true;
            i++;
        }
        return -1;
    }

    private void add(int start, int end, boolean pairs) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            escaped = Arrays.copyOf(escaped, 2 * count);
            texts = Arrays.copyOf(texts, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        escaped[count] = pairs;
        count++;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public CharSequence get(int index) {
        FieldText text = texts[index];
        if (text == null) {
            text = new FieldText();
            texts[index] = text;
        }
        text.set(line.chars(), starts[index], ends[index]);
        return escaped[index] ? text.toString().replace("\"\"", "\"") : text;
    }

    @Override
    public boolean hasBadBytes() {
        return badBytes;
    }

    @Override
    public String line() {
        return line.text();
    }
}
