package dev.coderange.processor.command.diff.comparison;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.LevelHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * What the codes of a set are on each day, by their lowest category. Of data without dates, every day is alike.
 *
 * @param spans ascending codes, each with its periods; codes in no category at all are left out
 */
record PathHistory(List<Span> spans) {

    PathHistory {
        spans = List.copyOf(spans);
    }

    /** Adjacent codes of one shape and family with one history. */
    record Span(CodeRange codes, List<Period> periods) {}

    /** The days on which codes are in a category, the categories above it before it. */
    record Period(Days days, String path) {}

    static PathHistory of(CodeSet set) {
        return new Sweep(dated(set)).history();
    }

    /** A set with dates as it is, and one without as one in which every range holds on every day. */
    static CodeSet dated(CodeSet set) {
        if (set.isDated()) {
            return set;
        }
        return new CodeSet(
                set.name(),
                set.system(),
                set.edition(),
                set.source(),
                set.format(),
                set.attributes(),
                OptionalInt.of(0),
                set.levels(),
                dated(set.categories()));
    }

    private static List<Category> dated(List<Category> categories) {
        List<Category> dated = new ArrayList<>();
        for (Category category : categories) {
            List<DatedRange> history = new ArrayList<>();
            for (CodeRange range : category.ranges()) {
                history.add(new DatedRange(range, Days.ALWAYS));
            }
            dated.add(new Category(
                    category.id(),
                    category.key(),
                    category.title(),
                    category.description(),
                    category.values(),
                    category.declared(),
                    category.ranges(),
                    history,
                    dated(category.children())));
        }
        return dated;
    }

    /** Walks over the codes of all levels at once. */
    private static final class Sweep {

        private final CodeSet set;
        private final List<LevelHistory> levels = new ArrayList<>();
        private final List<List<String>> paths = new ArrayList<>();
        private final int[] next;
        private final Map<List<Integer>, List<Period>> known = new HashMap<>();
        private final List<Span> spans = new ArrayList<>();

        Sweep(CodeSet set) {
            this.set = set;
            next = new int[set.levels().size()];
            List<String> above = List.of();
            for (int level = 0; level < set.levels().size(); level++) {
                levels.add(LevelHistory.of(set, level));
                List<String> own = new ArrayList<>();
                for (CodeSet.Member member : set.members(level)) {
                    String id = member.category().id();
                    own.add(level == 0 ? id : above.get(member.parent()) + " / " + id);
                }
                paths.add(own);
                above = own;
            }
        }

        PathHistory history() {
            long[] bounds = levels.stream()
                    .flatMap(level -> level.codes().stream())
                    .flatMapToLong(span -> span.codes().last() == Long.MAX_VALUE
                            ? LongStream.of(span.codes().first())
                            : LongStream.of(span.codes().first(), span.codes().last() + 1))
                    .sorted()
                    .distinct()
                    .toArray();
            for (int i = 0; i < bounds.length; i++) {
                add(new CodeRange(bounds[i], i + 1 < bounds.length ? bounds[i + 1] - 1 : Long.MAX_VALUE));
            }
            return new PathHistory(spans);
        }

        private void add(CodeRange codes) {
            List<Integer> histories = new ArrayList<>();
            boolean isHeld = false;
            for (int level = 0; level < levels.size(); level++) {
                List<LevelHistory.Span> own = levels.get(level).codes();
                while (next[level] < own.size() && own.get(next[level]).codes().last() < codes.first()) {
                    next[level]++;
                }
                boolean holds =
                        next[level] < own.size() && own.get(next[level]).codes().first() <= codes.first();
                histories.add(holds ? own.get(next[level]).history() : -1);
                isHeld |= holds;
            }
            if (isHeld) {
                List<Period> periods = known.computeIfAbsent(histories, this::periods);
                for (CodeRange part : codes.divided(set.format())) {
                    spans.add(new Span(part, periods));
                }
            }
        }

        /** The periods of the lowest level that has a category on a day. */
        private List<Period> periods(List<Integer> histories) {
            TreeSet<Integer> days = new TreeSet<>();
            for (int level = 0; level < histories.size(); level++) {
                for (LevelHistory.Period period : periods(level, histories.get(level))) {
                    days.add(period.days().first());
                    if (period.days().hasLast()) {
                        days.add(period.days().last() + 1);
                    }
                }
            }
            List<Period> periods = new ArrayList<>();
            for (int first : days) {
                Integer behind = days.higher(first);
                Days held = new Days(first, behind == null ? Days.ALWAYS.last() : behind - 1);
                for (int level = histories.size() - 1; level >= 0; level--) {
                    int ordinal = ordinal(level, histories.get(level), first);
                    if (ordinal >= 0) {
                        join(periods, new Period(held, paths.get(level).get(ordinal)));
                        break;
                    }
                }
            }
            return periods;
        }

        private static void join(List<Period> periods, Period period) {
            int end = periods.size() - 1;
            Period before = end < 0 ? null : periods.get(end);
            if (before != null && before.path.equals(period.path) && before.days.touches(period.days)) {
                periods.set(end, new Period(new Days(before.days.first(), period.days.last()), period.path));
            } else {
                periods.add(period);
            }
        }

        private List<LevelHistory.Period> periods(int level, int history) {
            return history < 0 ? List.of() : levels.get(level).histories().get(history);
        }

        private int ordinal(int level, int history, int day) {
            for (LevelHistory.Period period : periods(level, history)) {
                if (period.days().contains(day)) {
                    return period.ordinal();
                }
            }
            return -1;
        }
    }
}
