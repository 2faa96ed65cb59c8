package dev.coderange.processor.command.check;

import dev.coderange.processor.text.Quoted;

/**
 * A line of data as it is shown below a problem, with a caret at its place: no tabs, nothing invisible, and so much of
 * a long one as fits.
 *
 * @param text what is shown of the line
 * @param caret in which column of a terminal the caret stands, from 0
 */
record SourceLine(String text, int caret) {

    /** How many columns are shown: a file without line breaks is one long line. */
    private static final int WIDTH = 100;

    /** How many columns of a long line are shown before the caret. */
    private static final int BEFORE = 60;

    private static final String CUT = "…";

    /**
     * The line of a place.
     *
     * @param line the line without its line break
     * @param column the column in UTF-16 units, from 1
     */
    static SourceLine of(String line, int column) {
        int at = Math.min(column - 1, line.length());
        int start = start(line, at);
        int end = end(line, start, at);
        String before = visible(line.substring(start, at));
        String after = visible(line.substring(at, end));
        String lead = start > indent(line, at) ? CUT : "";
        String tail = end < line.length() && !line.substring(end).isBlank() ? CUT : "";
        return new SourceLine(lead + before + after + tail, width(lead + before));
    }

    /** Where what is shown starts: at the text of the line, or as far before the place as is shown. */
    private static int start(String line, int at) {
        int least = indent(line, at);
        int start = at;
        int shown = 0;
        while (start > least && shown < BEFORE) {
            start -= Character.charCount(line.codePointBefore(start));
            shown += width(visible(Character.toString(line.codePointAt(start))));
        }
        return start;
    }

    private static int end(String line, int start, int at) {
        int end = start;
        int shown = 0;
        while (end < line.length() && (shown < WIDTH || end < at)) {
            int codePoint = line.codePointAt(end);
            shown += width(visible(Character.toString(codePoint)));
            end += Character.charCount(codePoint);
        }
        while (end < line.length() && ColumnWidth.of(line.codePointAt(end)) == 0) {
            end += Character.charCount(line.codePointAt(end)); // never between a letter and its accent
        }
        return end;
    }

    private static int indent(String line, int at) {
        int indent = 0;
        while (indent < at && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }

    private static String visible(String part) {
        return Quoted.visible(part.replace('\t', ' '));
    }

    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += ColumnWidth.of(text.codePointAt(i));
        }
        return width;
    }
}
