package dev.coderange.processor.check;

import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.read.DataNode.Written;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.Suggestions;
import dev.coderange.processor.text.TableMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the categories of a table below their parents. A parent may stand anywhere in the table. */
final class TableNesting {

    /** Deeper than any levels, and shallow enough for every stack. */
    private static final int DEEPEST = 200;

    private final List<TableCategory> categories;
    private final List<String> levels;
    private final Optional<CategoryTree> base;
    private final ProblemCollector problems;
    private final Map<String, TableCategory> byId = new HashMap<>();
    private final Map<String, List<TableCategory>> byKey = new HashMap<>();
    private final Map<TableCategory, TableCategory> parents = new HashMap<>();
    /** Categories of the base that are here only to hold others. */
    private final Map<String, TableCategory> holders = new HashMap<>();

    private Suggestions suggestions;
    private boolean isWhole = true;

    TableNesting(
            List<TableCategory> categories,
            List<String> levels,
            Optional<CategoryTree> base,
            ProblemCollector problems) {
        this.categories = categories;
        this.levels = levels;
        this.base = base;
        this.problems = problems;
    }

    /** The categories of the highest level, with those below them. */
    List<TableCategory> roots() {
        for (TableCategory category : categories) {
            category.cell("id").ifPresent(id -> byId.put(id.value(), category));
        }
        for (TableCategory category : categories) {
            category.id().ifPresent(id -> byId.putIfAbsent(id, category));
            category.cell("key")
                    .ifPresent(key -> byKey.computeIfAbsent(key.value(), any -> new ArrayList<>(1))
                            .add(category));
        }
        for (TableCategory category : categories) {
            category.cell("parent")
                    .flatMap(name -> parent(category, name))
                    .ifPresent(parent -> parents.put(category, parent));
        }
        Map<TableCategory, Integer> depths = depths();
        List<TableCategory> roots = new ArrayList<>();
        for (TableCategory category : categories) {
            TableCategory parent = parents.get(category);
            if (parent == null) {
                roots.add(category);
            } else {
                parent.add(category);
            }
            checkLevel(category, depths.get(category));
        }
        roots.addAll(holders.values());
        return roots;
    }

    /** Whether all parents were found, so that what seems out of place is. */
    boolean isWhole() {
        return isWhole;
    }

    private void error(Text parent, Said said) {
        isWhole = false;
        problems.error(parent.position(), said);
    }

    private Optional<TableCategory> parent(TableCategory child, Text cell) {
        String name = cell.value();
        TableCategory parent = byId.get(name);
        List<TableCategory> withKey = parent == null ? candidates(child, name) : List.of(parent);
        if (withKey.size() > 1) {
            error(
                    cell,
                    TableMessage.AMBIGUOUS_PARENT.with(
                            Quoted.of(name),
                            withKey.get(0).position(),
                            withKey.get(1).position()));
            return Optional.empty();
        } else if (!withKey.isEmpty()) {
            return Optional.of(withKey.get(0));
        }
        Optional<String> known = base.flatMap(tree -> tree.idOf(name));
        if (known.isPresent()) {
            return Optional.of(holders.computeIfAbsent(known.get(), id -> holder(id, cell)));
        }
        if (suggestions == null) {
            Set<String> names = new LinkedHashSet<>(byId.keySet());
            names.addAll(byKey.keySet());
            base.ifPresent(tree -> names.addAll(tree.ids()));
            suggestions = new Suggestions(names);
        }
        Optional<String> near = suggestions.nearest(name);
        error(
                cell,
                near.isPresent()
                        ? TableMessage.UNKNOWN_PARENT_NEAR.with(Quoted.of(name), Quoted.of(near.get()))
                        : TableMessage.UNKNOWN_PARENT.with(Quoted.of(name)));
        return Optional.empty();
    }

    private static TableCategory holder(String id, Text cell) {
        var holder = new TableCategory(cell.position());
        holder.give("id", new Written(id, cell.position()));
        return holder;
    }

