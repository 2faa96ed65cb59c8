package dev.coderange.processor.plan;

import java.util.ArrayList;
import java.util.List;

/** Builds a balanced tree of comparisons, cut into methods that HotSpot compiles. */
final class TreeBuilder {

    /** Answers in one method. A comparison and its answer take up to 16 bytes, and HotSpot compiles up to 8,000. */
    private static final int ANSWERS_PER_METHOD = 400;

    private final List<Interval> intervals;
    private final List<Long> bounds = new ArrayList<>();
    private final List<Integer> ordinals = new ArrayList<>();
    private final List<Decision> parts = new ArrayList<>();

    TreeBuilder(List<Interval> intervals) {
        this.intervals = intervals;
        ordinals.add(Decision.NONE);
        long next = 0;
        for (Interval interval : intervals) {
            if (interval.first() == next && !bounds.isEmpty()) {
                bounds.remove(bounds.size() - 1);
                ordinals.remove(ordinals.size() - 1);
            }
            bounds.add(interval.first());
            ordinals.add(interval.ordinal());
            if (interval.last() < Long.MAX_VALUE) {
                bounds.add(interval.last() + 1);
                ordinals.add(Decision.NONE);
            }
            next = interval.last() + 1;
        }
    }

    SwitchPlan build() {
        parts.add(null);
        parts.set(0, tree(0, ordinals.size()));
        return new SwitchPlan(intervals, parts);
    }

    private Decision tree(int from, int to) {
        if (to - from == 1) {
            return new Decision.Answer(ordinals.get(from));
        }
        int middle = (from + to) >>> 1;
        return new Decision.Compare(
                bounds.get(middle - 1), branch(from, middle, to - from), branch(middle, to, to - from));
    }

    private Decision branch(int from, int to, int siblings) {
        if (siblings > ANSWERS_PER_METHOD && to - from <= ANSWERS_PER_METHOD) {
            int part = parts.size();
            parts.add(tree(from, to));
            return new Decision.Continue(part);
        }
        return tree(from, to);
    }
}
