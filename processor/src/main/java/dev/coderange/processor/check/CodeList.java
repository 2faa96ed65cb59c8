package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.text.Lists;
import java.util.ArrayList;
import java.util.List;

/** Codes in a sentence, as ranges that the data can have: {@code 77295, 77297-77299 and others}. */
final class CodeList {

    private static final int MOST = 3;

    private CodeList() {}

    static String of(List<CodeRange> ranges, CodeFormat format) {
        List<String> parts = new ArrayList<>();
        for (CodeRange range : ranges) {
            long first = range.first();
            while (first <= range.last() && first >= 0) {
                if (parts.size() == MOST) {
                    parts.add("others");
                    return Lists.joined(parts, "and");
                }
                long last = Math.min(range.last(), format.lastEnd(first));
                parts.add(new CodeRange(first, last).text(format));
                first = last + 1;
            }
        }
        return Lists.joined(parts, "and");
    }

    /** The verb of a sentence about ranges: one range is one thing. */
    static String is(List<CodeRange> ranges) {
        return ranges.size() == 1 ? "is" : "are";
    }
}
