package dev.coderange.processor.read;

import dev.coderange.processor.model.Position;
import java.util.List;

/** A value of a JSON document and where it stands. */
public sealed interface DataNode {

    /** Where the value begins; for text, at its opening quote. */
    Position position();

    /** A string, kept as the offsets of its quotes, since a large document has a million of them. */
    record Text(DataText source, int openingQuote, int closingQuote) implements DataNode {

        /** The string, its escapes resolved. */
        public String value() {
            return source.between(openingQuote, closingQuote);
        }

        @Override
        public Position position() {
            return source.at(openingQuote);
        }
    }

    /** A number, as it is written. */
    record Numeral(String text, Position position) implements DataNode {}

    /** {@code true}, {@code false} or {@code null}. */
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
