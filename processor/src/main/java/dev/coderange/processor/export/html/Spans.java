package dev.coderange.processor.export.html;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What lies where: on each line the spans of each level, ascending. */
final class Spans {

    private final List<List<List<Span>>> byLane = new ArrayList<>();

    /**
     * The spans of the day that the set is of.
     *
     * @param entries all categories
     * @param levels how many levels there are
     * @param joined joins the ranges of a category that touch
     */
    Spans(List<Entry> entries, Lanes lanes, int levels, Function<List<CodeRange>, RangeSet> joined) {
        for (int lane = 0; lane < lanes.all().size(); lane++) {
            List<List<Span>> byLevel = new ArrayList<>();
            for (int level = 0; level < levels; level++) {
                byLevel.add(new ArrayList<>());
            }
            byLane.add(byLevel);
        }
        for (Entry entry : entries) {
            Category category = entry.category();
            for (CodeRange part : lanes.divided(joined.apply(category.ranges()))) {
                byLane.get(lanes.of(part.first())).get(entry.level()).add(new Span(part, entry.index()));
            }
        }
        byLane.forEach(byLevel -> byLevel.forEach(spans -> spans.sort(Span.ASCENDING)));
    }

    /** The spans of a level on a line. */
    List<Span> of(int lane, int level) {
        return byLane.get(lane).get(level);
    }
}
