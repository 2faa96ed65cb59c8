package dev.coderange.processor.export.html;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The categories of a set, parents before their children, with a number and a color for each. */
final class Contents {

    private final List<Entry> entries = new ArrayList<>();
    private final List<List<Entry>> children = new ArrayList<>();
    private final Map<String, Entry> byId = new HashMap<>();
    private final Optional<Contents> later;
    private final List<Entry> top;

    /** The categories of a set. */
    Contents(CodeSet set) {
        this(set, Optional.empty());
    }

    /** The categories of an earlier edition, with the numbers and colors that the later one has for them. */
    Contents(CodeSet set, Contents later) {
        this(set, Optional.of(later));
    }

    private Contents(CodeSet set, Optional<Contents> later) {
        this.later = later;
        top = add(set.categories(), null);
    }

    private List<Entry> add(List<Category> categories, Entry parent) {
        List<Entry> siblings = new ArrayList<>();
        for (Category category : categories) {
            Entry entry = later.isPresent()
                    ? earlier(category, parent, later.get().byId.get(category.id()))
                    : entry(category, parent, siblings.size());
            siblings.add(entry);
            entries.add(entry);
            byId.put(category.id(), entry);
            children.add(List.of());
            children.set(entry.index(), add(category.children(), entry));
        }
        return siblings;
    }

    private Entry entry(Category category, Entry parent, int position) {
        int index = entries.size();
        return parent == null
                ? new Entry(index, -1, 0, "" + (position + 1), position % Entry.HUES, category)
                : new Entry(
                        index,
                        parent.index(),
                        parent.level() + 1,
                        parent.number() + "." + (position + 1),
                        parent.hue(),
                        category);
    }

    private Entry earlier(Category category, Entry parent, Entry same) {
        return new Entry(
                entries.size(),
                parent == null ? -1 : parent.index(),
                parent == null ? 0 : parent.level() + 1,
                same == null ? Entry.NO_NUMBER : same.number(),
                same == null ? Entry.NO_HUE : same.hue(),
                category);
    }

    /** All, parents before their children. */
    List<Entry> all() {
        return entries;
    }

    Entry get(int index) {
        return entries.get(index);
    }

    /** The category at the end of a path of ids, such as {@code IMAGING / CHEST}; empty for no path. */
    Optional<Entry> ofPath(String path) {
        return Optional.ofNullable(byId.get(path.substring(path.lastIndexOf(' ') + 1)));
    }

    /** Those of the highest level. */
    List<Entry> top() {
        return top;
    }

    List<Entry> children(Entry entry) {
        return children.get(entry.index());
    }

    /** Those of one parent, for each parent, and first those of the highest level. */
    List<List<Entry>> siblings() {
        List<List<Entry>> groups = new ArrayList<>();
        groups.add(top);
        groups.addAll(children);
        return groups;
    }

    /** How many there are on a level. */
    long count(int level) {
        return entries.stream().filter(entry -> entry.level() == level).count();
    }

    /** The titles from the top down to an entry: {@code Diagnostic radiology › Chest}. */
    String path(Entry entry) {
        String own = entry.title();
        return entry.parent() < 0 ? own : path(entries.get(entry.parent())) + " › " + own;
    }
}
