package dev.coderange.processor.command.diff.comparison;

import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares what two editions say beside codes. The edition itself and its source do not count: they say which data it
 * is, and not what is in it.
 */
final class PropertyComparer {

    private final Edition before;
    private final Edition after;
    private final List<PropertyChange> changes = new ArrayList<>();

    PropertyComparer(Edition before, Edition after) {
        this.before = before;
        this.after = after;
    }

    /** What is said otherwise: of the set, then of the constants that both have, in the order of the later edition. */
    List<PropertyChange> changes() {
        CodeSet was = before.set();
        CodeSet is = after.set();
        ofSet("name", was.name(), is.name());
        ofSet("system", was.system(), is.system());
        ofSet("format", was.format().description(), is.format().description());
        ofSet("ignore", was.format().ignored(), is.format().ignored());
        ofSet("levels", levels(was), levels(is));
        ofSet("attributes", attributes(was), attributes(is));
        if (before.day().isEmpty() && after.day().isEmpty()) {
            ofSet("effective", effective(was), effective(is));
        }
        for (Level level : is.levels()) {
            Map<String, Category> were = LevelComparer.constants(was, level.name());
            Map<String, String> parents = parents(was, level.name());
            parents(is, level.name()).forEach((id, parent) -> {
                if (were.containsKey(id)) {
                    add(level.name(), id, "parent", parents.get(id), parent);
                }
            });
            LevelComparer.constants(is, level.name()).forEach((id, category) -> {
                if (were.containsKey(id)) {
                    compare(level.name(), were.get(id), category);
                }
            });
        }
        return changes;
    }

    private void compare(String level, Category was, Category is) {
        add(level, is.id(), "title", was.title(), is.title());
        add(level, is.id(), "description", was.description(), is.description());
        add(level, is.id(), "key", was.key(), is.key());
        for (Attribute attribute : after.set().attributes()) {
            if (before.set().attributes().contains(attribute)) {
                String name = attribute.name();
                add(
                        level,
                        is.id(),
                        name,
                        was.values().getOrDefault(name, ""),
                        is.values().getOrDefault(name, ""));
            }
        }
    }

    private void ofSet(String what, String was, String is) {
        add("", "", what, was, is);
    }

    private void add(String level, String id, String what, String was, String is) {
        if (!was.equals(is)) {
            changes.add(new PropertyChange(level, id, what, was, is));
        }
    }

    /** The parent of each category of a level, or {@code ""} on the highest. */
    private static Map<String, String> parents(CodeSet set, String name) {
        Map<String, String> parents = new LinkedHashMap<>();
        for (int level = 0; level < set.levels().size(); level++) {
            if (set.levels().get(level).name().equals(name)) {
                List<CodeSet.Member> above = level == 0 ? List.of() : set.members(level - 1);
                for (CodeSet.Member member : set.members(level)) {
                    String parent = level == 0
                            ? ""
                            : above.get(member.parent()).category().id();
                    parents.put(member.category().id(), parent);
                }
            }
        }
        return parents;
    }

    private static String levels(CodeSet set) {
        return String.join(", ", set.levels().stream().map(Level::name).toList());
    }

    private static String attributes(CodeSet set) {
        List<String> texts = new ArrayList<>();
        for (Attribute attribute : set.attributes()) {
            texts.add(attribute.name() + " " + attribute.type().text() + (attribute.isOptional() ? "?" : ""));
        }
        return String.join(", ", texts);
    }

    private static String effective(CodeSet set) {
        return set.isDated() ? Days.day(set.effective().getAsInt()) : "";
    }
}
