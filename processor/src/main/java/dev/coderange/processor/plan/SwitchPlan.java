package dev.coderange.processor.plan;

import java.util.List;

/**
 * A decision by Java's own {@code switch} and comparisons, and by nothing else.
 *
 * @param intervals what is decided
 * @param decision how
 */
public record SwitchPlan(List<Interval> intervals, Decision decision) implements DecisionPlan {

    public SwitchPlan {
        intervals = List.copyOf(intervals);
    }
}
