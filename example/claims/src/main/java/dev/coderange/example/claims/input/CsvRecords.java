package dev.coderange.example.claims.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import dev.coderange.runtime.Nullable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The records of a CSV text. Each is parsed by itself, so that a broken one costs its own line and no other: handed the
 * whole text, a parser takes everything after a forgotten quote for one long field.
 */
final class CsvRecords {

    /** How many lines one record may span before its open quote counts as forgotten. */
    private static final int MOST_LINES = 100;

    private final PhysicalLines lines;
    private final LineSplitter splitter;
    private final CsvReaderBuilder strict;
    private final CsvReaderBuilder openAtEnd;

    CsvRecords(PhysicalLines lines, Delimiter delimiter) {
        this.lines = lines;
        this.splitter = new LineSplitter(delimiter);
        this.strict = parser(delimiter).allowUnclosedQuote(false);
        this.openAtEnd = parser(delimiter).allowUnclosedQuote(true);
    }

    private static CsvReaderBuilder parser(Delimiter delimiter) {
        return CsvReader.builder().fieldSeparator(delimiter.character()).skipEmptyLines(false);
    }

    /** What the lines of a text turned out to be. */
    sealed interface Entry {

        /** A record, and the number of its first line. It lasts until the next is asked for. */
        record Values(long number, Fields fields) implements Entry {}

        /** A line that is no record. */
        record Broken(long number, Defect defect, String line) implements Entry {}

        /** A line with nothing in it. */
        record Blank(long number) implements Entry {}
    }

    /**
     * The next entry, or null at the end.
     *
     * @param spansLines whether fields out of several lines can be one record; if not, the first line is broken and the
     *     others stand for themselves
     */
    @Nullable
    Entry next(Predicate<List<String>> spansLines) throws IOException {
        Line line = lines.next();
        if (line == null) {
            return null;
        }
        if (line.cut()) {
            return new Entry.Broken(line.number(), Defect.LINE_TOO_LONG, line.text());
        }
        if (line.isBlank()) {
            return new Entry.Blank(line.number());
        }
        return splitter.split(line) ? new Entry.Values(line.number(), splitter) : parseAny(line.copy(), spansLines);
    }

    private Entry parseAny(Line line, Predicate<List<String>> spansLines) throws IOException {
        String text = line.text();
        Optional<List<String>> fields = parse(strict, text);
        if (fields.isEmpty()) {
            if (!isOpen(text)) {
                return new Entry.Broken(line.number(), Defect.NOT_CSV, text);
            }
            fields = parseOverLines(text, spansLines);
        }
        return fields.<Entry>map(values -> new Entry.Values(line.number(), Fields.of(values, text)))
                .orElseGet(() -> new Entry.Broken(line.number(), Defect.UNCLOSED_QUOTE, text));
    }

    /** Joins lines until the quote that the first leaves open is closed. If that gives no record, they are put back. */
    private Optional<List<String>> parseOverLines(String first, Predicate<List<String>> spansLines) throws IOException {
        StringBuilder text = new StringBuilder(first);
        Deque<Line> joined = new ArrayDeque<>();
        while (joined.size() < MOST_LINES && text.length() < PhysicalLines.LONGEST && isOpen(text.toString())) {
            Line line = lines.next();
            if (line == null) {
                break;
            }
            Line lasting = line.copy();
            joined.push(lasting);
            text.append('\n').append(lasting.text());
        }
        Optional<List<String>> fields = parse(strict, text.toString()).filter(spansLines);
        if (fields.isEmpty()) {
            joined.forEach(lines::putBack);
        }
        return fields;
    }

    /** Whether a text ends inside a quoted field, and is otherwise well formed. */
    private boolean isOpen(String text) {
        return parse(strict, text).isEmpty() && parse(openAtEnd, text).isPresent();
    }

    private static Optional<List<String>> parse(CsvReaderBuilder parser, String text) {
        try {
            return Optional.of(parser.ofSingleCsvRecord(text).getFields());
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }
}
