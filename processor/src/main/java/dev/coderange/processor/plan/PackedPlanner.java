package dev.coderange.processor.plan;

import dev.coderange.processor.plan.DecisionPlan.Layout;
import dev.coderange.processor.plan.DecisionPlan.Packed;
import dev.coderange.processor.plan.DecisionPlan.Reason;
import dev.coderange.processor.plan.DecisionPlan.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans packed tables, and picks among those that the keys allow. */
final class PackedPlanner {

    /** The largest table that has an element for each key. */
    private static final long MOST_ELEMENTS = 1 << 20;

    /** The most pages that are tried; a table of them is one constant string. */
    private static final long MOST_PAGES = 1 << 16;

    /** A constant string takes at most 65,535 bytes in a class file (JVMS 4.4.7), of which javac refuses the last. */
    private static final int LONGEST_CONSTANT = 65_534;

    /** A table that is no larger fits most second-level caches, so a second one to shrink it is not worth it. */
    private static final long SMALL_BYTES = 256 << 10;

    /** Past this size a search is taken, which needs a small part of it. */
    private static final long MOST_BYTES = 1 << 20;

    private static final int SMALLEST_PAGE = 4;
    private static final int LARGEST_PAGE = 12;

    private static final long MOST_BUCKETS = 1 << 20;
    private static final int FEWEST_BUCKETS = 16;

    /** Indices up to this one fit a byte. */
    private static final int LARGEST_BYTE = 255;

    private final List<Interval> intervals;
    private final Reason why;
    private final long first;
    private final long last;
    private final int bytesOfElement;

    PackedPlanner(List<Interval> intervals, Reason why) {
        this.intervals = intervals;
        this.why = why;
        this.first = intervals.get(0).first();
        this.last = intervals.get(intervals.size() - 1).last();
        int largest = 0;
        for (Interval interval : intervals) {
            largest = Math.max(largest, interval.ordinal() + 1);
        }
        this.bytesOfElement = largest <= LARGEST_BYTE ? Byte.BYTES : Character.BYTES;
    }

    /**
     * The tables that take least. An element for each key is the fastest and taken as long as it is small; a search is
     * the slowest and takes the least room, so it is left for what has too many keys.
     */
    Packed smallest() {
        Packed smallest = last - first < MOST_ELEMENTS ? whole() : null;
        if (smallest != null && smallest.bytes() <= SMALL_BYTES) {
            return smallest;
        }
        for (int shift = SMALLEST_PAGE; shift <= LARGEST_PAGE; shift++) {
            if ((last >>> shift) - (first >>> shift) < MOST_PAGES) {
                Packed paged = paged(shift);
                boolean isSmaller = smallest == null || paged.bytes() < smallest.bytes();
                smallest =
                        isSmaller && fitsConstant(((DecisionPlan.Paged) paged.layout()).contents()) ? paged : smallest;
            }
        }
        return smallest == null || smallest.bytes() > MOST_BYTES ? search() : smallest;
    }

    Packed whole() {
        return packed(first, runs(first), new DecisionPlan.Whole(), (last - first + 1) * bytesOfElement);
    }

    Packed paged(int shift) {
        long base = first >>> shift << shift;
        Map<List<Run>, Integer> known = new HashMap<>();
        List<Run> runs = new ArrayList<>();
        List<Integer> contents = new ArrayList<>();
        for (List<Run> page : pages(runs(base), 1L << shift)) {
            Integer content = known.putIfAbsent(page, known.size());
            if (content == null) {
                runs.addAll(page);
            }
            contents.add(content == null ? known.size() - 1 : content);
        }
        long bytes = (long) contents.size() * Character.BYTES + ((long) known.size() << shift) * bytesOfElement;
        return packed(base, runs, new DecisionPlan.Paged(shift, contents), bytes);
    }

    Packed search() {
        // An offset of a negative key wraps round to above the last interval, unless there is nothing above it.
        long base = last < Long.MAX_VALUE ? first : 0;
        List<Run> runs = runs(base);
        if (last < Long.MAX_VALUE) {
            runs.add(new Run(1, 0)); // ends the last interval
        }
        long keys = (last < Long.MAX_VALUE ? last + 1 : last) - base;
        int shift = 0;
        while (keys >>> shift >= Math.min(MOST_BUCKETS, Math.max(FEWEST_BUCKETS, runs.size()))) {
            shift++;
        }
        int buckets = (int) (keys >>> shift) + 1;
        int start = shift <= Character.SIZE ? Character.BYTES : shift < Integer.SIZE ? Integer.BYTES : Long.BYTES;
        long bytes = (buckets + 1L) * Integer.BYTES + (long) runs.size() * (start + bytesOfElement);
        return packed(base, runs, new DecisionPlan.Search(shift, buckets), bytes);
    }

    private Packed packed(long base, List<Run> runs, Layout layout, long bytes) {
        return new Packed(intervals, why, base, runs, layout, bytes);
    }

    /** All keys from one on to the last interval. */
    private List<Run> runs(long from) {
        List<Run> runs = new ArrayList<>(2 * intervals.size());
        long next = from;
        for (Interval interval : intervals) {
            if (interval.first() > next) {
                runs.add(new Run(interval.first() - next, 0));
            }
            // Only the interval of every key there is is longer than a long can count, and then nothing follows it.
            long length = interval.last() - interval.first();
            runs.add(new Run(length == Long.MAX_VALUE ? length : length + 1, interval.ordinal() + 1));
            next = interval.last() + 1;
        }
        return runs;
    }

    /** The runs cut into pages of a size, the last page filled up with no category. */
    private static List<List<Run>> pages(List<Run> runs, long size) {
        List<List<Run>> pages = new ArrayList<>();
        List<Run> page = new ArrayList<>();
        long free = size;
        for (Run run : runs) {
            for (long left = run.length(); left > 0; ) {
                long taken = Math.min(left, free);
                page.add(new Run(taken, run.index()));
                left -= taken;
                free -= taken;
                if (free == 0) {
                    pages.add(page);
                    page = new ArrayList<>();
                    free = size;
                }
            }
        }
        if (!page.isEmpty()) {
            page.add(new Run(free, 0));
            pages.add(page);
        }
        return pages;
    }

    /** Whether the table of pages, a character for each, is no longer than a constant string may be. */
    static boolean fitsConstant(List<Integer> contents) {
        int bytes = 0;
        for (int content : contents) {
            // UTF-8 as class files have it, where 0 takes two bytes
            bytes += content > 0 && content < 0x80 ? 1 : content < 0x800 ? 2 : 3;
        }
        return bytes <= LONGEST_CONSTANT;
    }
}
