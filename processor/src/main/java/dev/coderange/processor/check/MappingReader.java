package dev.coderange.processor.check;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Literal;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the values of one object by key. Unknown, missing, repeated and null keys are reported when it is made. */
final class MappingReader {

    private final ProblemCollector problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Position position;

    private MappingReader(Position position, ProblemCollector problems) {
        this.position = position;
        this.problems = problems;
    }

    /** A reader of a value, or empty, with a problem, if the value is no object. */
    static Optional<MappingReader> of(DataNode node, ObjectKind kind, ProblemCollector problems) {
        if (!(node instanceof Mapping mapping)) {
            problems.error(
                    node.position(),
                    DataMessage.NOT_AN_OBJECT.with(
                            kind.article(),
                            Lists.joined(
                                    kind.required().stream().map(Quoted::of).toList(), "and"),
                            typeName(node)));
            return Optional.empty();
        }
        var reader = new MappingReader(mapping.position(), problems);
        reader.sort(mapping, kind);
        return Optional.of(reader);
    }

    private void sort(Mapping mapping, ObjectKind kind) {
        List<Entry> unknown = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            if (kind.keys().contains(entry.key())) {
                add(entry);
            } else {
                unknown.add(entry);
            }
        }
        for (Entry entry : unknown) {
            addMisspelt(entry, kind);
        }
        for (String key : kind.required()) {
            if (!entries.containsKey(key) && !kind.isReplaced(key, entries.keySet()) && !has("extends")) {
                problems.error(position, kind.missing(key));
            }
        }
        for (Entry entry : entries.values()) {
            reportNull(entry, kind);
        }
    }

    private void add(Entry entry) {
        Entry first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            problems.error(
                    entry.keyPosition(), DataMessage.DUPLICATE_KEY.with(Quoted.of(entry.key()), first.keyPosition()));
        }
    }

    /** Reports an unknown key. Its value is taken for that of the nearest key, so that nothing is missing too. */
    private void addMisspelt(Entry entry, ObjectKind kind) {
        Optional<String> meant = kind.nearest(entry.key());
        String unknown = Quoted.of(entry.key());
        problems.error(
                entry.keyPosition(),
                meant.isPresent()
                        ? DataMessage.UNKNOWN_KEY.with(unknown, Quoted.of(meant.get()))
                        : DataMessage.UNKNOWN_KEY_OF.with(unknown, kind.article(), String.join(", ", kind.keys())));
        meant.ifPresent(key -> entries.putIfAbsent(key, entry));
    }

    private void reportNull(Entry entry, ObjectKind kind) {
        if (isNull(entry.value())) {
            problems.error(
                    entry.value().position(),
                    kind.isRequired(entry.key())
                            ? DataMessage.NULL_REQUIRED.with(Quoted.of(entry.key()), kind.article())
                            : DataMessage.NULL_VALUE.with(Quoted.of(entry.key())));
        }
    }

    /** Where the object begins. */
    Position position() {
        return position;
    }

    /** Where a key stands, or the object begins if the key is not there. */
    Position keyPosition(String key) {
        Entry entry = entries.get(key);
        return entry == null ? position : entry.keyPosition();
    }

    /** Whether a key is there, with whatever value. */
    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The value of a key; empty where that is not there or null. */
    Optional<DataNode> value(String key) {
        Entry entry = entries.get(key);
        return entry == null || isNull(entry.value()) ? Optional.empty() : Optional.of(entry.value());
    }

    /** A value that must be text; empty, with a problem, if it is something else. */
    Optional<Text> text(String key) {
        Optional<DataNode> node = value(key);
        return node.isEmpty() ? Optional.empty() : TextRules.text(Quoted.of(key), node.get(), problems);
    }

    /** The value of a text; empty where there is none. */
    String string(String key) {
        Optional<Text> text = text(key);
        return text.isPresent() ? text.get().value() : "";
    }

    /**
     * A value that must be a list; with a problem, if it is something else. One object is then taken for the list of
     * it, so that what it names has a name.
     */
    Optional<Sequence> sequence(String key, String example) {
        Optional<DataNode> value = value(key);
        if (value.isEmpty()) {
            return Optional.empty();
        } else if (value.get() instanceof Sequence list) {
            return Optional.of(list);
        }
        DataNode node = value.get();
        problems.error(node.position(), DataMessage.NOT_A_LIST.with(Quoted.of(key), example, typeName(node)));
        return node instanceof Mapping mapping && !mapping.entries().isEmpty()
                ? Optional.of(new Sequence(List.of(node), node.position()))
                : Optional.empty();
    }

    /** What messages call the kind of a JSON value. */
    static String typeName(DataNode node) {
        if (node instanceof Text) {
            return "text";
        } else if (node instanceof Numeral) {
            return "a number";
        } else if (node instanceof Literal literal) {
            return literal.text();
        } else if (node instanceof Sequence) {
            return "a list";
        } else {
            return "an object";
        }
    }

    static boolean isNull(DataNode node) {
        return node instanceof Literal literal && literal.text().equals("null");
    }
}
