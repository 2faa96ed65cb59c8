package dev.coderange.example.benchmark.claims;

import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.coderange.example.benchmark.data.ClaimsCsv;
import dev.coderange.example.claims.input.BadHeaderException;
import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.ClaimReader;
import dev.coderange.example.claims.report.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads a claims file by turns with FastCSV alone and with the report, and prints the CPU time of each way: the median
 * of some rounds, in nanoseconds for the whole file. All threads of the JVM count, the collector's too. Arguments: the
 * file, and how many rounds.
 */
final class ClaimsMain {

    private static final int WARM_UP = 3;

    private ClaimsMain() {}

    private interface Way {

        /** Reads the file. {@return something that depends on all of it} */
        long read(Path file) throws IOException, BadHeaderException;
    }

    public static void main(String[] args) throws IOException, BadHeaderException {
        Path file = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        long[] alone = new long[rounds];
        long[] report = new long[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            long first = time(ClaimsMain::readAlone, file);
            long second = time(ClaimsMain::report, file);
            if (round >= 0) {
                alone[round] = first;
                report[round] = second;
            }
        }
        System.out.println(median(alone) + " " + median(report));
    }

    private static long time(Way way, Path file) throws IOException, BadHeaderException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        if (way.read(file) <= 0) {
            throw new IllegalStateException(file + " has nothing in it");
        }
        return system.getProcessCpuTime() - start;
    }

    private static long readAlone(Path file) throws IOException {
        long fields = 0;
        try (CsvReader<CsvRecord> reader = ClaimsCsv.reader().ofCsvRecord(file)) {
            for (CsvRecord line : reader) {
                fields += line.getFieldCount();
            }
        }
        return fields;
    }

    private static long report(Path file) throws IOException, BadHeaderException {
        Tally tally = new Tally();
        try (InputStream in = Files.newInputStream(file);
                ClaimReader claims = ClaimReader.open(in)) {
            for (ClaimLine line = claims.next(); line != null; line = claims.next()) {
                tally.add(line);
            }
        }
        return tally.summary().total().lines();
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
