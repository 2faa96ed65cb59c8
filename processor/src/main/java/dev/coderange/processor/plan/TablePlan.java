package dev.coderange.processor.plan;

import java.util.List;

/**
 * A decision by one table that has a place for each key from the first that is in a category to the last.
 *
 * @param intervals what is decided, at least one interval
 * @param why why this form was picked
 * @param base the key of the first place
 * @param runs what the places hold
 * @param bytes the size of the table
 */
public record TablePlan(List<Interval> intervals, Reason why, long base, List<Run> runs, long bytes)
        implements PackedPlan {

    public TablePlan {
        intervals = List.copyOf(intervals);
        runs = List.copyOf(runs);
    }
}
