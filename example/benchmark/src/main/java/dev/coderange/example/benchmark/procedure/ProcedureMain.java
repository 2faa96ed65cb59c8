package dev.coderange.example.benchmark.procedure;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.coderange.example.benchmark.data.ClaimsCsv;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import dev.coderange.example.claims.radiology.RadiologyClassifier;
import dev.coderange.runtime.procedure.ProcedureCode;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.ToLongFunction;

/**
 * Reads codes by turns in each way, and prints the time of each for one code or line, in nanoseconds: the median of
 * some rounds. Arguments: how many lines, and how many rounds.
 */
final class ProcedureMain {

    private static final int WARM_UP = 8;

    private ProcedureMain() {}

    public static void main(String[] args) throws IOException {
        WrittenCodes written = WrittenCodes.of(Integer.parseInt(args[0]));
        int rounds = Integer.parseInt(args[1]);
        Way[] ways = Way.values();
        long[][] times = new long[ways.length][rounds];
        long sum = 0;
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Way way : ways) {
                long start = System.nanoTime();
                sum += way.read.applyAsLong(written);
                if (round >= 0) {
                    times[way.ordinal()][round] = System.nanoTime() - start;
                }
            }
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing was read");
        }
        StringBuilder line = new StringBuilder();
        for (long[] each : times) {
            Arrays.sort(each);
            line.append(each[rounds / 2] / (double) written.codes().length).append(' ');
        }
        System.out.println(line);
    }

    /** A way to read. */
    enum Way {
        FAST_CSV("FastCSV, a line", ProcedureMain::lines),
        PROCEDURE_CODE("ProcedureCode and category", ProcedureMain::codes),
        REGULAR_EXPRESSION("regular expression and category", ProcedureMain::matches);

        final String title;
        private final ToLongFunction<WrittenCodes> read;

        Way(String title, ToLongFunction<WrittenCodes> read) {
            this.title = title;
            this.read = read;
        }
    }

    private static long lines(WrittenCodes written) {
        long fields = 0;
        for (CsvRecord line : ClaimsCsv.reader().ofCsvRecord(written.file())) {
            fields += line.getFieldCount();
        }
        return fields;
    }

    private static long codes(WrittenCodes written) {
        long sum = 0;
        for (String code : written.codes()) {
            sum += ordinal(RadiologyClassifier.category(ProcedureCode.of(code).base()));
        }
        return sum;
    }

    private static long matches(WrittenCodes written) {
        long sum = 0;
        for (String code : written.codes()) {
            sum += ordinal(
                    RadiologyClassifier.category(RegularExpression.parts(code).get(0)));
        }
        return sum;
    }

    private static int ordinal(RadiologyCategory category) {
        return category == null ? 0 : category.ordinal();
    }
}
