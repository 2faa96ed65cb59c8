package dev.coderange.processor.plan;

import java.util.stream.Stream;

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

    // By hand, since what a record has by itself is linked anew in every compilation.

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

    /** Whether it has all keys from one to another. */
    boolean covers(long low, long high) {
        return first <= low && last >= high;
    }

    /** Whether it has a key from one to another. */
    boolean meets(long low, long high) {
        return first <= high && last >= low;
    }

    /** The part of it from one key to another, which it meets, counted from a base. */
    Interval part(long low, long high, long base) {
        return new Interval(Math.max(first, low) - base, Math.min(last, high) - base, ordinal);
    }

    /** The numbers of the pages inside which it begins or ends, ascending. */
    Stream<Long> changes(int page) {
        Stream<Long> begins = first % page == 0 ? Stream.empty() : Stream.of(first / page);
        return (last + 1) % page == 0 ? begins : Stream.concat(begins, Stream.of(last / page));
    }
}
