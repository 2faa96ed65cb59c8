package dev.coderange.processor.model;

import java.util.List;

/** Ranges as texts of limited length, each of which begins alike. */
final class RangeEntries {

    private RangeEntries() {}

    /**
     * Adds ranges that belong together.
     *
     * @param start what each text begins with
     * @param longest how long a text may be, unless a single range makes it longer
     */
    static void add(String start, List<CodeRange> ranges, CodeFormat format, int longest, List<String> entries) {
        var entry = new StringBuilder(start);
        for (CodeRange range : ranges) {
            String text = range.text(format);
            if (entry.length() > start.length() && entry.length() + 1 + text.length() > longest) {
                entries.add(entry.toString());
                entry = new StringBuilder(start);
            }
            entry.append(entry.length() == start.length() ? "" : ",").append(text);
        }
        entries.add(entry.toString());
    }
}
