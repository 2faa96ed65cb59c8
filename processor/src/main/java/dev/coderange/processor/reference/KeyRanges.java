package dev.coderange.processor.reference;

import dev.coderange.processor.model.CodeRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A set of keys as ranges: ascending, and no two of them touch. Immutable. */
public final class KeyRanges {

    private static final KeyRanges NONE = new KeyRanges(List.of());

    private final List<CodeRange> ranges;

    private KeyRanges(List<CodeRange> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /** Every key of some ranges, which may be in any order and overlap. */
    public static KeyRanges of(Collection<CodeRange> ranges) {
        List<CodeRange> merged = new ArrayList<>();
        for (CodeRange range : ranges.stream()
                .sorted(Comparator.comparingLong(CodeRange::first))
                .toList()) {
            CodeRange before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before != null && range.first() - 1 <= before.last()) {
                long last = Math.max(before.last(), range.last());
                merged.set(merged.size() - 1, new CodeRange(before.first(), last));
            } else {
                merged.add(range);
            }
        }
        return merged.isEmpty() ? NONE : new KeyRanges(merged);
    }

    /** The ranges, ascending. */
    public List<CodeRange> ranges() {
        return ranges;
    }

    /** Whether there is no key at all. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether a key is one of these. */
    public boolean contains(long key) {
        int index = indexUpTo(key);
        return index >= 0 && ranges.get(index).contains(key);
    }

    /** The keys that are both here and there. */
    public KeyRanges intersect(KeyRanges other) {
        List<CodeRange> common = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < ranges.size() && theirs < other.ranges.size()) {
            CodeRange one = ranges.get(mine);
            CodeRange two = other.ranges.get(theirs);
            if (one.meets(two)) {
                common.add(new CodeRange(Math.max(one.first(), two.first()), Math.min(one.last(), two.last())));
            }
            if (one.last() < two.last()) {
                mine++;
            } else {
                theirs++;
            }
        }
        return of(common);
    }

    /** The keys that are here and not there. */
    public KeyRanges minus(KeyRanges other) {
        List<CodeRange> left = new ArrayList<>();
        for (CodeRange range : ranges) {
            long next = range.first();
            for (CodeRange taken : other.meeting(range)) {
                if (next < taken.first()) {
                    left.add(new CodeRange(next, taken.first() - 1));
                }
                if (taken.last() >= range.last()) {
                    next = -1;
                    break;
                }
                next = taken.last() + 1;
            }
            if (next >= 0) {
                left.add(new CodeRange(next, range.last()));
            }
        }
        return of(left);
    }

    /** The index of the last range that begins at or before a key, or -1 if all begin after it. */
    int indexUpTo(long key) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).first() <= key) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private List<CodeRange> meeting(CodeRange range) {
        int from = Math.max(0, indexUpTo(range.first()));
        int to = indexUpTo(range.last()) + 1;
        return from >= to
                ? List.of()
                : ranges.subList(from, to).stream().filter(range::meets).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyRanges keys && keys.ranges.equals(ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }

    @Override
    public String toString() {
        return ranges.toString();
    }
}
