package dev.coderange.example.benchmark.procedure;

import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.launch.Launch;
import dev.coderange.example.benchmark.procedure.ProcedureMain.Way;
import dev.coderange.example.benchmark.report.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what a code as people write it costs on its way to a category. */
@Command(
        name = "procedure",
        description = "Measures ProcedureCode.of and the lookup behind it, beside FastCSV's cost for the line that the"
                + " code stands in and beside a regular expression, by turns in one JVM. About half a minute.",
        mixinStandardHelpOptions = true)
public final class ProcedureCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--lines",
            paramLabel = "N",
            defaultValue = "200000",
            description = "How many codes there are; ${DEFAULT-VALUE} if not given.")
    private int lines;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "21",
            description = "How often each way is measured; ${DEFAULT-VALUE} if not given.")
    private int rounds;

    @Override
    public Integer call() throws IOException {
        String output = Launch.of(List.of(
                        Installation.tool("java"),
                        "-cp",
                        Installation.here().jar().toString(),
                        ProcedureMain.class.getName(),
                        Integer.toString(lines),
                        Integer.toString(rounds)))
                .output();
        double[] times = Stream.of(output.strip().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        Table table = new Table(1, "way", "ns", "x FastCSV", "million a second");
        for (Way way : Way.values()) {
            double time = times[way.ordinal()];
            table.add(way.title, format(time), format(time / times[0]), format(1_000 / time));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("JDK " + Runtime.version() + ", medians of " + rounds + " rounds over " + lines + " lines\n");
        out.print(table);
        out.flush();
        return 0;
    }

    private static String format(double figure) {
        return String.format(Locale.ROOT, figure >= 20 ? "%.0f" : "%.2f", figure);
    }
}
