package dev.coderange.processor.plan;

import java.util.List;

/**
 * A decision by Java's own control flow.
 *
 * @param intervals what is decided
 * @param parts the decision of each generated method; the first is where every lookup begins
 */
public record SwitchPlan(List<Interval> intervals, List<Decision> parts) implements DecisionPlan {

    public SwitchPlan {
        intervals = List.copyOf(intervals);
        parts = List.copyOf(parts);
    }
}
