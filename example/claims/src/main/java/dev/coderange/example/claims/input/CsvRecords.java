package dev.coderange.example.claims.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import dev.coderange.example.claims.input.PhysicalLines.Line;
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

    private static final CsvReaderBuilder STRICT =
            CsvReader.builder().skipEmptyLines(false).allowUnclosedQuote(false);
    private static final CsvReaderBuilder OPEN_AT_END =
            CsvReader.builder().skipEmptyLines(false).allowUnclosedQuote(true);

    private final PhysicalLines lines;
    private final Deque<Line> pushedBack = new ArrayDeque<>();

    CsvRecords(PhysicalLines lines) {
        this.lines = lines;
    }

    /** What the lines of a text turned out to be. */
    sealed interface Entry {

        /** A record, and the number of its first line. */
        record Fields(long number, List<String> values) implements Entry {}

        /** A line that is no record. */
        record Broken(long number, Defect defect) implements Entry {}

        /** A line with nothing in it. */
        record Blank(long number) implements Entry {}
    }

    /**
     * The next entry, or empty at the end.
     *
     * @param spansLines whether fields out of several lines can be one record; if not, the first line is broken and the
     *     others stand for themselves
     */
    Optional<Entry> next(Predicate<List<String>> spansLines) throws IOException {
        Line line = take();
        return line == null ? Optional.empty() : Optional.of(entry(line, spansLines));
    }

    private Entry entry(Line line, Predicate<List<String>> spansLines) throws IOException {
        if (line.cut()) {
            return new Entry.Broken(line.number(), Defect.LINE_TOO_LONG);
        }
        if (line.text().isBlank()) {
            return new Entry.Blank(line.number());
        }
        Optional<List<String>> fields = parse(STRICT, line.text());
        if (fields.isEmpty()) {
            if (!isOpen(line.text())) {
                return new Entry.Broken(line.number(), Defect.NOT_CSV);
            }
            fields = parseOverLines(line, spansLines);
        }
        return fields.<Entry>map(values -> new Entry.Fields(line.number(), values))
                .orElseGet(() -> new Entry.Broken(line.number(), Defect.UNCLOSED_QUOTE));
    }

    /** Joins lines until the quote that the first leaves open is closed. If that gives no record, they are put back. */
    private Optional<List<String>> parseOverLines(Line first, Predicate<List<String>> spansLines) throws IOException {
        StringBuilder text = new StringBuilder(first.text());
        Deque<Line> joined = new ArrayDeque<>();
        while (joined.size() < MOST_LINES && text.length() < PhysicalLines.LONGEST && isOpen(text.toString())) {
            Line line = take();
            if (line == null) {
                break;
            }
            joined.push(line);
            text.append('\n').append(line.text());
        }
        Optional<List<String>> fields = parse(STRICT, text.toString()).filter(spansLines);
        if (fields.isEmpty()) {
            joined.forEach(pushedBack::push);
        }
        return fields;
    }

    @Nullable
    private Line take() throws IOException {
        return pushedBack.isEmpty() ? lines.next() : pushedBack.pop();
    }

    /** Whether a text ends inside a quoted field, and is otherwise well formed. */
    private static boolean isOpen(String text) {
        return parse(STRICT, text).isEmpty() && parse(OPEN_AT_END, text).isPresent();
    }

    private static Optional<List<String>> parse(CsvReaderBuilder parser, String text) {
        try {
            return Optional.of(parser.ofSingleCsvRecord(text).getFields());
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }
}
