package dev.coderange.example.claims.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.coderange.example.claims.input.CsvRecords.Entry;
import dev.coderange.runtime.Nullable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a claims file line by line, in little memory however long it is: CSV in UTF-8, with a byte order mark or
 * without, its first line naming the columns. What divides the fields and how days are written is found out from the
 * first lines.
 */
public final class ClaimReader implements ClaimSource {

    /** How many lines are looked at to find out how days are written. */
    private static final int FIRST_LINES = 100;

    private final Reader text;
    private final CsvRecords records;
    private final ClaimHeader header;
    private final ClaimParser parser;
    private final FileForm form;

    private ClaimReader(Reader text, PhysicalLines lines, ClaimHeader header, CsvForm form) {
        this.text = text;
        this.records = new CsvRecords(lines, form.fields());
        this.header = header;
        this.parser = new ClaimParser(header, form.dates().orElse(DateForm.ISO));
        this.form = form;
    }

    /**
     * Reads the header and looks at the first lines. The reader that comes back closes the stream; if none comes back,
     * the caller does.
     *
     * @throws IOException if the stream cannot be read
     * @throws BadHeaderException if the first line does not name the columns of a claims file
     */
    public static ClaimReader open(InputStream in) throws IOException, BadHeaderException {
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        PhysicalLines lines = new PhysicalLines(text);
        Line first = lines.next();
        while (first != null && first.isBlank()) {
            first = lines.next();
        }
        if (first == null) {
            throw new BadHeaderException("it is empty: the first line must name the columns");
        }
        Delimiter delimiter = delimiter(first.text());
        ClaimHeader header = ClaimHeader.of(
                names(first.text(), delimiter)
                        .orElseThrow(() -> new BadHeaderException(
                                "its first line is not CSV: it must name the columns, separated by commas")),
                delimiter);
        Optional<DateForm> dates = dates(lines.preview(FIRST_LINES), header, new LineSplitter(delimiter));
        return new ClaimReader(text, lines, header, new CsvForm(delimiter, dates));
    }

    /** The delimiter by which a header names most columns that are known, or else most at all; a comma if many do. */
    private static Delimiter delimiter(String header) {
        Map<Delimiter, List<String>> names = new EnumMap<>(Delimiter.class);
        for (Delimiter delimiter : Delimiter.values()) {
            names.put(delimiter, names(header, delimiter).orElse(List.of()));
        }
        Comparator<Delimiter> byKnown = Comparator.comparingLong(delimiter -> names.get(delimiter).stream()
                .filter(name -> ClaimColumn.named(name).isPresent())
                .count());
        Comparator<Delimiter> byCount =
                Comparator.comparingInt(delimiter -> names.get(delimiter).size());
        return Collections.max(
                List.of(Delimiter.values()), byKnown.thenComparing(byCount).thenComparing(Comparator.reverseOrder()));
    }

    private static Optional<List<String>> names(String header, Delimiter delimiter) {
        try {
            return Optional.of(CsvReader.builder()
                    .fieldSeparator(delimiter.character())
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(header)
                    .getFields());
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    /** The form that most days have; the first of them if several do. */
    private static Optional<DateForm> dates(List<Line> lines, ClaimHeader header, LineSplitter splitter) {
        Map<DateForm, Integer> counts = new LinkedHashMap<>();
        for (Line line : lines) {
            if (splitter.split(line) && splitter.count() == header.width()) {
                DateForm.of(header.get(ClaimColumn.SERVICE_DATE, splitter).toString())
                        .ifPresent(form -> counts.merge(form, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey);
    }

    @Override
    public FileForm form() {
        return form;
    }

    @Override
    @Nullable
    public ClaimLine next() throws IOException {
        Entry entry = records.next(header::spansLines);
        if (entry instanceof Entry.Values values) {
            return parser.parse(values.number(), values.fields());
        }
        if (entry instanceof Entry.Broken broken) {
            return new ClaimLine.Unreadable(broken.number(), broken.defect(), broken.line(), broken.line());
        }
        return entry instanceof Entry.Blank blank ? new ClaimLine.Blank(blank.number()) : null;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
