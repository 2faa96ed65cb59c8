package dev.coderange.processor.check;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Identifiers;
import dev.coderange.processor.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A category while the rows of a table are read. */
final class TableCategory {

    private static final List<String> OWN_KEYS = List.of("id", "key", "title", "description");
    private static final List<String> NOT_SAID = List.of("parent", "level");

    private final Position position;
    private final Map<String, Text> cells = new LinkedHashMap<>();
    private final List<DataNode> ranges = new ArrayList<>();
    private final List<TableCategory> children = new ArrayList<>();

    TableCategory(Position position) {
        this.position = position;
    }

    /** The beginning of its first row. */
    Position position() {
        return position;
    }

    /** Takes what a row says, or answers what an earlier one said. */
    Text give(String column, Text cell) {
        return cells.putIfAbsent(column, cell);
    }

    Optional<Text> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    void add(DataNode range) {
        ranges.add(range);
    }

    void add(TableCategory child) {
        children.add(child);
    }

    /** Whether it has neither codes of its own nor categories below it. */
    boolean isEmpty() {
        return ranges.isEmpty() && children.isEmpty();
    }

    /** Its id, or the one that its key makes. */
    Optional<String> id() {
        Text id = cells.get("id");
        return id == null ? Identifiers.fromKey(cells.get("key").value()) : Optional.of(id.value());
    }

    /** What messages call it. */
    String label() {
        Text name = cells.getOrDefault("id", cells.get("key"));
        return Quoted.of(name.value());
    }

    List<TableCategory> children() {
        return children;
    }

    /** The object that JSON would have for it. */
    DataNode toNode() {
        List<Entry> entries = new ArrayList<>();
        List<Entry> attributes = new ArrayList<>();
        for (Map.Entry<String, Text> cell : cells.entrySet()) {
            String key = cell.getKey();
            if (!NOT_SAID.contains(key)) {
                (OWN_KEYS.contains(key) ? entries : attributes)
                        .add(new Entry(key, cell.getValue().position(), cell.getValue()));
            }
        }
        if (!ranges.isEmpty()) {
            Position first = ranges.get(0).position();
            entries.add(new Entry("ranges", first, new Sequence(ranges, first)));
        }
        if (!attributes.isEmpty()) {
            Position first = attributes.get(0).keyPosition();
            entries.add(new Entry("is", first, new Mapping(attributes, first)));
        }
        if (!children.isEmpty()) {
            List<DataNode> nodes = new ArrayList<>();
            for (TableCategory child : children) {
                nodes.add(child.toNode());
            }
            Position first = children.get(0).cells.get("parent").position();
            entries.add(new Entry("children", first, new Sequence(nodes, first)));
        }
        return new Mapping(entries, position);
    }
}
