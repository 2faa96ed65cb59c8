package dev.coderange.processor.plan;

import java.util.List;

/**
 * A decision by a search, where there are too many keys for a place each: a table over the high bits of a key says between
 * which boundaries to look, and the low bits are searched for there.
 *
 * @param intervals what is decided, at least one interval
 * @param why why this form was picked
 * @param base the key that offsets are counted from
 * @param shift how many bits are low
 * @param runs the categories and gaps from {@code base} on, to the last interval
 * @param bytes the size of the tables
 */
public record SearchPlan(List<Interval> intervals, Reason why, long base, int shift, List<Run> runs, long bytes)
        implements PackedPlan {

    public SearchPlan {
        intervals = List.copyOf(intervals);
        runs = List.copyOf(runs);
    }

    /** How many buckets the high bits make; the end of the last interval has one too. */
    public int buckets() {
        return (int) ((end(lastKey()) - base) >>> shift) + 1;
    }

    /** The key at which an interval that ends with a key is over; for the last key there is, that key. */
    static long end(long last) {
        return last == Long.MAX_VALUE ? last : last + 1;
    }
}
