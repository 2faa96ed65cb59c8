package dev.coderange.processor.export.html;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.text.Counts;
import java.util.ArrayList;
import java.util.List;

/** Codes as text, ascending and joined where they touch: {@code 70010-70559, 70999 and 12 more ranges}. */
final class RangeList {

    private RangeList() {}

    static String text(RangeSet codes, CodeFormat format, int most) {
        List<CodeRange> parts = new ArrayList<>();
        for (CodeRange range : codes.ranges()) {
            parts.addAll(range.divided(format));
        }
        int shown = parts.size() <= most ? parts.size() : Math.max(1, most - 1);
        var text = new StringBuilder();
        for (CodeRange part : parts.subList(0, shown)) {
            text.append(text.length() == 0 ? "" : ", ").append(part.text(format));
        }
        int left = parts.size() - shown;
        return left == 0 ? text.toString() : text + " and " + Counts.of(left, "more range", "more ranges");
    }
}
