package dev.coderange.processor.plan;

import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Request;
import java.util.ArrayList;
import java.util.List;

/** Plans of every form for one level, whether or not they are the ones that would be picked. */
public final class Plans {

    private static final DecisionPlan.Reason TRIED = DecisionPlan.Reason.ASKED_FOR;

    private Plans() {}

    /**
     * A search, a switch if it is not too long, and where there are few enough keys, a filled table, a packed one and
     * pages.
     */
    public static List<DecisionPlan> ofEveryForm(CodeSet set) {
        List<Interval> intervals = Interval.ofLevel(set, 0);
        List<DecisionPlan> plans = new ArrayList<>();
        DecisionPlan.Switch decision = SwitchPlanner.plan(set.format(), intervals);
        boolean isShort = Planner.check(set, Request.Lookup.SWITCH).isEmpty();
        if (isShort) {
            plans.add(decision);
        }
        var packed = new PackedPlanner(intervals, TRIED);
        plans.add(packed.search());
        long first = intervals.get(0).first();
        long last = intervals.get(intervals.size() - 1).last();
        if (isShort && last - first < Planner.MOST_CODES_FILLED) {
            plans.add(FilledPlanner.plan(decision, Planner.highest(set.format())));
        }
        if (last < 1 << 21) {
            plans.add(packed.whole());
            plans.add(packed.paged(7));
        }
        return plans;
    }
}
