package dev.coderange.processor.reference;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.Stretch;
import dev.coderange.processor.text.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The codes of a range that are not what is asked for, each with what it is instead.
 *
 * @param texts what is said of them, ascending: {@code 20900-20999 were LABORATORY through 2025-12-31}
 * @param areOfOtherDays whether each of them is in no category, and was in one before or will be
 */
record OutsidePieces(List<String> texts, boolean areOfOtherDays) {

    OutsidePieces {
        texts = List.copyOf(texts);
    }

    /** Cuts codes into what is of a category, what was of one or will be, and what never is. */
    static OutsidePieces of(RangeSet codes, CheckedSet set) {
        Map<Long, String> texts = new TreeMap<>();
        List<CodeRange> placed = new ArrayList<>();
        for (CodeRange range : codes.ranges()) {
            for (Stretch stretch : set.stretches(range)) {
                placed.add(stretch.range());
                texts.put(stretch.range().first(), is(stretch.range(), stretch.path(), set));
            }
        }
        RangeSet unplaced = codes.minus(RangeSet.of(placed));
        List<OtherDay> others = set.otherDays(unplaced);
        for (OtherDay other : others) {
            texts.put(other.codes().range().first(), other.said(set.format()));
        }
        RangeSet never = unplaced.minus(OtherDay.codes(others));
        for (CodeRange range : never.ranges()) {
            texts.put(range.first(), is(range, "in no " + set.topNoun(), set));
        }
        return new OutsidePieces(List.copyOf(texts.values()), placed.isEmpty() && never.isEmpty());
    }

    private static String is(CodeRange range, String what, CheckedSet set) {
        return range.text(set.format()) + (range.first() == range.last() ? " is " : " are ") + what;
    }

    /** What is said of them, at no great length. */
    String said() {
        return Lists.shortened(texts, "and");
    }
}
