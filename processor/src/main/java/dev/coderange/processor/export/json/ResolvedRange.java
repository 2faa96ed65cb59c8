package dev.coderange.processor.export.json;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.LevelHistory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Codes of one category on some days.
 *
 * @param sortKey what ranges are sorted by
 */
record ResolvedRange(String first, String last, Category category, Days days, String sortKey) {

    /**
     * The ranges of a level in the order of {@link SortKey}. Two have the same codes on different days, or none in
     * common; those with the same codes are in the order of their days.
     */
    static List<ResolvedRange> of(CodeSet set, int level) {
        var key = new SortKey(set.format());
        List<CodeSet.Member> members = set.members(level);
        List<ResolvedRange> ranges = new ArrayList<>();
        if (set.isDated()) {
            LevelHistory history = LevelHistory.of(set, level);
            for (LevelHistory.Span span : history.codes()) {
                for (LevelHistory.Period period : history.histories().get(span.history())) {
                    Category category = members.get(period.ordinal()).category();
                    add(span.codes(), category, period.days(), set, key, ranges);
                }
            }
        } else {
            for (CodeSet.Member member : members) {
                for (CodeRange range : member.category().ranges()) {
                    add(range, member.category(), Days.ALWAYS, set, key, ranges);
                }
            }
        }
        ranges.sort(Comparator.comparing(ResolvedRange::sortKey)
                .thenComparingInt(range -> range.days().first()));
        return ranges;
    }

    private static void add(
            CodeRange codes, Category category, Days days, CodeSet set, SortKey key, List<ResolvedRange> ranges) {
        for (CodeRange part : codes.divided(set.format())) {
            ranges.add(new ResolvedRange(
                    set.format().code(part.first()),
                    set.format().code(part.last()),
                    category,
                    days,
                    key.of(part.first())));
        }
    }
}
