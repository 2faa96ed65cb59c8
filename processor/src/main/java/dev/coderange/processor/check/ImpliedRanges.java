package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.List;

/** The ranges of a category that leaves them to its children: theirs, joined where they touch or meet. */
final class ImpliedRanges {

    private ImpliedRanges() {}

    /** Ascending ranges, each of which the data could have. */
    static List<CodeRange> of(List<CategoryDraft> children, CodeFormat format) {
        List<CodeRange> all = new ArrayList<>();
        for (CategoryDraft child : children) {
            all.addAll(child.claims());
        }
        List<CodeRange> joined = new ArrayList<>();
        for (CodeRange range : RangeSet.of(all).ranges()) {
            joined.addAll(range.divided(format));
        }
        return joined;
    }
}
