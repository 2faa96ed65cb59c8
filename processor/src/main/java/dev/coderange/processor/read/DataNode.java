package dev.coderange.processor.read;

import dev.coderange.processor.model.Position;
import java.util.List;

/** A value of a JSON document with the place where it begins. */
public sealed interface DataNode {

    /** Where the value begins; for text, at its opening quote. */
    Position position();

    /** A string, its escapes resolved. */
    record Text(String value, Position position) implements DataNode {}

    /** A number, as it is written. */
    record Numeral(String text, Position position) implements DataNode {}

    /** {@code true}, {@code false} or {@code null}, as it is written. */
    record Literal(String text, Position position) implements DataNode {}

    /** An array. */
    record Sequence(List<DataNode> items, Position position) implements DataNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** An object; its members in the order of the text, a key that is there twice included. */
    record Mapping(List<Entry> entries, Position position) implements DataNode {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A member of an object. */
    record Entry(String key, Position keyPosition, DataNode value) {}
}
