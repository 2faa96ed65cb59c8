package dev.coderange.processor.plan;

import dev.coderange.processor.model.CodeSet;
import java.util.ArrayList;
import java.util.List;

/** Plans of every form for one level, whether or not they are the ones that would be picked. */
public final class Plans {

    private Plans() {}

    /** A switch and a search, and where there are few enough keys for them, a table and pages. */
    public static List<DecisionPlan> ofEveryForm(CodeSet set) {
        List<Interval> intervals = Intervals.of(set, 0);
        List<DecisionPlan> plans = new ArrayList<>();
        var switches = new SwitchPlanner(intervals);
        plans.add(switches.plan(switches.cheapestCut(), "it is tried"));
        var packed = new PackedPlanner(intervals);
        plans.add(packed.search().plan("it is tried"));
        long last = intervals.get(intervals.size() - 1).last();
        if (last < 1 << 21) {
            plans.add(packed.table().plan("it is tried"));
            plans.add(packed.paged(7).plan("it is tried"));
        }
        return plans;
    }
}
