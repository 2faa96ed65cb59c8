package dev.coderange.processor.plan;

import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Request;
import java.util.List;

/** Picks the form of a level's decision. */
public final class Planner {

    private Planner() {}

    /**
     * The plan of a level.
     *
     * @param set the code set
     * @param level the index of the level, 0 being the highest
     * @param lookup the form that the consumer asks for
     */
    public static DecisionPlan plan(CodeSet set, int level, Request.Lookup lookup) {
        List<Interval> intervals = Intervals.of(set, level);
        return new TreeBuilder(intervals).build();
    }
}
