package dev.coderange.processor.read;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.text.Quoted;
import java.util.Optional;

/** The lines of a data file, to show one in a message as compilers show a line of source. */
public final class DataLines {

    private static final String INDENT = "  ";

    /** How much of a line is shown. A file without line breaks is one long line. */
    private static final int WIDTH = 100;

    /** How much of that stands before the place. */
    private static final int BEFORE = 60;

    private final byte[] utf8;
    private Optional<String> text = Optional.empty();
    private Lines lines;

    private DataLines(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** The lines of a file, which are only looked for when one is to be shown. */
    public static DataLines of(byte[] utf8) {
        return new DataLines(utf8);
    }

    /**
     * The line of a place and below it a caret, each on a line of its own after a line break; {@code ""} where there is nothing to
     * show.
     */
    public String excerpt(Position position) {
        String all = text();
        int start = lines.startOf(position.line());
        String line = all.substring(start, Lines.endOfLine(all, start));
        if (line.isBlank()) {
            return "";
        }
        int place = Math.min(position.column() - 1, line.length());
        int from = Math.max(firstShown(line, place), place - BEFORE);
        int to = Math.min(line.length(), from + WIDTH);
        String before = shown(line.substring(from, place));
        return "\n" + INDENT + before + shown(line.substring(place, Math.max(place, to))) + "\n" + INDENT
                + " ".repeat(before.length()) + "^";
    }

    /** Behind the indentation of a line, or at the place if that is in it. */
    private static int firstShown(String line, int place) {
        int first = 0;
        while (first < place && Character.isWhitespace(line.charAt(first))) {
            first++;
        }
        return first;
    }

    private static String shown(String part) {
        return Quoted.visible(part.replace('\t', ' '));
    }

    private String text() {
        if (text.isEmpty()) {
            text = Optional.of(Utf8.decode(utf8).text());
            lines = Lines.of(text.get());
        }
        return text.get();
    }
}
