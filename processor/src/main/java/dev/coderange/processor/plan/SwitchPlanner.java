package dev.coderange.processor.plan;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import dev.coderange.processor.plan.Decision.Rest;
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

    private static final List<Long> POWERS_OF_TEN = powersOfTen();

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
                : ofNumbers(intervals, Long.MIN_VALUE, Long.MAX_VALUE, POWERS_OF_TEN);
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
                var letters = new Letters(shape);
                Decision decision = letters.decide(0, true, own);
                shapes.add(new Decision.OfShape(shape, base, base + shape.size(), letters.rest, decision));
            }
        }
        shapes.sort(Comparator.comparingLong(Decision.OfShape::base));
        return new Decision.Shapes(shapes);
    }

    /** What decides over the letters of a shape that count more than every place which may hold a digit. */
    private static final class Letters {

        /** The letters allowed at each place of which several are, the one that counts most first. */
        private final List<String> choices = new ArrayList<>();

        private final Rest rest;

        Letters(Shape shape) {
            List<String> behind = new ArrayList<>();
            for (int place : shape.counting()) {
                String allowed = shape.places().get(place);
                boolean isLetter = allowed.charAt(0) > '9';
                if (!behind.isEmpty() || !isLetter) {
                    behind.add(allowed);
                } else if (allowed.length() > 1) {
                    choices.add(allowed);
                }
            }
            rest = new Rest(behind);
        }

        /**
         * What decides over the letters from one on, and then over the rest.
         *
         * @param isFirst whether there is no letter before this one
         * @param intervals counted from the first code with the letters before this one
         */
        Decision decide(int at, boolean isFirst, List<Interval> intervals) {
            if (at == choices.size()) {
                return ofNumbers(intervals, 0, rest.size() - 1, pageSizes(rest));
            }
            long weight = rest.size();
            for (String later : choices.subList(at + 1, choices.size())) {
                weight *= later.length();
            }
            String allowed = choices.get(at);
            Interval first = intervals.get(0);
            if (first.first() == 0 && first.last() == weight * allowed.length() - 1) {
                return new Decision.Answer(first.ordinal());
            }
            Map<Decision, List<Long>> letters = new LinkedHashMap<>();
            for (int i = 0; i < allowed.length(); i++) {
                List<Interval> own = among(intervals, i * weight, weight);
                if (!own.isEmpty()) {
                    add(allowed.charAt(i), decide(at + 1, false, own), letters);
                }
            }
            return new Decision.Letters(allowed, weight, isFirst, groups(letters));
        }
    }

    /** Pages that read well: their numbers are what stands at the places before the last few. */
    private static List<Long> pageSizes(Rest rest) {
        if (rest.isDecimal()) {
            return POWERS_OF_TEN;
        }
        List<Long> sizes = new ArrayList<>();
        long size = 1;
        for (int i = rest.places().size() - 1; i > 0; i--) {
            size *= rest.places().get(i).length();
            if (size >= SMALLEST_PAGE) {
                sizes.add(size);
            }
        }
        return sizes;
    }

    private static List<Long> powersOfTen() {
        List<Long> powers = new ArrayList<>();
        for (long size = SMALLEST_PAGE; size < Long.MAX_VALUE / SMALLEST_PAGE; size *= 10) {
            powers.add(size);
        }
        return powers;
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
     * @param pageSizes the sizes of pages that are tried, ascending
     */
    private static Decision ofNumbers(List<Interval> intervals, long low, long high, List<Long> pageSizes) {
        Decision best = comparisons(intervals, low, high);
        if (best instanceof Decision.Answer) {
            return best;
        }
        long last = intervals.get(intervals.size() - 1).last();
        for (long size : pageSizes) {
            if (size <= last && areFewPages(intervals, size)) {
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
