package dev.coderange.processor.reference;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.Stretch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When codes that are in no category on the day that is asked about were in one last, or else when they first will be.
 *
 * @param codes the codes, and the category that they are in then
 * @param day the last day on which they were in it, or else the first one on which they will be
 */
record OtherDay(Stretch codes, int day, boolean isPast) {

    /**
     * What codes are on other days, ascending. Codes that are in a category on no day are left out.
     *
     * @param set the set on the day that is asked about, on which none of the codes is in a category
     */
    static List<OtherDay> of(CodeSet set, RangeSet codes) {
        if (!set.isDated() || codes.isEmpty()) {
            return List.of();
        }
        SortedMap<Integer, List<CodeRange>> before = new TreeMap<>(Collections.reverseOrder());
        SortedMap<Integer, List<CodeRange>> after = new TreeMap<>();
        int asked = set.effective().getAsInt();
        long first = codes.ranges().get(0).first();
        long last = codes.ranges().get(codes.ranges().size() - 1).last();
        for (Category category : set.categories()) {
            for (DatedRange range : category.history()) {
                if (range.codes().last() < first || range.codes().first() > last) {
                    continue; // most of a large set, where one code is asked about
                }
                if (range.days().last() < asked) {
                    before.computeIfAbsent(range.days().last(), day -> new ArrayList<>())
                            .add(range.codes());
                } else if (range.days().first() > asked) {
                    after.computeIfAbsent(range.days().first(), day -> new ArrayList<>())
                            .add(range.codes());
                }
            }
        }
        List<OtherDay> found = new ArrayList<>();
        add(set, after, false, add(set, before, true, codes, found), found);
        found.sort((one, other) -> Stretch.ASCENDING.compare(one.codes, other.codes));
        return found;
    }

    /** Adds what the first day to have codes says of them, and returns the codes that no day has. */
    private static RangeSet add(
            CodeSet set, SortedMap<Integer, List<CodeRange>> byDay, boolean isPast, RangeSet codes, List<OtherDay> to) {
        RangeSet rest = codes;
        for (Map.Entry<Integer, List<CodeRange>> each : byDay.entrySet()) {
            int day = each.getKey();
            RangeSet then = RangeSet.of(each.getValue()).intersect(rest);
            if (!then.isEmpty()) {
                for (Stretch stretch : Stretch.deepest(set.on(day))) {
                    for (CodeRange part : then.clip(List.of(stretch.range()))) {
                        to.add(new OtherDay(new Stretch(part, stretch.path()), day, isPast));
                    }
                }
                rest = rest.minus(then);
            }
        }
        return rest;
    }

    /** What is said of the codes: {@code 20900-20999 were LABORATORY through 2025-12-31}. */
    String said(CodeFormat format) {
        boolean isOne = codes.range().first() == codes.range().last();
        return codes.range().text(format)
                + (isPast ? isOne ? " was " : " were " : isOne ? " is " : " are ")
                + codes.path()
                + (isPast ? " through " : " from ")
                + dayText();
    }

    /** The codes that are in some category on other days. */
    static RangeSet codes(List<OtherDay> others) {
        List<CodeRange> ranges = new ArrayList<>();
        for (OtherDay other : others) {
            ranges.add(other.codes.range());
        }
        return RangeSet.of(ranges);
    }

    /** The day as the data writes it. */
    String dayText() {
        return Days.day(day);
    }
}