    /** The categories of a key that can be above another: of several, those on the level above its own. */
    private List<TableCategory> candidates(TableCategory child, String key) {
        List<TableCategory> all = byKey.getOrDefault(key, List.of());
        int level = all.size() < 2 ? -1 : level(child);
        if (level < 0) {
            return all;
        }
        List<TableCategory> above = new ArrayList<>();
        for (TableCategory each : all) {
            if (level(each) == level - 1) {
                above.add(each);
            }
        }
        return above.isEmpty() ? all : above;
    }

    /** The level that a category names itself, from 0; -1 where it names none that there is. */
    private int level(TableCategory category) {
        String name = category.cell("level").map(Text::value).orElse("");
        for (int level = 0; level < levels.size(); level++) {
            if (levels.get(level).equalsIgnoreCase(name)) {
                return level;
            }
        }
        return -1;
    }

    /** How many categories are above each. Where that has no end, or is far too deep, a parent is taken away. */
    private Map<TableCategory, Integer> depths() {
        Map<TableCategory, Integer> depths = new HashMap<>();
        for (TableCategory holder : holders.values()) {
            depths.put(
                    holder,
                    base.orElseThrow()
                            .byId(holder.id().orElseThrow())
                            .orElseThrow()
                            .level());
        }
        for (TableCategory category : categories) {
            Set<TableCategory> path = new LinkedHashSet<>();
            TableCategory at = category;
            while (at != null && !depths.containsKey(at) && path.add(at)) {
                at = parents.get(at);
            }
            if (at != null && path.contains(at)) {
                reportCircle(at);
                parents.remove(at);
            }
            List<TableCategory> upward = new ArrayList<>(path);
            Collections.reverse(upward);
            int start = at != null && path.contains(at) ? upward.indexOf(at) : 0;
            for (int i = 0; i < upward.size(); i++) {
                measure(upward.get((start + i) % upward.size()), depths);
            }
        }
        return depths;
    }

    private void measure(TableCategory category, Map<TableCategory, Integer> depths) {
        TableCategory parent = parents.get(category);
        int depth = parent == null ? ownDepth(category) : depths.getOrDefault(parent, 0) + 1;
        if (depth > DEEPEST) {
            error(category.cell("parent").orElseThrow(), TableMessage.PARENTS_TOO_DEEP.with(category.label(), DEEPEST));
            parents.remove(category);
            depth = 0;
        }
        depths.put(category, depth);
    }

    /** A category that the base has stays where it is there. */
    private int ownDepth(TableCategory category) {
        Optional<String> id = category.id();
        return base.isPresent() && id.isPresent()
                ? base.get().byId(id.get()).map(CategoryTree.Member::level).orElse(0)
                : 0;
    }

    private void reportCircle(TableCategory first) {
        List<String> names = new ArrayList<>();
        Set<TableCategory> seen = new HashSet<>();
        for (TableCategory at = first; seen.add(at); at = parents.get(at)) {
            names.add(at.label());
        }
        names.add(first.label());
        error(first.cell("parent").orElseThrow(), TableMessage.PARENT_CIRCLE.with(first.label(), circle(names)));
    }

    private static String circle(List<String> names) {
        return String.join(" below ", names);
    }

    private void checkLevel(TableCategory category, int depth) {
        Optional<Text> cell = category.cell("level");
        if (cell.isEmpty() || levels.isEmpty() || !isWhole) {
            return;
        }
        int level = level(category);
        String name = Quoted.of(cell.get().value());
        if (level < 0) {
            problems.error(
                    cell.get().position(),
                    TableMessage.UNKNOWN_LEVEL_IN_TABLE.with(
                            name, Lists.joined(levels.stream().map(Quoted::of).toList(), "or")));
        } else if (level != depth && depth < levels.size()) {
            problems.error(
                    cell.get().position(),
                    TableMessage.LEVEL_CONTRADICTS_PARENT.with(category.label(), Quoted.of(levels.get(depth)), name));
        }
    }
}
