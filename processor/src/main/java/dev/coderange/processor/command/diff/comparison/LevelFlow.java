package dev.coderange.processor.command.diff.comparison;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.FormatTranslation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the codes of each constant of a level went, and where they came from. Of a constant that is in one edition
 * alone and has no codes on the day, it is those of other days.
 */
final class LevelFlow {

    private static final Comparator<Held> ASCENDING =
            Comparator.comparingLong(held -> held.codes().first());

    private final Flow gone;
    private final Flow come;

    private LevelFlow(Flow gone, Flow come) {
        this.gone = gone;
        this.come = come;
    }

    private record Held(CodeRange codes, String id) {}

    /** The flow on the level of a name; a set that has no such level has no codes there. */
    static LevelFlow between(CodeSet before, CodeSet after, String level) {
        var translation = new FormatTranslation(before.format(), after.format());
        var flow = new LevelFlow(new Flow(), new Flow());
        List<Held> earlier = new ArrayList<>();
        for (Held held : held(before, level)) {
            var translated = translation.translate(held.codes);
            translated.codes().forEach(codes -> earlier.add(new Held(codes, held.id)));
            translated.lost().forEach(codes -> flow.gone.add(held.id, Share.NONE, codes.size()));
        }
        List<Held> later = held(after, level);
        earlier.sort(ASCENDING);
        later.sort(ASCENDING);
        add(earlier, later, flow.gone);
        add(later, earlier, flow.come);
        if (before.format().equals(after.format())) {
            addOtherDays(before, after, level, flow.gone);
            addOtherDays(after, before, level, flow.come);
        }
        return flow;
    }

    /** Adds where the codes of other days went, of constants that the other side lacks and that have none now. */
    private static void addOtherDays(CodeSet from, CodeSet into, String level, Flow flow) {
        Set<String> asked =
                new LinkedHashSet<>(LevelComparer.constants(from, level).keySet());
        asked.removeAll(LevelComparer.constants(into, level).keySet());
        asked.removeIf(flow::knows);
        if (!asked.isEmpty()) {
            OtherDays.add(from, into, level, asked, flow);
        }
    }

    private static List<Held> held(CodeSet set, String level) {
        List<Held> held = new ArrayList<>();
        LevelComparer.constants(set, level).forEach((id, category) -> {
            for (CodeRange range : category.ranges()) {
                for (CodeRange part : range.divided(set.format())) {
                    held.add(new Held(part, id));
                }
            }
        });
        return held;
    }

    private static void add(List<Held> from, List<Held> into, Flow flow) {
        int next = 0;
        for (Held held : from) {
            while (next < into.size() && into.get(next).codes.last() < held.codes.first()) {
                next++;
            }
            long rest = held.codes.size();
            for (int i = next; i < into.size() && into.get(i).codes.first() <= held.codes.last(); i++) {
                CodeRange other = into.get(i).codes;
                long first = Math.max(held.codes.first(), other.first());
                long last = Math.min(held.codes.last(), other.last());
                long common = new CodeRange(first, last).size();
                flow.add(held.id, into.get(i).id, common);
                rest -= common;
            }
            if (rest > 0) {
                flow.add(held.id, Share.NONE, rest);
            }
        }
    }

    /** Where the codes of an earlier constant went, the most of them first. */
    List<Share> goneTo(String id) {
        return gone.of(id);
    }

    /** Where the codes of a later constant came from, the most of them first. */
    List<Share> cameFrom(String id) {
        return come.of(id);
    }
}
