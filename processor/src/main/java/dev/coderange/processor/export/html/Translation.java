package dev.coderange.processor.export.html;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.List;

/** Finds the codes of an earlier format on the lines of a later one, by their text. */
final class Translation {

    private final CodeFormat from;
    private final CodeFormat to;

    Translation(CodeFormat from, CodeFormat to) {
        this.from = from;
        this.to = to;
    }

    /** The codes that the later format has, too. */
    RangeSet of(List<CodeRange> ranges) {
        if (from.equals(to)) {
            return RangeSet.of(ranges);
        }
        List<CodeRange> translated = new ArrayList<>();
        for (CodeRange range : ranges) {
            for (CodeRange part : range.divided(from)) {
                long first = to.bareKey(from.code(part.first()));
                long last = to.bareKey(from.code(part.last()));
                boolean isSame = first >= 0 && last - first == part.last() - part.first();
                if (isSame && to.areEnds(first, last)) {
                    translated.add(new CodeRange(first, last));
                }
            }
        }
        return RangeSet.of(translated);
    }
}
