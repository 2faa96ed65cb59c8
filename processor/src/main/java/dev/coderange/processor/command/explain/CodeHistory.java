package dev.coderange.processor.command.explain;

import dev.coderange.processor.command.explain.Explanation.Period;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What a code of a set with dates is on all days. */
final class CodeHistory {

    private final long key;
    private final TreeSet<Integer> beginnings = new TreeSet<>();

    private CodeHistory(long key) {
        this.key = key;
    }

    /** The days on which a code is in a category, ascending; none in a set without dates. */
    static List<Period> of(CodeSet set, long key) {
        if (!set.isDated()) {
            return List.of();
        }
        var history = new CodeHistory(key);
        history.beginnings.add(Integer.MIN_VALUE);
        history.collect(set.categories());
        List<Period> periods = new ArrayList<>();
        for (int first : history.beginnings) {
            Integer next = history.beginnings.higher(first);
            history.add(new Days(first, next == null ? Integer.MAX_VALUE : next - 1), set.categories(), periods);
        }
        return periods;
    }

    private void collect(List<Category> categories) {
        for (Category category : categories) {
            for (DatedRange range : category.history()) {
                if (range.codes().contains(key)) {
                    beginnings.add(range.days().first());
                    if (range.days().hasLast()) {
                        beginnings.add(range.days().last() + 1);
                    }
                }
            }
            collect(category.children());
        }
    }

    private void add(Days days, List<Category> top, List<Period> periods) {
        List<Category> path = new ArrayList<>();
        Category next = holder(days.first(), top);
        while (next != null) {
            path.add(next);
            next = holder(days.first(), next.children());
        }
        if (path.isEmpty()) {
            return;
        }
        int end = periods.size() - 1;
        if (end >= 0
                && periods.get(end).path().equals(path)
                && periods.get(end).days().touches(days)) {
            periods.set(end, new Period(new Days(periods.get(end).days().first(), days.last()), path));
        } else {
            periods.add(new Period(days, path));
        }
    }

    private Category holder(int day, List<Category> categories) {
        for (Category category : categories) {
            for (DatedRange range : category.history()) {
                if (range.codes().contains(key) && range.days().contains(day)) {
                    return category;
                }
            }
        }
        return null;
    }
}
