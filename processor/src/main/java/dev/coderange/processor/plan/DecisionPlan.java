package dev.coderange.processor.plan;

import java.util.List;

/** How the generated classifier decides which category of a level a key is in. */
public sealed interface DecisionPlan permits SwitchPlan, FilledPlan, PackedPlan {

    /** What is decided: ascending, none meeting another, neighbors of one category joined. */
    List<Interval> intervals();

    /** The highest key that is in a category, or -1 if none is. */
    default long lastKey() {
        return intervals().isEmpty()
                ? -1
                : intervals().get(intervals().size() - 1).last();
    }
}
