package dev.coderange.example.benchmark.start;

import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.launch.Launch;
import dev.coderange.example.benchmark.report.Goals;
import dev.coderange.example.benchmark.report.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how long the command line takes for a large file. */
@Command(
        name = "large",
        description = "Measures how long commands of the command line take for 40,000 ranges, with dates and without."
                + " Two minutes.",
        mixinStandardHelpOptions = true)
public final class LargeCommand implements Callable<Integer> {

    private static final double MOST_SECONDS = 5;
    private static final int FEWEST_RANGES = 400;

    @Spec
    private CommandSpec spec;

    @Option(names = "--ranges", paramLabel = "N", defaultValue = "40000", description = "${DEFAULT-VALUE} by default.")
    private int ranges;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "8",
            description = "On how many days the ranges with dates begin or end, ${DEFAULT-VALUE} by default.")
    private int days;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "The best of so many counts.")
    private int rounds;

    @Override
    public Integer call() throws IOException {
        if (ranges < FEWEST_RANGES) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--ranges needs at least " + FEWEST_RANGES + ", so that some move, not " + ranges);
        }
        if (days < 2) {
            throw new ParameterException(
                    spec.commandLine(), "--days needs at least 2, so that a range can end, not " + days);
        }
        Path folder = Files.createTempDirectory("large");
        List<List<String>> commands = new ArrayList<>(commands(folder, "", new LargeData(ranges, 0)));
        commands.addAll(commands(folder, "dated-", new LargeData(ranges, days)));
        var goals = new Goals();
        var table = new Table(1, "command", "seconds");
        for (List<String> command : commands) {
            double best = seconds(command);
            String title = String.join(" ", command).replace(folder + "/", "");
            table.add(title, String.format(Locale.ROOT, "%.1f", best));
            if (!command.get(0).equals("check")) {
                goals.atMost(title + ", seconds", MOST_SECONDS, best);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("JDK " + Runtime.version() + ", " + ranges + " ranges, those with dates of " + days
                + " days, best of " + rounds + "\n");
        out.println(goals);
        out.print(table);
        out.flush();
        return 0;
    }

    private static List<List<String>> commands(Path folder, String prefix, LargeData data) throws IOException {
        String before = data.write(folder.resolve(prefix + "before.json"), 1);
        String after = data.write(folder.resolve(prefix + "after.json"), 2);
        String table = folder.resolve(prefix + "table.json").toString();
        String one = folder.resolve(prefix + "one.json").toString();
        return List.of(
                List.of("check", after),
                List.of("stats", after),
                List.of("diff", before, after),
                List.of("convert", after, "--to", "csv", "--out", table),
                List.of("convert", table, "--to", "json", "--out", one));
    }

    private double seconds(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Installation.tool("java"),
                "-jar",
                Installation.here().coderangeProcessor().toString()));
        command.addAll(arguments);
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            best = Math.min(
                    best,
                    Launch.of(command, arguments.get(0).equals("diff") ? 1 : 0)
                                    .time()
                                    .toNanos()
                            / 1e9);
        }
        return best;
    }
}
