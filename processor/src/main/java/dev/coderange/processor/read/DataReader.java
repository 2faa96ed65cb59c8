package dev.coderange.processor.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Literal;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.read.SalvageReader.Salvage;
import dev.coderange.processor.text.SyntaxMessage;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the bytes of a data file. */
public final class DataReader {

    /** How deep lists and objects may lie in each other: far deeper than any levels, and shallow enough for every stack. */
    static final int DEEPEST = 500;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            // The default pool hangs on the thread, and with it our class loader, in a compiler that lives on.
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private final JsonParser parser;
    private final TextSource source;

    private DataReader(JsonParser parser, TextSource source) {
        this.parser = parser;
        this.source = source;
    }

    /**
     * Reads JSON. A text that is not JSON gives exactly one problem, at the first mistake, and what of it can be read all the
     * same.
     *
     * @param utf8 the bytes of the file, with or without a byte order mark
     */
    public static Document read(byte[] utf8) {
        Utf8 decoded = Utf8.decode(utf8);
        Lines lines = Lines.of(decoded.text());
        Document document = read(decoded.text(), lines);
        if (decoded.fault().isEmpty()) {
            return document;
        }
        Problem fault =
                Problem.error(lines.at(decoded.faultOffset()), decoded.fault().get());
        return new Document(document.root(), List.of(fault));
    }

    private static Document read(String text, Lines lines) {
        try (JsonParser parser = JSON.createParser(new StringReader(text))) {
            return new Document(
                    Optional.of(new DataReader(parser, new TextSource.Whole(text, lines)).root()), List.of());
        } catch (JsonProcessingException e) {
            Salvage salvage = SalvageReader.read(text, lines);
            Problem problem = salvage.mistake().orElseGet(() -> unexplained(e, text, lines));
            return new Document(salvage.root(), List.of(problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For what the parser refuses and the salvage has no words for. */
    private static Problem unexplained(JsonProcessingException refusal, String text, Lines lines) {
        long offset = refusal.getLocation() == null ? 0 : refusal.getLocation().getCharOffset();
        return Problem.error(
                lines.at((int) Math.max(0, Math.min(text.length(), offset))), SyntaxMessage.NOT_JSON.with());
    }

    private DataNode root() throws IOException {
        parser.nextToken();
        DataNode root = value();
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "more than one value");
        }
        return root;
    }

    private DataNode value() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new JsonParseException(parser, "no value");
        }
        return switch (token) {
            case START_OBJECT -> mapping(position());
            case START_ARRAY -> sequence(position());
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(parser.getText(), position());
            default -> new Literal(token.asString().toLowerCase(Locale.ROOT), position());
        };
    }

    private Text text() throws IOException {
        int start = offset();
        parser.finishToken(); // without making the string
        return new Text(source, start, (int) parser.currentLocation().getCharOffset() - 1);
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
        return source.at(offset());
    }

    private int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
