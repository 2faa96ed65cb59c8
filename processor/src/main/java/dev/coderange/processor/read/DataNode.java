package dev.coderange.processor.read;

import dev.coderange.processor.model.Position;
import java.util.List;

/** A value of a data file and where it stands. */
public sealed interface DataNode {

    /** Where the value begins; for text, at its opening quote. */
    Position position();

    /** A string. */
    sealed interface Text extends DataNode {

        /** The string, its escapes resolved. */
        String value();
    }

    /** A string of JSON, kept as the offsets of its quotes, since a large document has a million of them. */
    record JsonText(DataText source, int openingQuote, int closingQuote) implements Text {

        @Override
        public String value() {
            return source.between(openingQuote, closingQuote);
        }

        @Override
        public Position position() {
            return source.at(openingQuote);
        }
    }

    /**
     * A cell of a table or a part of one, kept as offsets for the same reason.
     *
     * @param start where it begins, at its opening quote if it has one; never at a blank
     * @param end where it ends
     */
    record Cell(DataText source, int start, int end) implements Text {

        @Override
        public String value() {
            return source.cell(start, end);
        }

        @Override
        public Position position() {
            return source.at(start);
        }

        /** Whether there is nothing in it but blanks. */
        public boolean isBlank() {
            return start == end || source.isQuoted(start, end) && value().isEmpty();
        }
    }

    /** A string that stands in the data in another form. */
    record Written(String value, Position position) implements Text {}

    /** Something that could not be read, of which a problem tells already. */
    record Unread(Position position) implements DataNode {}

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
