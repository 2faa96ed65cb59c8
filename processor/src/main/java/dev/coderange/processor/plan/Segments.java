package dev.coderange.processor.plan;

import java.util.ArrayList;
import java.util.List;

/** All keys from the first on, cut where the answer changes: categories and the gaps between them alike. */
final class Segments {

    private final long[] firsts;
    private final int[] ordinals;

    private Segments(long[] firsts, int[] ordinals) {
        this.firsts = firsts;
        this.ordinals = ordinals;
    }

    /** The segments of intervals; the gap before the first interval is the segment from {@link Long#MIN_VALUE}. */
    static Segments of(List<Interval> intervals) {
        List<Long> firsts = new ArrayList<>(2 * intervals.size() + 1);
        List<Integer> ordinals = new ArrayList<>(2 * intervals.size() + 1);
        firsts.add(Long.MIN_VALUE);
        ordinals.add(Decision.NONE);
        for (int i = 0; i < intervals.size(); i++) {
            Interval interval = intervals.get(i);
            firsts.add(interval.first());
            ordinals.add(interval.ordinal());
            boolean last = i == intervals.size() - 1;
            boolean gap = last
                    ? interval.last() < Long.MAX_VALUE
                    : interval.last() + 1 < intervals.get(i + 1).first();
            if (gap) {
                firsts.add(interval.last() + 1);
                ordinals.add(Decision.NONE);
            }
        }
        return new Segments(
                firsts.stream().mapToLong(Long::longValue).toArray(),
                ordinals.stream().mapToInt(Integer::intValue).toArray());
    }

    int size() {
        return firsts.length;
    }

    /** The first key of a segment. */
    long first(int segment) {
        return firsts[segment];
    }

    /** The category of a segment, or {@link Decision#NONE}. */
    int ordinal(int segment) {
        return ordinals[segment];
    }

    /** The segment that holds a key, looked for from another on that does not lie past it. */
    int at(long key, int from) {
        int segment = from;
        while (segment + 1 < firsts.length && firsts[segment + 1] <= key) {
            segment++;
        }
        return segment;
    }
}
