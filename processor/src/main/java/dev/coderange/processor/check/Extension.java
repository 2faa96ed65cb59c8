package dev.coderange.processor.check;

import dev.coderange.processor.check.CategoryTree.Member;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.read.DataNode.Written;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.ExtendMessage;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Merges data with the data that it extends: what it says wins, key by key, category by category. */
final class Extension {

    /** The keys of a category that can leave it fewer codes, or the same on fewer days. */
    private static final Set<String> TAKE_CODES_AWAY = Set.of("ranges", "from", "through");

    private final Mapping base;
    private final CategoryTree tree;
    private final Mapping own;
    private final ProblemCollector problems;
    private final Map<String, Position> removed = new HashMap<>();
    private final Map<Member, Position> given = new HashMap<>();
    private Optional<Position> firstLoss = Optional.empty();

    Extension(Mapping base, CategoryTree tree, Mapping own, ProblemCollector problems) {
        this.base = base;
        this.tree = tree;
        this.own = own;
        this.problems = problems;
    }

    /** Where it first takes codes or a category away from what it extends, if it does. */
    Optional<Position> firstLoss() {
        return firstLoss;
    }

    /** Both as one object, without the keys that say how. */
    Mapping merged() {
        Map<String, Entry> inherited = new LinkedHashMap<>();
        List<Entry> repeated = new ArrayList<>();
        for (Entry entry : base.entries()) {
            if (!entry.key().equals("$schema") && inherited.putIfAbsent(entry.key(), entry) != null) {
                repeated.add(entry);
            }
        }
        entry(own, "remove").ifPresent(this::remove);
        Optional<Entry> categories = entry(own, "categories");
        categories.ifPresent(this::give);
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Entry entry : own.entries()) {
            boolean isFirst = seen.add(entry.key());
            if (isAboutMerging(entry)) {
                if (!isFirst) {
                    Position first = entry(own, entry.key()).orElseThrow().keyPosition();
                    problems.error(entry.keyPosition(), DataMessage.DUPLICATE_KEY.with(Quoted.of(entry.key()), first));
                }
            } else {
                entries.add(isFirst ? merged(entry, Optional.ofNullable(inherited.get(entry.key()))) : entry);
            }
        }
        for (Entry entry : inherited.values()) {
            if (entry.key().equals("categories") && categories.isEmpty()) {
                boolean isList = entry.value() instanceof Sequence;
                entries.add(isList ? new Entry(entry.key(), entry.keyPosition(), categories()) : entry);
            } else if (!seen.contains(entry.key()) || isAboutMerging(entry)) {
                entries.add(entry);
            }
        }
        entries.addAll(repeated);
        return new Mapping(entries, own.position());
    }

    private static boolean isAboutMerging(Entry entry) {
        return entry.key().equals("extends") || entry.key().equals("remove");
    }

    /** What has become of the categories; where none is left, that is the fault of what took them away. */
    private Sequence categories() {
        Sequence left = tree.toSequence();
        return left.items().isEmpty() && firstLoss.isPresent() ? new Sequence(List.of(), firstLoss.get()) : left;
    }

    private Entry merged(Entry entry, Optional<Entry> inherited) {
        if (entry.key().equals("categories")) {
            return new Entry(entry.key(), entry.keyPosition(), categories());
        } else if (inherited.isEmpty()) {
            return entry;
        }
        DataNode before = inherited.get().value();
        DataNode value = switch (entry.key()) {
            case "edition" -> editions(before, entry.value());
            case "attributes" -> members(before, entry.value());
            case "overlaps" -> overlaps(before, entry.value());
            default -> entry.value();
        };
        return new Entry(entry.key(), entry.keyPosition(), value);
    }

    private static DataNode editions(DataNode before, DataNode after) {
        return before instanceof Text base && after instanceof Text own
                ? new Written(base.value() + " + " + own.value(), own.position())
                : after;
    }

    /** The members of two objects, the later one's where both have one. */
    private static DataNode members(DataNode before, DataNode after) {
        if (!(before instanceof Mapping base) || !(after instanceof Mapping own)) {
            return after;
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : base.entries()) {
            if (entry(own, entry.key()).isEmpty()) {
                entries.add(entry);
            }
        }
        entries.addAll(own.entries());
        return new Mapping(entries, own.position());
    }

    /** The rule if either has it, then the resolutions of both, the later one's where both decide the same codes. */
    private DataNode overlaps(DataNode before, DataNode after) {
        if (!isOverlaps(before) || !isOverlaps(after)) {
            return after;
        }
        List<DataNode> first = items(before);
        List<DataNode> second = items(after);
        List<DataNode> all = new ArrayList<>();
        if (!second.isEmpty() && second.get(0) instanceof Text rule) {
            all.add(rule);
            second = second.subList(1, second.size());
        }
        if (!first.isEmpty() && first.get(0) instanceof Text rule) {
            if (all.isEmpty()) {
                all.add(rule);
            }
            first = first.subList(1, first.size());
        }
        Set<String> decided = new HashSet<>();
        for (DataNode entry : second) {
            codes(entry).ifPresent(decided::add);
        }
        for (DataNode entry : first) {
            if (codes(entry).isEmpty() || !decided.contains(codes(entry).get())) {
                all.add(entry);
            }
        }
        all.addAll(second);
        return new Sequence(all, after.position());
    }

    private static boolean isOverlaps(DataNode node) {
        return node instanceof Text || node instanceof Sequence;
    }

    private static List<DataNode> items(DataNode node) {
        return node instanceof Sequence list ? list.items() : List.of(node);
    }

    private static Optional<String> codes(DataNode resolution) {
        return resolution instanceof Mapping mapping
                ? CategoryTree.text(mapping.entries(), "codes").map(Text::value)
                : Optional.empty();
    }

    private void remove(Entry entry) {
        Optional<Sequence> list = list(entry, "[\"CHEST\"]");
        Suggestions suggestions = new Suggestions(tree.ids());
        List<Member> members = new ArrayList<>();
        for (DataNode item : list.isPresent() ? list.get().items() : List.<DataNode>of()) {
            Optional<Text> text = TextRules.text("An id under \"remove\"", item, problems);
            if (text.isEmpty()) {
                continue;
            }
            String id = text.get().value();
            Position earlier = removed.putIfAbsent(id, item.position());
            Optional<Member> member = tree.byId(id);
            if (earlier != null) {
                problems.error(item.position(), ExtendMessage.REMOVED_TWICE.with(Quoted.of(id), earlier));
            } else if (member.isPresent()) {
                members.add(member.get());
                lose(item.position());
            } else {
                reportUnknown(text.get(), suggestions.nearest(id));
            }
        }
        members.forEach(tree::remove);
    }

    private void reportUnknown(Text id, Optional<String> near) {
        String file = base.position().file().name();
        problems.error(
                id.position(),
                near.isPresent()
                        ? ExtendMessage.REMOVES_UNKNOWN_NEAR.with(Quoted.of(id.value()), file, Quoted.of(near.get()))
                        : ExtendMessage.REMOVES_UNKNOWN.with(Quoted.of(id.value()), file));
    }

    private void lose(Position position) {
        firstLoss = firstLoss.isPresent() ? firstLoss : Optional.of(position);
    }

    private void give(Entry categories) {
        Optional<Sequence> list = list(categories, "[{ \"id\": …, \"ranges\": … }]");
        if (list.isPresent()) {
            for (DataNode item : list.get().items()) {
                if (item instanceof Mapping category) {
                    give(category, Optional.empty(), categories);
                } else {
                    tree.add(item);
                }
            }
        }
    }

    /** Merges a category with the one that it is about, or adds it below its parent. */
    private void give(Mapping category, Optional<Member> parent, Entry key) {
        Optional<String> id = CategoryTree.id(category.entries());
        if (id.isPresent() && removed.containsKey(id.get())) {
            Position position = CategoryTree.text(category.entries(), "id")
                    .map(Text::position)
                    .orElse(category.position());
            problems.error(position, ExtendMessage.REMOVED_AND_GIVEN.with(Quoted.of(id.get()), removed.get(id.get())));
            return;
        }
        Optional<Member> member = tree.like(category.entries());
        if (member.isPresent()) {
            change(member.get(), category, parent, id.orElse(""));
        } else {
            Member added = parent.isPresent() ? parent.get().add(category, key) : tree.add(category);
            giveChildren(category, added);
        }
    }

    private void giveChildren(Mapping category, Member parent) {
        Optional<Entry> key = entry(category, "children");
        if (key.isPresent() && key.get().value() instanceof Sequence children) {
            for (DataNode child : children.items()) {
                if (child instanceof Mapping below) {
                    give(below, Optional.of(parent), key.get());
                } else {
                    parent.add(child, key.get());
                }
            }
        }
    }

    private void change(Member member, Mapping category, Optional<Member> parent, String id) {
        Position position =
                CategoryTree.text(category.entries(), "id").map(Text::position).orElse(category.position());
        Position earlier = given.putIfAbsent(member, position);
        if (earlier != null) {
            problems.error(position, DataMessage.DUPLICATE_ID.with(Quoted.of(id), earlier));
        } else if (parent.isPresent() && !parent.equals(member.parent())) {
            problems.error(
                    position,
                    ExtendMessage.OTHER_PLACE.with(
                            Quoted.of(id), label(parent), label(member.parent()), member.position()));
        } else {
            entry(category, "children").ifPresent(key -> list(key, "[{ \"id\": …, \"ranges\": … }]"));
            member.replace(changed(member.entries(), category));
            giveChildren(category, member);
        }
    }

    private static String label(Optional<Member> category) {
        return category.flatMap(member -> CategoryTree.id(member.entries()))
                .map(Quoted::of)
                .orElse("no other category");
    }

    private List<Entry> changed(List<Entry> before, Mapping category) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Entry> replaced = new HashMap<>();
        for (Entry entry : before) {
            boolean stays =
                    entry.key().equals("id") || entry(category, entry.key()).isEmpty();
            if (stays) {
                entries.add(entry);
            } else {
                replaced.putIfAbsent(entry.key(), entry);
            }
        }
        boolean hasId = CategoryTree.text(before, "id").isPresent();
        Set<String> seen = new HashSet<>();
        for (Entry entry : category.entries()) {
            boolean isFirst = seen.add(entry.key());
            Entry old = replaced.get(entry.key());
            if (TAKE_CODES_AWAY.contains(entry.key())) {
                lose(entry.keyPosition());
            }
            if (isFirst && entry.key().equals("is") && old != null) {
                entries.add(new Entry("is", entry.keyPosition(), members(old.value(), entry.value())));
            } else if (!isFirst
                    || !entry.key().equals("children") && !(entry.key().equals("id") && hasId)) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** A list under a key; with a problem if it is something else. */
    private Optional<Sequence> list(Entry entry, String example) {
        if (entry.value() instanceof Sequence list) {
            return Optional.of(list);
        }
        problems.error(
                entry.value().position(),
                DataMessage.NOT_A_LIST.with(Quoted.of(entry.key()), example, MappingReader.typeName(entry.value())));
        return Optional.empty();
    }

    private static Optional<Entry> entry(Mapping mapping, String key) {
        for (Entry entry : mapping.entries()) {
            if (entry.key().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
