package dev.coderange.processor.plan;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.LevelHistory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Adjacent keys that one category holds.
 *
 * @param first the lowest key, not negative
 * @param last the highest key, not below {@code first}
 * @param ordinal the category's index on its level
 */
public record Interval(long first, long last, int ordinal) {

    public Interval {
        if (first < 0 || last < first || ordinal < 0) {
            throw new IllegalArgumentException("no interval: " + first + "-" + last + " of " + ordinal);
        }
    }

    // By hand, since the methods that come with a record are linked anew in every compilation.

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval interval
                && interval.first == first
                && interval.last == last
                && interval.ordinal == ordinal;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(first) + Long.hashCode(last)) + ordinal;
    }

    /**
     * The keys of a level: ascending and disjoint, adjacent intervals of one category joined. Where the data is in
     * error and two categories claim a key, the one whose range begins first keeps it.
     */
    static List<Interval> ofLevel(CodeSet set, int level) {
        List<Interval> declared = new ArrayList<>();
        for (CodeSet.Member member : set.members(level)) {
            for (CodeRange range : member.category().ranges()) {
                declared.add(new Interval(range.first(), range.last(), member.ordinal()));
            }
        }
        declared.sort(Comparator.comparingLong(Interval::first));
        List<Interval> intervals = new ArrayList<>(declared.size());
        for (Interval next : declared) {
            add(next, intervals);
        }
        return List.copyOf(intervals);
    }

    /** The keys of each history. */
    static List<Interval> ofHistories(LevelHistory level) {
        List<Interval> intervals = new ArrayList<>(level.codes().size());
        for (LevelHistory.Span span : level.codes()) {
            intervals.add(new Interval(span.codes().first(), span.codes().last(), span.history()));
        }
        return List.copyOf(intervals);
    }

    private static void add(Interval next, List<Interval> intervals) {
        if (intervals.isEmpty()) {
            intervals.add(next);
            return;
        }
        int end = intervals.size() - 1;
        Interval previous = intervals.get(end);
        if (next.last <= previous.last) {
            return;
        }
        boolean isAdjacent = next.first - 1 <= previous.last;
        if (isAdjacent && next.ordinal == previous.ordinal) {
            intervals.set(end, new Interval(previous.first, next.last, next.ordinal));
        } else {
            intervals.add(new Interval(Math.max(next.first, previous.last + 1), next.last, next.ordinal));
        }
    }
}
