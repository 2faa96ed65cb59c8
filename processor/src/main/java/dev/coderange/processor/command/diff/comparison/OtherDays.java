package dev.coderange.processor.command.diff.comparison;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.LevelHistory;
import dev.coderange.processor.model.LevelHistory.Period;
import dev.coderange.processor.model.LevelHistory.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where codes of one edition are in another on the days on which their own constant has them. Each code counts once,
 * by the last such day on which the other edition has it at all.
 */
final class OtherDays {

    private static final int NOWHERE = -1;

    private final LevelHistory own;
    private final LevelHistory other;
    private final List<String> ids;
    private final List<String> otherIds;
    private final Set<String> asked;
    private final Flow flow;

    private OtherDays(CodeSet from, CodeSet into, String level, Set<String> asked, Flow flow) {
        this.own = history(from, level);
        this.other = history(into, level);
        this.ids = List.copyOf(LevelComparer.constants(from, level).keySet());
        this.otherIds = List.copyOf(LevelComparer.constants(into, level).keySet());
        this.asked = asked;
        this.flow = flow;
    }

    /** Adds where the codes went that some constants have on any day. Both editions have one format. */
    static void add(CodeSet from, CodeSet into, String level, Set<String> asked, Flow flow) {
        new OtherDays(from, into, level, asked, flow).sweep();
    }

    private static LevelHistory history(CodeSet set, String level) {
        CodeSet dated = PathHistory.dated(set);
        for (int i = 0; i < dated.levels().size(); i++) {
            if (dated.levels().get(i).name().equals(level)) {
                return LevelHistory.of(dated, i);
            }
        }
        return new LevelHistory(List.of(), List.of());
    }

    /** Walks over the codes of both side by side. */
    private void sweep() {
        List<Span> others = other.codes();
        int next = 0;
        for (Span span : own.codes()) {
            List<Period> were = own.histories().get(span.history());
            long rest = span.codes().size();
            while (next < others.size()
                    && others.get(next).codes().last() < span.codes().first()) {
                next++;
            }
            for (int i = next;
                    i < others.size()
                            && others.get(i).codes().first() <= span.codes().last();
                    i++) {
                CodeRange codes = others.get(i).codes();
                long first = Math.max(codes.first(), span.codes().first());
                long last = Math.min(codes.last(), span.codes().last());
                long common = new CodeRange(first, last).size();
                add(were, other.histories().get(others.get(i).history()), common);
                rest -= common;
            }
            if (rest > 0) {
                add(were, List.of(), rest);
            }
        }
    }

    private void add(List<Period> were, List<Period> are, long codes) {
        Map<Integer, Integer> heirs = new TreeMap<>();
        for (Period period : were) {
            if (asked.contains(ids.get(period.ordinal()))) {
                int heir = last(period, are);
                heirs.merge(period.ordinal(), heir, (before, later) -> later == NOWHERE ? before : later);
            }
        }
        heirs.forEach((id, heir) -> flow.add(ids.get(id), heir == NOWHERE ? Share.NONE : otherIds.get(heir), codes));
    }

    /** The last of some periods that has a day of another. */
    private static int last(Period period, List<Period> periods) {
        for (int i = periods.size() - 1; i >= 0; i--) {
            if (periods.get(i).days().intersect(period.days()).isPresent()) {
                return periods.get(i).ordinal();
            }
        }
        return NOWHERE;
    }
}
