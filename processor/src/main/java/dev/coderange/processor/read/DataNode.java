package dev.coderange.processor.read;

import dev.coderange.processor.model.Position;
import java.util.List;

/** A value of a JSON document with the place where it begins. */
public sealed interface DataNode {

    /** Where the value begins; for text, at its opening quote. */
    Position position();

    /**
     * A string, its escapes resolved. A large document has a million of them, so one that is read from a text is kept as the
     * place where it stands, and both its value and its position are made when they are asked for.
     */
    final class Text implements DataNode {

        private final TextSource source;
        private final int from;
        private final int to;

        /** The text between two quotes of a source. */
        Text(TextSource source, int openingQuote, int closingQuote) {
            this.source = source;
            from = openingQuote;
            to = closingQuote;
        }

        /** A text that stands nowhere as it should. */
        public Text(String value, Position position) {
            this(new TextSource.Fixed(value, position), 0, 0);
        }

        /** What the string is. */
        public String value() {
            return source.between(from, to);
        }

        @Override
        public Position position() {
            return source.at(from);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text text
                    && text.value().equals(value())
                    && text.position().equals(position());
        }

        @Override
        public int hashCode() {
            return value().hashCode();
        }

        @Override
        public String toString() {
            return "Text[" + value() + " at " + position() + "]";
        }
    }

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
