package dev.coderange.processor.report;

import dev.coderange.processor.text.Quoted;

/** Shows a line of data below a message, as compilers show a line of source. */
final class Excerpt {

    /**
     * How much of a line is shown, and how much of that before the caret: a file without line breaks is one long line.
     */
    private static final int WIDTH = 100;

    private static final int BEFORE = 60;

    private Excerpt() {}

    /** The line with a caret below a column, each after a line break; {@code ""} where there is nothing to show. */
    static String of(String line, int column) {
        if (line.isBlank()) {
            return "";
        }
        int caret = Math.min(column - 1, line.length());
        int indent = line.length() - line.stripLeading().length();
        int from = Math.max(Math.min(indent, caret), caret - BEFORE);
        String before = visible(line.substring(from, caret));
        String after = visible(line.substring(caret, Math.max(caret, Math.min(line.length(), from + WIDTH))));
        return "\n  " + before + after + "\n  " + " ".repeat(before.length()) + "^";
    }

    private static String visible(String part) {
        return Quoted.visible(part.replace('\t', ' '));
    }
}
