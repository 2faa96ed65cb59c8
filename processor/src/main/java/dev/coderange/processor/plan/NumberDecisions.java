package dev.coderange.processor.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Plans what decides over numbers: comparisons alone, or a {@code switch} over pages with comparisons where categories meet. */
final class NumberDecisions {

    private static final long SMALLEST_PAGE = 10;

    private static final int FEW_RANGES = 8;

    /** More pages than these are not worth trying: nobody reads so many labels. */
    private static final int MOST_PAGES = 2_000;

    private NumberDecisions() {}

    /**
     * What decides over the numbers from one to another.
     *
     * @param intervals the categories of these numbers, ascending
     * @param low the lowest number that is asked for, {@link Long#MIN_VALUE} if any may be
     * @param high the highest number that is asked for, {@link Long#MAX_VALUE} if any may be
     */
    static Decision of(List<Interval> intervals, long low, long high) {
        Decision best = comparisons(intervals, low, high);
        if (best instanceof Decision.Answer) {
            return best;
        }
        long last = intervals.get(intervals.size() - 1).last();
        for (long size = SMALLEST_PAGE; size <= last && size < Long.MAX_VALUE / SMALLEST_PAGE; size *= 10) {
            if (areFew(intervals, size)) {
                Decision pages = pages(intervals, size);
                best = isBetter(pages, best, intervals.size()) ? pages : best;
            }
        }
        return best;
    }

    /** Few ranges are compared with one by one, which reads best and is fastest, unless pages need no comparison at all. */
    private static boolean isBetter(Decision pages, Decision best, int ranges) {
        SwitchSize size = SwitchSize.of(pages);
        return (ranges > FEW_RANGES || size.comparisons() == 0)
                && size.cost() < SwitchSize.of(best).cost();
    }

    private static boolean areFew(List<Interval> intervals, long size) {
        long pages = 0;
        for (Interval interval : intervals) {
            pages += interval.last() / size - interval.first() / size + 1;
        }
        long last = intervals.get(intervals.size() - 1).last();
        return pages <= MOST_PAGES && last / size <= Integer.MAX_VALUE && last <= Long.MAX_VALUE - size;
    }

    /** A {@code switch} over pages of a size that is a power of ten. */
    static Decision pages(List<Interval> intervals, long size) {
        Map<Long, List<Interval>> byPage = new LinkedHashMap<>();
        for (Interval interval : intervals) {
            LongStream.rangeClosed(interval.first() / size, interval.last() / size)
                    .forEach(page -> byPage.computeIfAbsent(page, any -> new ArrayList<>())
                            .add(interval));
        }
        Map<Decision, List<Long>> groups = new LinkedHashMap<>();
        byPage.forEach((page, own) -> {
            Decision decision = own.size() == 1
                    ? alone(own.get(0), byPage, size)
                    : comparisons(own, page * size, page * size + size - 1);
            groups.computeIfAbsent(decision, any -> new ArrayList<>()).add(page);
        });
        return new Decision.Pages(size, groups(groups));
    }

    /**
     * What decides in all pages that have only this interval: they share one line, which compares with an end where one of them
     * has more numbers than the interval.
     */
    private static Decision alone(Interval interval, Map<Long, List<Interval>> byPage, long size) {
        boolean comparesFirst = interval.first() % size != 0
                && byPage.get(interval.first() / size).size() == 1;
        boolean comparesLast = (interval.last() + 1) % size != 0
                && byPage.get(interval.last() / size).size() == 1;
        return comparesFirst || comparesLast
                ? new Decision.Comparisons(List.of(new Decision.Range(interval, comparesFirst, comparesLast)))
                : new Decision.Answer(interval.ordinal());
    }

    /** The groups of a {@code switch}. */
    static List<Decision.Group> groups(Map<Decision, List<Long>> labels) {
        return labels.entrySet().stream()
                .map(each -> new Decision.Group(each.getValue(), each.getKey()))
                .toList();
    }

    private static Decision comparisons(List<Interval> intervals, long low, long high) {
        if (intervals.isEmpty()) {
            return new Decision.Answer(Decision.NONE);
        }
        if (intervals.get(0).covers(low, high)) {
            return new Decision.Answer(intervals.get(0).ordinal());
        }
        List<Decision.Range> ranges = new ArrayList<>();
        long next = low; // up to here every number is decided
        for (Interval interval : intervals) {
            boolean comparesFirst = interval.first() > next;
            ranges.add(new Decision.Range(interval, comparesFirst, interval.last() < high));
            if (!comparesFirst && interval.last() < Long.MAX_VALUE) {
                next = interval.last() + 1;
            }
        }
        return new Decision.Comparisons(ranges);
    }
}
