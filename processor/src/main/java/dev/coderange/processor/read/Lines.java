package dev.coderange.processor.read;

import dev.coderange.processor.model.Position;
import java.util.Arrays;

/** Where the lines of a text begin, to turn offsets into positions. A line ends with a line feed, a carriage return, or both. */
final class Lines {

    private final int[] starts;

    private Lines(int[] starts) {
        this.starts = starts;
    }

    static Lines of(CharSequence text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                }
                starts[lines++] = i + 1;
            }
        }
        return new Lines(Arrays.copyOf(starts, lines));
    }

    /** The offset of the line break that ends the line of an offset, or the length of the text. */
    static int endOfLine(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The position of the character at an offset, or of the end of the text. */
    Position at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /** The offset at which a line begins, counted from 1; that of the last line for one past it. */
    int startOf(int line) {
        return starts[Math.min(line, starts.length) - 1];
    }
}
