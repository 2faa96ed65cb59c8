package dev.coderange.example.spark;

import dev.coderange.example.spark.claims.ClaimColumns;
import dev.coderange.example.spark.claims.ClaimFormat;
import dev.coderange.example.spark.count.Comparison;
import dev.coderange.example.spark.count.Counter;
import dev.coderange.example.spark.count.Way;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "count",
        description = {
            "Counts the lines of claims by the category that their code is in on the day of service, and by month.",
            "",
            "A line whose code is missing, malformed or in no category counts as in no category, and so does one"
                    + " without a day of service."
        },
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        mixinStandardHelpOptions = true)
final class CountCommand implements Callable<Integer> {

    private static final String ALL = "all";

    @Spec
    private CommandSpec spec;

    @Mixin
    private SessionOptions session;

    @Parameters(
            paramLabel = "PATH",
            description = "a file or folder; one that ends in .csv is CSV with a header, any other Parquet")
    private String path;

    @Option(names = "--format", paramLabel = "FORMAT", description = "parquet or csv, whatever the path ends in")
    private Optional<ClaimFormat> format = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "WAY",
            description = "udf, case, join, level, or codes; or all: what each of them costs. Default ${DEFAULT-VALUE}",
            defaultValue = "udf")
    private String by;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "how often --by all counts in each way, after once to warm up; default ${DEFAULT-VALUE}",
            defaultValue = "5")
    private int rounds;

    @Option(
            names = "--code-column",
            paramLabel = "NAME",
            description = "the column of the codes, which are text; default ${DEFAULT-VALUE}",
            defaultValue = ClaimColumns.CODE)
    private String codeColumn;

    @Option(
            names = "--date-column",
            paramLabel = "NAME",
            description = "the column of the days of service; default ${DEFAULT-VALUE}",
            defaultValue = ClaimColumns.DAY)
    private String dateColumn;

    @Override
    public Integer call() throws IOException {
        Optional<Way> way = way();
        if (way.isEmpty() && !session.isLocal()) {
            throw new ParameterException(
                    spec.commandLine(), "--by all measures one process, so it needs --master local[*]");
        }
        if (rounds < 1) {
            throw new ParameterException(spec.commandLine(), "--rounds is " + rounds + ": expected 1 or more");
        }
        try (SparkSession spark = session.open()) {
            var columns = new ClaimColumns(codeColumn, dateColumn);
            var claims = columns.read(spark, format.orElseGet(() -> ClaimFormat.of(path)), path);
            var counter = new Counter(spark, claims);
            if (way.isPresent()) {
                new CountTable(spec.commandLine().getOut()).print(counter.count(way.get()));
            } else {
                print(Comparison.of(counter, rounds));
            }
            return ExitCodes.DONE;
        } catch (Comparison.DifferenceException e) {
            spec.commandLine().getErr().println("spark: " + e.getMessage());
            return ExitCodes.DIFFERENT;
        }
    }

    /** The way that was asked for, or empty for all. */
    private Optional<Way> way() {
        if (by.equalsIgnoreCase(ALL)) {
            return Optional.empty();
        }
        for (Way way : Way.values()) {
            if (way.word().equalsIgnoreCase(by)) {
                return Optional.of(way);
            }
        }
        throw new ParameterException(
                spec.commandLine(), "--by is " + by + ": expected udf, case, join, level, codes or all");
    }

    private void print(Comparison comparison) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%-42s %9s %9s%n", "Way", "CPU s", "of UDF");
        for (Way way : Way.values()) {
            out.printf(
                    Locale.ROOT,
                    "%-42s %9.2f %9.2f%n",
                    way.description(),
                    comparison.cpuSeconds().get(way),
                    comparison.ratio(way));
        }
        out.printf(
                Locale.ROOT,
                "All count the same: %,d lines, in %,d pairs of month and category. Medians of --rounds %d.%n",
                comparison.lines(),
                comparison.counts().size(),
                rounds);
    }
}
