package dev.coderange.processor.command.diff;

import dev.coderange.processor.compare.FormatTranslation;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeCount;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the codes of each constant of a level went, and where they came from. Of a constant that is in one edition
 * alone and has no codes on the day, it is those of other days.
 */
final class LevelFlow {

    private static final Comparator<Held> ASCENDING =
            Comparator.comparingLong(held -> held.codes().first());

    private final Map<String, Map<String, Long>> goneTo;
    private final Map<String, Map<String, Long>> cameFrom;

    private LevelFlow(Map<String, Map<String, Long>> goneTo, Map<String, Map<String, Long>> cameFrom) {
        this.goneTo = goneTo;
        this.cameFrom = cameFrom;
    }

    private record Held(CodeRange codes, String id) {}

    /** The flow on the level of a name; a set that has no such level has no codes there. */
    static LevelFlow between(CodeSet before, CodeSet after, String level) {
        var translation = new FormatTranslation(before.format(), after.format());
        Map<String, Map<String, Long>> lost = new LinkedHashMap<>();
        List<Held> earlier = new ArrayList<>();
        for (Held held : held(before, level)) {
            var codes = translation.translate(held.codes);
            if (codes.isPresent()) {
                earlier.add(new Held(codes.get(), held.id));
            } else {
                add(lost, held.id, Share.NONE, held.codes.size());
            }
        }
        List<Held> later = held(after, level);
        earlier.sort(ASCENDING);
        later.sort(ASCENDING);
        var flow = new LevelFlow(flow(earlier, later, lost), flow(later, earlier, new LinkedHashMap<>()));
        Map<String, Category> were = LevelComparer.constants(before, level);
        Map<String, Category> are = LevelComparer.constants(after, level);
        if (before.format().equals(after.format())) {
            addOtherDays(were, are, flow.goneTo);
            addOtherDays(are, were, flow.cameFrom);
        }
        return flow;
    }

    /** Adds where the codes of other days went, of a constant that is not on the other side and has none on this. */
    private static void addOtherDays(
            Map<String, Category> from, Map<String, Category> into, Map<String, Map<String, Long>> flow) {
        from.forEach((id, category) -> {
            if (!flow.containsKey(id) && !into.containsKey(id)) {
                for (DatedRange held : category.history()) {
                    addOtherDays(id, held, into, flow);
                }
            }
        });
    }

    private static void addOtherDays(
            String id, DatedRange held, Map<String, Category> into, Map<String, Map<String, Long>> flow) {
        boolean isFound = false;
        for (Category other : into.values()) {
            for (DatedRange range : other.history()) {
                if (range.codes().meets(held.codes())
                        && range.days().intersect(held.days()).isPresent()) {
                    long first = Math.max(range.codes().first(), held.codes().first());
                    long last = Math.min(range.codes().last(), held.codes().last());
                    add(flow, id, other.id(), new CodeRange(first, last).size());
                    isFound = true;
                }
            }
        }
        if (!isFound) {
            add(flow, id, Share.NONE, held.codes().size());
        }
    }

    private static List<Held> held(CodeSet set, String level) {
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < set.levels().size(); i++) {
            if (set.levels().get(i).name().equals(level)) {
                for (CodeSet.Member member : set.members(i)) {
                    for (CodeRange range : member.category().ranges()) {
                        for (CodeRange part : range.divided(set.format())) {
                            held.add(new Held(part, member.category().id()));
                        }
                    }
                }
            }
        }
        return held;
    }

    private static Map<String, Map<String, Long>> flow(
            List<Held> from, List<Held> into, Map<String, Map<String, Long>> flow) {
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
                add(flow, held.id, into.get(i).id, common);
                rest -= common;
            }
            if (rest > 0) {
                add(flow, held.id, Share.NONE, rest);
            }
        }
        return flow;
    }

    private static void add(Map<String, Map<String, Long>> flow, String id, String other, long codes) {
        flow.computeIfAbsent(id, any -> new LinkedHashMap<>()).merge(other, codes, CodeCount::plus);
    }

    /** Where the codes of an earlier constant went, the most of them first. */
    List<Share> goneTo(String id) {
        return shares(goneTo, id);
    }

    /** Where the codes of a later constant came from, the most of them first. */
    List<Share> cameFrom(String id) {
        return shares(cameFrom, id);
    }

    private static List<Share> shares(Map<String, Map<String, Long>> flow, String id) {
        List<Share> shares = new ArrayList<>();
        flow.getOrDefault(id, Map.of()).forEach((other, codes) -> shares.add(new Share(other, codes)));
        Comparator<Share> byCodes = Comparator.comparingLong(Share::codes);
        shares.sort(byCodes.reversed()
                .thenComparing(share -> share.id().equals(Share.NONE))
                .thenComparing(Share::id));
        return shares;
    }
}
