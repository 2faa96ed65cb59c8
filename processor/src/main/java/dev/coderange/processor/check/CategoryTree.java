package dev.coderange.processor.check;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Identifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The categories of data that is extended, by id. Mutable, until they are made a list again. */
final class CategoryTree {

    private final Map<String, Member> byId = new LinkedHashMap<>();
    private final Map<String, List<Member>> byKey = new LinkedHashMap<>();
    private final List<Member> roots;
    private final Position position;

    /** A category, or something that stands in the place of one. */
    static final class Member {
        private final DataNode node;
        private final Optional<Member> parent;
        private final int level;
        private final List<Member> children = new ArrayList<>();
        private List<Entry> entries = new ArrayList<>();
        private Optional<Entry> childrenEntry = Optional.empty();

        private Member(DataNode node, Optional<Member> parent) {
            this.node = node;
            this.parent = parent;
            level = parent.isPresent() ? parent.get().level + 1 : 0;
        }

        Position position() {
            return node.position();
        }

        Optional<Member> parent() {
            return parent;
        }

        /** How many categories are above it. */
        int level() {
            return level;
        }

        /** All that it says but for its children. */
        List<Entry> entries() {
            return entries;
        }

        void replace(List<Entry> replacement) {
            entries = replacement;
        }

        List<Member> children() {
            return children;
        }

        /** Adds a category that its file puts under a key, without those below it. */
        Member add(DataNode child, Entry key) {
            Member added = alone(child, Optional.of(this));
            children.add(added);
            childrenEntry = childrenEntry.isPresent() ? childrenEntry : Optional.of(key);
            return added;
        }

        private DataNode node() {
            if (!(node instanceof Mapping)) {
                return node;
            }
            List<Entry> all = new ArrayList<>(entries);
            if (childrenEntry.isPresent()) {
                Entry key = childrenEntry.get();
                all.add(new Entry(
                        key.key(), key.keyPosition(), list(children, key.value().position())));
            }
            return new Mapping(all, node.position());
        }
    }

    private CategoryTree(Position position, List<Member> roots) {
        this.position = position;
        this.roots = roots;
        roots.forEach(this::index);
    }

    /** The categories of an object; none where it has no list of them. */
    static CategoryTree of(Mapping root) {
        for (Entry entry : root.entries()) {
            if (entry.key().equals("categories") && entry.value() instanceof Sequence list) {
                List<Member> roots = new ArrayList<>();
                for (DataNode item : list.items()) {
                    roots.add(member(item, Optional.empty()));
                }
                return new CategoryTree(list.position(), roots);
            }
        }
        return new CategoryTree(root.position(), new ArrayList<>());
    }

    /** A category with those below it. */
    private static Member member(DataNode node, Optional<Member> parent) {
        Member member = alone(node, parent);
        if (member.childrenEntry.isPresent()) {
            for (DataNode child : ((Sequence) member.childrenEntry.get().value()).items()) {
                member.children.add(member(child, Optional.of(member)));
            }
        }
        return member;
    }

    private static Member alone(DataNode node, Optional<Member> parent) {
        var member = new Member(node, parent);
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                boolean isList = entry.key().equals("children") && entry.value() instanceof Sequence;
                if (isList && member.childrenEntry.isEmpty()) {
                    member.childrenEntry = Optional.of(entry);
                } else {
                    member.entries.add(entry);
                }
            }
        }
        return member;
    }

    private void index(Member member) {
        id(member.entries).ifPresent(id -> byId.putIfAbsent(id, member));
        text(member.entries, "key")
                .ifPresent(key -> byKey.computeIfAbsent(key.value(), any -> new ArrayList<>(1))
                        .add(member));
        member.children.forEach(this::index);
    }

    /** The id of a category, or the one that its key makes. */
    static Optional<String> id(List<Entry> category) {
        Optional<Text> id = text(category, "id");
        return id.isPresent()
                ? Optional.of(id.get().value())
                : text(category, "key").flatMap(key -> Identifiers.fromKey(key.value()));
    }

    static Optional<Text> text(List<Entry> category, String key) {
        for (Entry entry : category) {
            if (entry.key().equals(key)) {
                return entry.value() instanceof Text text ? Optional.of(text) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    Collection<String> ids() {
        return byId.keySet();
    }

    /** The category of an id. */
    Optional<Member> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The id of the category that has a name: its id, or a key that no other has. */
    Optional<String> idOf(String name) {
        List<Member> withKey = byKey.getOrDefault(name, List.of());
        return byId.containsKey(name) || withKey.size() != 1
                ? Optional.of(name).filter(byId::containsKey)
                : id(withKey.get(0).entries);
    }

    /** The category that another is about: by its id, or by its key if it gives no id and one category alone has it. */
    Optional<Member> like(List<Entry> category) {
        Optional<Member> found = id(category).flatMap(this::byId);
        if (found.isPresent() || text(category, "id").isPresent()) {
            return found;
        }
        List<Member> withKey = text(category, "key")
                .map(key -> byKey.getOrDefault(key.value(), List.of()))
                .orElse(List.of());
        return withKey.size() == 1 ? Optional.of(withKey.get(0)) : Optional.empty();
    }

    /** Takes a category away, with all below it. */
    void remove(Member member) {
        (member.parent.isPresent() ? member.parent.get().children : roots).remove(member);
        forget(member);
    }

    private void forget(Member member) {
        id(member.entries).ifPresent(id -> byId.remove(id, member));
        byKey.values().forEach(members -> members.remove(member));
        member.children.forEach(this::forget);
    }

    /** Adds a category at the top, without those below it. */
    Member add(DataNode category) {
        Member added = alone(category, Optional.empty());
        roots.add(added);
        return added;
    }

    /** The categories as a list. */
    Sequence toSequence() {
        return list(roots, position);
    }

    private static Sequence list(List<Member> members, Position position) {
        List<DataNode> nodes = new ArrayList<>();
        for (Member member : members) {
            nodes.add(member.node());
        }
        return new Sequence(nodes, position);
    }
}
