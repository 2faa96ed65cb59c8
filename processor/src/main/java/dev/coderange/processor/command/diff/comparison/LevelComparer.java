package dev.coderange.processor.command.diff.comparison;

import dev.coderange.processor.command.diff.comparison.ConstantChange.Kind;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the constants of each level. */
final class LevelComparer {

    private final Edition before;
    private final Edition after;

    LevelComparer(Edition before, Edition after) {
        this.before = before;
        this.after = after;
    }

    /** Every level of both, those of the later edition first. */
    List<LevelChange> levels() {
        Set<String> names = new LinkedHashSet<>();
        for (Edition edition : List.of(after, before)) {
            for (Level level : edition.set().levels()) {
                names.add(level.name());
            }
        }
        List<LevelChange> levels = new ArrayList<>();
        for (String name : names) {
            levels.add(level(name));
        }
        return levels;
    }

    private LevelChange level(String name) {
        Map<String, Category> were = constants(before.set(), name);
        Map<String, Category> are = constants(after.set(), name);
        LevelFlow flow = LevelFlow.between(before.set(), after.set(), name);
        Map<String, String> renamed = renamed(were.keySet(), are.keySet(), flow);
        Set<String> heirs = new HashSet<>(renamed.values());
        List<ConstantChange> changes = new ArrayList<>();
        are.forEach((id, category) -> {
            Category was = were.get(id);
            if (was == null) {
                if (!heirs.contains(id)) {
                    changes.add(
                            new ConstantChange(Kind.ADDED, id, otherLevel(before.set(), id, name), flow.cameFrom(id)));
                }
            } else if (category.ranges().isEmpty() != was.ranges().isEmpty()) {
                changes.add(
                        category.ranges().isEmpty()
                                ? new ConstantChange(Kind.EMPTIED, id, "", flow.goneTo(id))
                                : new ConstantChange(Kind.FILLED, id, "", flow.cameFrom(id)));
            }
        });
        for (String id : were.keySet()) {
            if (renamed.containsKey(id)) {
                changes.add(new ConstantChange(Kind.RENAMED, id, renamed.get(id), flow.goneTo(id)));
            } else if (!are.containsKey(id)) {
                changes.add(new ConstantChange(Kind.GONE, id, otherLevel(after.set(), id, name), flow.goneTo(id)));
            }
        }
        Edition named = are.isEmpty() ? before : after;
        return new LevelChange(
                name, named.enumName(name), List.copyOf(were.keySet()), List.copyOf(are.keySet()), changes);
    }

    /** Those that are gone and the new one of each that got most of its codes, and got most of its own from there. */
    private static Map<String, String> renamed(Set<String> were, Set<String> are, LevelFlow flow) {
        Map<String, String> renamed = new HashMap<>();
        for (String id : were) {
            List<Share> goneTo = are.contains(id) ? List.of() : flow.goneTo(id);
            String heir = goneTo.isEmpty() ? Share.NONE : goneTo.get(0).id();
            if (!heir.equals(Share.NONE) && !were.contains(heir) && isMost(goneTo)) {
                List<Share> cameFrom = flow.cameFrom(heir);
                if (cameFrom.get(0).id().equals(id) && isMost(cameFrom)) {
                    renamed.put(id, heir);
                }
            }
        }
        return renamed;
    }

    /** Whether the first share is more than half of all. */
    private static boolean isMost(List<Share> shares) {
        return shares.get(0).codes() > Share.sum(shares) / 2;
    }

    private static String otherLevel(CodeSet set, String id, String level) {
        for (int i = 0; i < set.levels().size(); i++) {
            String other = set.levels().get(i).name();
            if (!other.equals(level)
                    && set.members(i).stream()
                            .anyMatch(member -> member.category().id().equals(id))) {
                return other;
            }
        }
        return "";
    }

    /** The categories of a level by their ids, in the order of the enum. */
    static Map<String, Category> constants(CodeSet set, String level) {
        Map<String, Category> constants = new LinkedHashMap<>();
        for (int i = 0; i < set.levels().size(); i++) {
            if (set.levels().get(i).name().equals(level)) {
                for (CodeSet.Member member : set.members(i)) {
                    constants.put(member.category().id(), member.category());
                }
            }
        }
        return constants;
    }
}
