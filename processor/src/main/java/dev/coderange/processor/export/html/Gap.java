package dev.coderange.processor.export.html;

import dev.coderange.processor.model.CodeRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Codes in no category, between two that hold codes of the same line.
 *
 * @param codes the codes
 * @param before the index of the category that ends before them
 * @param after the index of the category that begins behind them
 */
record Gap(CodeRange codes, int before, int after) {

    /** The gaps between ascending spans of the highest level on one line. */
    static List<Gap> between(List<Span> spans) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span after = spans.get(i);
            if (before.codes().last() + 1 < after.codes().first()) {
                var codes =
                        new CodeRange(before.codes().last() + 1, after.codes().first() - 1);
                gaps.add(new Gap(codes, before.entry(), after.entry()));
            }
        }
        return gaps;
    }
}
