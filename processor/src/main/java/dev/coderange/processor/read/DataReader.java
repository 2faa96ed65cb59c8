package dev.coderange.processor.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.JsonText;
import dev.coderange.processor.read.DataNode.Literal;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.text.SyntaxMessage;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a data file. */
public final class DataReader {

    /** How deep lists and objects may be nested: far deeper than any levels, and shallow enough for every stack. */
    static final int DEEPEST = 500;

    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            // In a compiler that lives on, the default pool would keep our class loader by the thread.
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private final JsonParser parser;
    private final DataText text;

    private DataReader(DataText text) throws IOException {
        parser = JSON.createParser(new StringReader(text.toString()));
        this.text = text;
    }

    /**
     * Reads JSON. A file that is not JSON, or not UTF-8, gives one problem, at the first mistake, and what can still be
     * read.
     */
    public static Document read(byte[] bytes) {
        return read(DataText.of(bytes));
    }

    /** The same of a text that is decoded. */
    public static Document read(DataText text) {
        Document document = document(text);
        return text.fault().isEmpty()
                ? document
                : new Document(document.root(), List.of(text.fault().get()));
    }

    private static Document document(DataText text) {
        try {
            return new DataReader(text).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not from a string
        }
    }

    private Document document() throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw new JsonParseException(parser, "no value");
            }
            DataNode root = value();
            return parser.nextToken() == null
                    ? new Document(Optional.of(root), List.of())
                    : broken(Problem.error(position(), SyntaxMessage.TEXT_AFTER_END.with()));
        } catch (StreamConstraintsException e) {
            return broken(Problem.error(text.at(end()), SyntaxMessage.TOO_DEEPLY_NESTED.with(DEEPEST)));
        } catch (JsonProcessingException e) {
            return broken(SyntaxExplainer.explain(text, parser, e));
        }
    }

    private Document broken(Problem mistake) {
        return new Document(NameScanner.scan(text, mistake.position().orElseThrow()), List.of(mistake));
    }

    private DataNode value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(position());
            case START_ARRAY -> sequence(position());
            case VALUE_STRING -> {
                int start = offset();
                parser.finishToken(); // without making the string
                yield new JsonText(text, start, end());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(parser.getText(), position());
            default -> new Literal(parser.getText(), position());
        };
    }

    private Mapping mapping(Position position) throws IOException {
        List<Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Position keyPosition = position();
            parser.nextToken();
            entries.add(new Entry(key, keyPosition, value()));
        }
        return new Mapping(entries, position);
    }

    private Sequence sequence(Position position) throws IOException {
        List<DataNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Sequence(items, position);
    }

    private Position position() {
        return text.at(offset());
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** The last character that the parser has read. */
    private int end() {
        return (int) parser.currentLocation().getCharOffset() - 1;
    }
}
