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
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how long the command line takes for a large file. */
@Command(
        name = "large",
        description = "Measures how long commands of the command line take for 40,000 ranges. A minute.",
        mixinStandardHelpOptions = true)
public final class LargeCommand implements Callable<Integer> {

    private static final double MOST_SECONDS = 5;
    private static final int MOST_CATEGORIES = 1_900;

    /** So many that a category keeps some, whichever ranges the seeds move. */
    private static final int FEWEST_RANGES_OF_CATEGORY = 20;

    private static final int FEWEST_RANGES = 400;
    private static final int CODES_BETWEEN = 20;

    @Spec
    private CommandSpec spec;

    @Option(names = "--ranges", paramLabel = "N", defaultValue = "40000", description = "${DEFAULT-VALUE} by default.")
    private int ranges;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "The best of so many counts.")
    private int rounds;

    @Override
    public Integer call() throws IOException {
        if (ranges < FEWEST_RANGES) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--ranges needs at least " + FEWEST_RANGES + ", so that some move, not " + ranges);
        }
        Path folder = Files.createTempDirectory("large");
        String before = data(folder.resolve("before.json"), 1);
        String after = data(folder.resolve("after.json"), 2);
        List<List<String>> commands = List.of(
                List.of("check", after),
                List.of("stats", after),
                List.of("diff", before, after),
                List.of("convert", after, "--to", "csv", "--out", folder.resolve("table.json") + ""),
                List.of("convert", folder.resolve("table.json") + "", "--to", "json", "--out", folder + "/one.json"));
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
        out.println("JDK " + Runtime.version() + ", " + ranges + " ranges, best of " + rounds + "\n");
        out.println(goals);
        out.print(table);
        out.flush();
        return 0;
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

    /** Ranges of made-up codes; a twentieth lies in other categories under another seed. */
    private String data(Path file, int seed) throws IOException {
        int categories = Math.min(MOST_CATEGORIES, ranges / FEWEST_RANGES_OF_CATEGORY);
        var random = new Random(seed);
        List<StringBuilder> lists = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            lists.add(new StringBuilder());
        }
        for (int i = 0; i < ranges; i++) {
            StringBuilder list = lists.get((i + (random.nextInt(20) == 0 ? seed : 0)) % categories);
            int first = i * CODES_BETWEEN;
            list.append(list.isEmpty() ? "" : ", ")
                    .append(String.format(Locale.ROOT, "\"%07d-%07d\"", first, first + 5 + i % 10));
        }
        var json = new StringBuilder(
                "{ \"name\": \"Large\", \"format\": \"NNNNNNN\", \"levels\": [\"Part\"], \"categories\": [\n");
        for (int i = 0; i < categories; i++) {
            json.append(String.format(Locale.ROOT, "  { \"id\": \"C%d\", \"ranges\": [%s] }", i, lists.get(i)))
                    .append(i < categories - 1 ? ",\n" : "\n");
        }
        return Files.writeString(file, json.append("] }\n")).toString();
    }
}
