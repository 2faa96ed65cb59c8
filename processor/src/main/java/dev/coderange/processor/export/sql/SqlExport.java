package dev.coderange.processor.export.sql;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.coderange.processor.model.CodeSet;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a code set as a SQL script. */
public final class SqlExport {

    /** How long a query of BigQuery can be. */
    private static final int LONGEST_OF_BIGQUERY = 1_048_576;

    private SqlExport() {}

    /** Writes a set without errors; {@code sha256} is that of the data it was read from. */
    public static void write(CodeSet set, String sha256, Writer out) throws IOException {
        write(set, sha256, SqlRequest.DEFAULT, out);
    }

    /** Writes what is asked for of a set without errors; {@code sha256} is that of the data it was read from. */
    public static void write(CodeSet set, String sha256, SqlRequest request, Writer out) throws IOException {
        if (request.isCsv()) {
            writeCsv(new Seed(set, set.isDated() && !request.isOneDay(), sha256).columns(), out);
            return;
        }
        var script = new SqlScript(set, request, sha256);
        String body = String.join("\n", body(script, request)) + "\n";
        for (String line : script.header()) {
            out.append(line).append('\n');
        }
        boolean isTooLong = request.dialect() == SqlDialect.BIGQUERY
                && body.getBytes(StandardCharsets.UTF_8).length > LONGEST_OF_BIGQUERY;
        if (isTooLong) {
            out.append(
                    "-- This is longer than the 1 MB that BigQuery takes. Load the ranges from CSV (--part seed --csv),"
                            + " and ask for the other parts one by one.\n");
        }
        out.append(body);
    }

    private static List<String> body(SqlScript script, SqlRequest request) {
        if (request.part().isEmpty()) {
            return script.whole();
        }
        return switch (request.part().get()) {
            case CASE -> script.cases();
            case WHERE -> script.conditions();
            case VIEW -> script.view();
            case SEED -> script.seed();
            case JOIN -> script.join();
        };
    }

    private static void writeCsv(List<SeedColumn> columns, Writer out) throws IOException {
        // Not closed, as the writer below is not ours.
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(out);
        csv.writeRecord(columns.stream().map(SeedColumn::name).toList());
        for (int row = 0; row < columns.get(0).values().size(); row++) {
            List<String> cells = new ArrayList<>();
            for (SeedColumn column : columns) {
                cells.add(column.cell(row));
            }
            csv.writeRecord(cells);
        }
        csv.flush();
    }
}
