package dev.coderange.example.benchmark.claims;

import dev.coderange.example.benchmark.data.ClaimsCsv;
import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.launch.Launch;
import dev.coderange.example.benchmark.report.Goals;
import dev.coderange.example.benchmark.report.Table;
import dev.coderange.example.claims.sample.SampleClaims;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what the report of {@code example/claims} costs, beside FastCSV reading the same file. */
@Command(
        name = "claims",
        description = "Measures the CPU time of the report over a made-up claims file, beside that of FastCSV alone"
                + " over it, by turns in one JVM of 64 MB. About a minute.",
        mixinStandardHelpOptions = true)
public final class ClaimsCommand implements Callable<Integer> {

    private static final String HEAP = "-Xmx64m";
    private static final double MOST = 2;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--lines",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "How many lines the file has; ${DEFAULT-VALUE} if not given.")
    private long lines;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "9",
            description = "How often each way is measured; ${DEFAULT-VALUE} if not given.")
    private int rounds;

    @Override
    public Integer call() throws IOException {
        Path file = Files.createTempFile("claims", ".csv");
        try {
            write(file);
            String[] times = Launch.of(List.of(
                            Installation.tool("java"),
                            HEAP,
                            "-cp",
                            Installation.here().jar().toString(),
                            ClaimsMain.class.getName(),
                            file.toString(),
                            Integer.toString(rounds)))
                    .output()
                    .strip()
                    .split(" ");
            print(Double.parseDouble(times[0]), Double.parseDouble(times[1]));
        } finally {
            Files.delete(file);
        }
        return 0;
    }

    /** Writes a file without the lines that leave a quote open: FastCSV alone ends at the first of them. */
    private void write(Path file) throws IOException {
        Path all = Files.createTempFile("claims", ".all");
        try (Writer out = Files.newBufferedWriter(all)) {
            SampleClaims.write(lines, 1, out);
        }
        try (Stream<String> text = Files.lines(all)) {
            Files.write(file, (Iterable<String>) text.filter(ClaimsCsv::closesItsQuotes)::iterator);
        } finally {
            Files.delete(all);
        }
    }

    private void print(double alone, double report) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("JDK " + Runtime.version() + ", " + HEAP + ", medians of " + rounds + " rounds over " + lines
                + " lines\n");
        out.println(new Goals().atMost("claims report, times the CPU of FastCSV alone", MOST, report / alone));
        Table table = new Table(1, "way", "CPU ns a line", "x FastCSV");
        table.add("FastCSV alone", format(alone / lines), format(1));
        table.add("claims report", format(report / lines), format(report / alone));
        out.print(table);
        out.flush();
    }

    private static String format(double figure) {
        return String.format(Locale.ROOT, figure >= 20 ? "%.0f" : "%.2f", figure);
    }
}
