package dev.coderange.processor.read;

import com.fasterxml.jackson.core.JsonParser;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.text.Quoted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The text of a data file and where its lines begin. A line ends with a line feed, a carriage return, or both. */
public final class DataText {

    /** How much of a line is shown, and how much of that before the caret: a file without line breaks is one long line. */
    private static final int WIDTH = 100;

    private static final int BEFORE = 60;

    private final String text;
    private final int[] starts;

    DataText(String text) {
        this.text = text;
        int[] found = new int[64];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                if (lines == found.length) {
                    found = Arrays.copyOf(found, 2 * lines);
                }
                found[lines++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, lines);
    }

    /** The text of a file, whatever is wrong with its bytes. */
    public static DataText of(byte[] bytes) {
        return new DataText(Utf8.decode(bytes).text());
    }

    /**
     * The line of a position with a caret below it, each after a line break, as compilers show a line of source; {@code ""} where
     * there is nothing to show.
     */
    public String excerpt(Position position) {
        int start = starts[Math.min(position.line(), starts.length) - 1];
        String line = text.substring(start, endOfLine(start));
        if (line.isBlank()) {
            return "";
        }
        int caret = Math.min(position.column() - 1, line.length());
        int indent = line.length() - line.stripLeading().length();
        int from = Math.max(Math.min(indent, caret), caret - BEFORE);
        String before = shown(line.substring(from, caret));
        String after = shown(line.substring(caret, Math.max(caret, Math.min(line.length(), from + WIDTH))));
        return "\n  " + before + after + "\n  " + " ".repeat(before.length()) + "^";
    }

    private static String shown(String part) {
        return Quoted.visible(part.replace('\t', ' '));
    }

    @Override
    public String toString() {
        return text;
    }

    /** The position of the character at an offset, or of the end of the text. */
    Position at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /** The offset of the line break that ends the line of an offset, or the length of the text. */
    int endOfLine(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The string between two quotes, its escapes resolved. */
    String between(int openingQuote, int closingQuote) {
        String raw = text.substring(openingQuote + 1, closingQuote);
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        try (JsonParser parser = DataReader.JSON.createParser('"' + raw + '"')) {
            return parser.nextTextValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
