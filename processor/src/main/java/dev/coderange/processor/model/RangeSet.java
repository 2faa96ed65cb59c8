package dev.coderange.processor.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Codes as ascending ranges of keys that neither meet nor touch. Immutable. */
public final class RangeSet {

    private static final RangeSet EMPTY = new RangeSet(List.of());

    private final List<CodeRange> ranges;

    private RangeSet(List<CodeRange> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /** Every code that is in some range. */
    public static RangeSet of(List<CodeRange> ranges) {
        if (ranges.isEmpty()) {
            return EMPTY;
        }
        CodeRange[] sorted = ranges.toArray(new CodeRange[0]);
        Arrays.sort(sorted, (one, other) -> Long.compare(one.first(), other.first()));
        List<CodeRange> merged = new ArrayList<>();
        long first = sorted[0].first();
        long last = sorted[0].last();
        for (CodeRange range : sorted) {
            if (last == Long.MAX_VALUE || range.first() <= last + 1) {
                last = Math.max(last, range.last());
            } else {
                merged.add(new CodeRange(first, last));
                first = range.first();
                last = range.last();
            }
        }
        merged.add(new CodeRange(first, last));
        return new RangeSet(merged);
    }

    /** The ranges, ascending. */
    public List<CodeRange> ranges() {
        return ranges;
    }

    /** Whether there is no code at all. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether the code of a key is one of these. */
    public boolean contains(long key) {
        int index = firstEndingAt(key);
        return index < ranges.size() && ranges.get(index).contains(key);
    }

    /** The codes that are in this set and in another. */
    public RangeSet intersect(RangeSet other) {
        return new RangeSet(clip(other.ranges));
    }

    /** The codes that are in this set or in another. */
    public RangeSet plus(RangeSet other) {
        List<CodeRange> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        return of(all);
    }

    /** The codes of this set that are not in another. */
    public RangeSet minus(RangeSet other) {
        if (other.isEmpty() || isEmpty()) {
            return this;
        }
        List<CodeRange> rest = new ArrayList<>();
        for (CodeRange range : ranges) {
            rest.addAll(other.missing(range));
        }
        return new RangeSet(rest);
    }

    /** The parts of a range that are not in this set, ascending. */
    public List<CodeRange> missing(CodeRange range) {
        List<CodeRange> missing = new ArrayList<>();
        long next = range.first();
        for (int i = firstEndingAt(range.first());
                i < ranges.size() && ranges.get(i).first() <= range.last();
                i++) {
            CodeRange held = ranges.get(i);
            if (next < held.first()) {
                missing.add(new CodeRange(next, held.first() - 1));
            }
            if (held.last() >= range.last()) {
                return missing;
            }
            next = held.last() + 1;
        }
        missing.add(new CodeRange(next, range.last()));
        return missing;
    }

    /** The parts of ranges that are in this set, in the order of the ranges. */
    public List<CodeRange> clip(List<CodeRange> clipped) {
        List<CodeRange> common = new ArrayList<>();
        for (CodeRange range : clipped) {
            for (int i = firstEndingAt(range.first());
                    i < ranges.size() && ranges.get(i).first() <= range.last();
                    i++) {
                CodeRange held = ranges.get(i);
                common.add(new CodeRange(Math.max(held.first(), range.first()), Math.min(held.last(), range.last())));
            }
        }
        return common;
    }

    /** The index of the first range that ends at a key or behind it. */
    private int firstEndingAt(long key) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).last() < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
