package dev.coderange.example.claims.input;

import dev.coderange.example.claims.input.CsvRecords.Entry;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads a claims file line by line, in little memory however long it is: CSV in UTF-8, with a byte order mark or
 * without, its first line naming the columns.
 */
public final class ClaimReader implements Closeable {

    private final Reader text;
    private final CsvRecords records;
    private final ClaimHeader header;
    private final ClaimParser parser;

    private ClaimReader(Reader text, CsvRecords records, ClaimHeader header) {
        this.text = text;
        this.records = records;
        this.header = header;
        this.parser = new ClaimParser(header);
    }

    /**
     * Reads the header. The reader that comes back closes the stream; if none comes back, the caller does.
     *
     * @throws IOException if the stream cannot be read
     * @throws BadHeaderException if the first line does not name the columns of a claims file
     */
    public static ClaimReader open(InputStream in) throws IOException, BadHeaderException {
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvRecords records = new CsvRecords(new PhysicalLines(text));
        return new ClaimReader(text, records, ClaimHeader.of(names(records)));
    }

    private static List<String> names(CsvRecords records) throws IOException, BadHeaderException {
        Optional<Entry> first = records.next(fields -> false);
        while (first.isPresent() && first.get() instanceof Entry.Blank) {
            first = records.next(fields -> false);
        }
        if (first.isEmpty()) {
            throw new BadHeaderException("it is empty: the first line must name the columns");
        }
        if (first.get() instanceof Entry.Fields fields) {
            return fields.values();
        }
        throw new BadHeaderException("its first line is no CSV: it must name the columns, separated by commas");
    }

    /**
     * What the next line turned out to be, or empty at the end.
     *
     * @throws IOException if the stream cannot be read; never for what is in a line
     */
    public Optional<ClaimLine> next() throws IOException {
        return records.next(header::spansLines).map(this::line);
    }

    private ClaimLine line(Entry entry) {
        if (entry instanceof Entry.Fields fields) {
            return parser.parse(fields.number(), fields.values());
        }
        if (entry instanceof Entry.Broken broken) {
            return new ClaimLine.Unreadable(broken.number(), broken.defect());
        }
        return new ClaimLine.Blank(((Entry.Blank) entry).number());
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
