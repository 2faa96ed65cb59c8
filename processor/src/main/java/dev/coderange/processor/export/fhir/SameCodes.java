package dev.coderange.processor.export.fhir;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** On which days a category has the codes that it has on one of them. */
final class SameCodes {

    private SameCodes() {}

    /** The days around a day, as far as the codes stay the same. */
    static Days around(int day, Category category) {
        var changes = new TreeSet<Integer>();
        for (DatedRange range : category.history()) {
            if (range.days().hasFirst()) {
                changes.add(range.days().first());
            }
            if (range.days().hasLast()) {
                changes.add(range.days().last() + 1);
            }
        }
        List<CodeRange> codes = on(day, category);
        Integer first = changes.floor(day);
        while (first != null && on(first - 1, category).equals(codes)) {
            first = changes.lower(first);
        }
        Integer next = changes.higher(day);
        while (next != null && on(next, category).equals(codes)) {
            next = changes.higher(next);
        }
        return new Days(first == null ? Integer.MIN_VALUE : first, next == null ? Integer.MAX_VALUE : next - 1);
    }

    private static List<CodeRange> on(int day, Category category) {
        List<CodeRange> codes = new ArrayList<>();
        for (DatedRange range : category.history()) {
            if (range.days().contains(day)) {
                codes.add(range.codes());
            }
        }
        return RangeSet.of(codes).ranges();
    }
}
