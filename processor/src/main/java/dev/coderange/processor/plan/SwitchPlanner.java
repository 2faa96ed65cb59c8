package dev.coderange.processor.plan;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans the {@code switch} of a level: first over shapes, then over letters, last over the number that the digits make.
 * Numbers are told apart by comparisons alone, or by a {@code switch} over pages with comparisons where categories
 * meet.
 */
final class SwitchPlanner {

    private static final long SMALLEST_PAGE = 10;

    private static final int FEW_RANGES = 8;

    /** More pages than these are not worth trying: nobody reads so many labels. */
    private static final int MOST_PAGES = 2_000;

    private SwitchPlanner() {}

    static DecisionPlan.Switch plan(CodeFormat format, List<Interval> intervals) {
        if (intervals.isEmpty()) {
            return new DecisionPlan.Switch(intervals, new Decision.Answer(Decision.NONE));
        }
        Decision decision = format instanceof ShapedFormat shaped && !isOneNumber(shaped)
                ? ofShapes(shaped, intervals)
                : ofNumbers(intervals, Long.MIN_VALUE, Long.MAX_VALUE);
        return new DecisionPlan.Switch(intervals, decision);
    }

    private static boolean isOneNumber(ShapedFormat format) {
        return format.shapes().size() == 1 && format.takesInt();
    }

    private static Decision ofShapes(ShapedFormat format, List<Interval> intervals) {
        List<Decision.OfShape> shapes = new ArrayList<>();
        for (Shape shape : format.shapes()) {
            long base = format.base(shape);
            List<Interval> own = among(intervals, base, shape.size());
            if (!own.isEmpty()) {
                Decision decision = ofLetters(shape, 0, true, own);
                shapes.add(new Decision.OfShape(shape.text(), base, base + shape.size(), shape.lane(), decision));
            }
        }
        shapes.sort(Comparator.comparingLong(Decision.OfShape::base));
        return new Decision.Shapes(shapes);
    }

    /**
     * What decides over the letters from a place of the shape on, and then over the digits.
     *
     * @param isFirst whether no place before this one has a choice of letters
     * @param intervals counted from the first code with the letters before this place
     */
    private static Decision ofLetters(Shape shape, int place, boolean isFirst, List<Interval> intervals) {
        if (place == shape.width()) {
            return ofNumbers(intervals, 0, shape.lane() - 1);
        }
        String allowed = shape.places().get(place);
        if (shape.isDigit(place) || allowed.length() == 1) {
            return ofLetters(shape, place + 1, isFirst, intervals);
        }
        long weight = weight(shape, place);
        Map<Decision, List<Long>> letters = new LinkedHashMap<>();
        for (int i = 0; i < allowed.length(); i++) {
            List<Interval> own = among(intervals, i * weight, weight);
            if (!own.isEmpty()) {
                add(allowed.charAt(i), ofLetters(shape, place + 1, false, own), letters);
            }
        }
        return new Decision.Letters(allowed, weight, isFirst, groups(letters));
    }

    private static long weight(Shape shape, int place) {
        long weight = shape.lane();
        for (int later = place + 1; later < shape.width(); later++) {
            weight *= shape.isDigit(later) ? 1 : shape.places().get(later).length();
        }
        return weight;
    }

    /** What lies among so many keys from one on, counted from that one. */
    private static List<Interval> among(List<Interval> intervals, long from, long size) {
        long to = from + size - 1;
        List<Interval> among = new ArrayList<>();
        for (Interval interval : intervals) {
            if (interval.first() <= to && interval.last() >= from) {
                long first = Math.max(interval.first(), from) - from;
                among.add(new Interval(first, Math.min(interval.last(), to) - from, interval.ordinal()));
            }
        }
        return among;
    }

    /**
     * What decides over the numbers from one to another.
     *
     * @param intervals the categories of these numbers, ascending
     * @param low the lowest number that is asked for, {@link Long#MIN_VALUE} if any may be
     * @param high the highest number that is asked for, {@link Long#MAX_VALUE} if any may be
     */
    private static Decision ofNumbers(List<Interval> intervals, long low, long high) {
        Decision best = comparisons(intervals, low, high);
        if (best instanceof Decision.Answer) {
            return best;
        }
        long last = intervals.get(intervals.size() - 1).last();
        for (long size = SMALLEST_PAGE; size <= last && size < Long.MAX_VALUE / SMALLEST_PAGE; size *= 10) {
            if (areFewPages(intervals, size)) {
                Decision pages = pages(intervals, size);
                best = isBetter(pages, best, intervals.size()) ? pages : best;
            }
        }
        return best;
    }

    /** Few ranges are compared one by one, which reads best and is fastest, unless pages need no comparison. */
    private static boolean isBetter(Decision pages, Decision best, int ranges) {
        SwitchSize size = SwitchSize.of(pages);
        return (ranges > FEW_RANGES || size.comparisons() == 0)
                && size.cost() < SwitchSize.of(best).cost();
    }

    private static boolean areFewPages(List<Interval> intervals, long size) {
        long pages = 0;
        for (Interval interval : intervals) {
            pages += interval.last() / size - interval.first() / size + 1;
        }
        long last = intervals.get(intervals.size() - 1).last();
        return pages <= MOST_PAGES && last / size <= Integer.MAX_VALUE && last <= Long.MAX_VALUE - size;
    }

    /** A {@code switch} over pages of a size that is a power of ten. */
    private static Decision pages(List<Interval> intervals, long size) {
        Map<Long, List<Interval>> byPage = new LinkedHashMap<>();
        for (Interval interval : intervals) {
            for (long page = interval.first() / size; page <= interval.last() / size; page++) {
                byPage.computeIfAbsent(page, any -> new ArrayList<>()).add(interval);
            }
        }
        Map<Decision, List<Long>> pages = new LinkedHashMap<>();
        byPage.forEach((page, own) -> {
            Decision decision = own.size() == 1
                    ? alone(own.get(0), byPage, size)
                    : comparisons(own, page * size, page * size + size - 1);
            add(page, decision, pages);
        });
        return new Decision.Pages(size, groups(pages));
    }

    /**
     * What decides in all pages that have only this interval: they share one line, which compares with an end where one
     * of them has more numbers than the interval.
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

    private static Decision comparisons(List<Interval> intervals, long low, long high) {
        if (intervals.get(0).first() <= low && intervals.get(0).last() >= high) {
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

    private static void add(long label, Decision decision, Map<Decision, List<Long>> labels) {
        labels.computeIfAbsent(decision, any -> new ArrayList<>()).add(label);
    }

    private static List<Decision.Group> groups(Map<Decision, List<Long>> labels) {
        List<Decision.Group> groups = new ArrayList<>();
        labels.forEach((decision, own) -> groups.add(new Decision.Group(own, decision)));
        return groups;
    }
}
