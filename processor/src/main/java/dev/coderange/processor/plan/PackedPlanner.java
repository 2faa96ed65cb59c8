package dev.coderange.processor.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans tables, and picks among those that the keys allow. */
final class PackedPlanner {

    /** The largest table that has a place for each key. */
    private static final long MOST_PLACES = 1 << 20;

    /** The most pages that are tried; a table of them is one constant string. */
    private static final long MOST_PAGES = 1 << 16;

    /** A table that is no larger, which most second levels of cache hold, is not worth a second one that makes it smaller. */
    private static final long SMALL_BYTES = 256 << 10;

    /** Past this size a search is taken, which needs a small part of it. */
    private static final long MOST_BYTES = 1 << 20;

    private static final int SMALLEST_PAGE = 4;
    private static final int LARGEST_PAGE = 12;

    /** The most buckets of a search. */
    private static final long MOST_BUCKETS = 1 << 20;

    private static final int FEWEST_BUCKETS = 16;

    /** Indices up to this one fit a byte. */
    private static final int LARGEST_BYTE = 255;

    private final List<Interval> intervals;
    private final long first;
    private final long last;
    private final int place;

    PackedPlanner(List<Interval> intervals) {
        this.intervals = intervals;
        this.first = intervals.get(0).first();
        this.last = intervals.get(intervals.size() - 1).last();
        int largest = intervals.stream().mapToInt(Interval::ordinal).max().orElse(0) + 1;
        this.place = largest <= LARGEST_BYTE ? Byte.BYTES : Character.BYTES;
    }

    /**
     * The tables that take least. A place for each key is the fastest, so it is taken as long as it is small; a search is the
     * slowest and takes the least room, so it is left for what has too many keys.
     */
    PackedPlan smallest(PackedPlan.Reason why) {
        boolean hasTable = last - first < MOST_PLACES;
        if (hasTable && bytesOfTable() <= SMALL_BYTES) {
            return table(why);
        }
        PackedPlan smallest = hasTable ? table(why) : null;
        for (int shift = SMALLEST_PAGE; shift <= LARGEST_PAGE; shift++) {
            if ((last >>> shift) - (first >>> shift) < MOST_PAGES) {
                PagedPlan paged = paged(shift, why);
                boolean isSmaller = smallest == null || paged.bytes() < smallest.bytes();
                smallest = isSmaller && paged.fitsConstant() ? paged : smallest;
            }
        }
        return smallest == null || smallest.bytes() > MOST_BYTES ? search(why) : smallest;
    }

    private long bytesOfTable() {
        return (last - first + 1) * place;
    }

    PackedPlan table(PackedPlan.Reason why) {
        return new TablePlan(intervals, why, first, runs(first), bytesOfTable());
    }

    PackedPlan search(PackedPlan.Reason why) {
        // An offset of a negative key wraps round to above the last interval, unless there is nothing above it.
        long base = last < Long.MAX_VALUE ? first : 0;
        List<Run> runs = runs(base);
        if (last < Long.MAX_VALUE) {
            runs.add(new Run(1, 0)); // ends the last interval
        }
        long keys = SearchPlan.end(last) - base;
        int shift = 0;
        while (keys >>> shift >= Math.min(MOST_BUCKETS, Math.max(FEWEST_BUCKETS, runs.size()))) {
            shift++;
        }
        long buckets = (keys >>> shift) + 1;
        int start = shift <= Character.SIZE ? Character.BYTES : shift < Integer.SIZE ? Integer.BYTES : Long.BYTES;
        long bytes = (buckets + 1) * Integer.BYTES + (long) runs.size() * (start + place);
        return new SearchPlan(intervals, why, base, shift, runs, bytes);
    }

    /** All keys from one on to the last interval, as runs. */
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

    PagedPlan paged(int shift, PackedPlan.Reason why) {
        long base = first >>> shift << shift;
        Map<List<Run>, Integer> contents = new HashMap<>();
        List<Run> runs = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        for (List<Run> page : new Pages(runs(base), 1 << shift)) {
            Integer known = contents.putIfAbsent(page, contents.size());
            if (known == null) {
                runs.addAll(page);
            }
            pages.add(known == null ? contents.size() - 1 : known);
        }
        long bytes = (long) pages.size() * Character.BYTES + ((long) contents.size() << shift) * place;
        return new PagedPlan(intervals, why, base, shift, pages, runs, bytes);
    }
}
