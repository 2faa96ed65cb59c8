package dev.coderange.processor.command.convert;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.read.DataNode.Written;
import java.util.List;
import java.util.Optional;

/** Values of data that is made here and stands nowhere yet. */
final class Nodes {

    private static final Position NOWHERE = new Position(1, 1);

    private Nodes() {}

    static Text text(String value) {
        return new Written(value, NOWHERE);
    }

    static Sequence list(List<? extends DataNode> items) {
        return new Sequence(List.copyOf(items), NOWHERE);
    }

    static Sequence texts(List<String> values) {
        return list(values.stream().map(Nodes::text).toList());
    }

    static Mapping object(List<Entry> entries) {
        return new Mapping(entries, NOWHERE);
    }

    static Entry entry(String key, DataNode value) {
        return new Entry(key, NOWHERE, value);
    }

    /** What an object has under a key. */
    static Optional<DataNode> value(Mapping object, String key) {
        for (Entry entry : object.entries()) {
            if (entry.key().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /** The text that an object has under a key, or {@code ""}. */
    static String string(Mapping object, String key) {
        return value(object, key)
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).value())
                .orElse("");
    }

    /** The objects in the list that an object has under a key. */
    static List<Mapping> objects(Mapping object, String key) {
        return value(object, key)
                .filter(Sequence.class::isInstance)
                .map(node -> ((Sequence) node).items())
                .orElse(List.of())
                .stream()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .toList();
    }
}
