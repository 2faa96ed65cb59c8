package dev.coderange.processor.plan;

import java.util.List;

/**
 * A decision by Java's own control flow. The keys are cut into blocks of equal size. Most blocks lie wholly in one category
 * or in none, which one short constant string says; in the others, where categories begin and end, a {@code switch} over
 * the block leads to comparisons.
 *
 * @param intervals what is decided
 * @param why why this form was picked
 * @param base the first key of the first block
 * @param shift a block has 2<sup>shift</sup> keys
 * @param blocks the decision of each block; empty if there is nothing to decide
 * @param parts decisions that are too large for the method of their block, by the index that {@link Decision.Continue} has
 */
public record SwitchPlan(
        List<Interval> intervals, String why, long base, int shift, List<Decision> blocks, List<Decision> parts)
        implements DecisionPlan {

    public SwitchPlan {
        intervals = List.copyOf(intervals);
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** The first key of a block. */
    public long first(int block) {
        return base + ((long) block << shift);
    }

    /** The last key of a block. */
    public long last(int block) {
        return first(block) + (1L << shift) - 1;
    }
}
