package dev.coderange.processor.plan;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The keys of one level as intervals: ascending, none meeting another, neighbours of one category joined. */
final class Intervals {

    private Intervals() {}

    /**
     * The intervals of a level. Where the data is in error and two categories claim a key, the one whose range begins first
     * keeps it.
     */
    static List<Interval> of(CodeSet set, int level) {
        List<Interval> claimed = new ArrayList<>();
        for (CodeSet.Member member : set.members(level)) {
            for (CodeRange range : member.category().ranges()) {
                claimed.add(new Interval(range.first(), range.last(), member.ordinal()));
            }
        }
        claimed.sort(Comparator.comparingLong(Interval::first));
        List<Interval> intervals = new ArrayList<>(claimed.size());
        for (Interval next : claimed) {
            add(next, intervals);
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
        if (next.last() <= previous.last()) {
            return;
        }
        boolean adjacent = next.first() - 1 <= previous.last();
        if (adjacent && next.ordinal() == previous.ordinal()) {
            intervals.set(end, new Interval(previous.first(), next.last(), next.ordinal()));
        } else {
            intervals.add(new Interval(Math.max(next.first(), previous.last() + 1), next.last(), next.ordinal()));
        }
    }
}
