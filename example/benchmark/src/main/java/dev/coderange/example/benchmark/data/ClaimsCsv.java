package dev.coderange.example.benchmark.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Claims files as FastCSV alone can read them to their end. */
public final class ClaimsCsv {

    private ClaimsCsv() {}

    /** Reads on where fields are too few or too many, as the report does. */
    public static CsvReaderBuilder reader() {
        return CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** Whether a line leaves no quote open, of which FastCSV would make one field of all that follows. */
    public static boolean closesItsQuotes(String line) {
        return line.chars().filter(c -> c == '"').count() % 2 == 0;
    }
}
