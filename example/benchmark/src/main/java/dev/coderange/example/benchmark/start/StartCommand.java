package dev.coderange.example.benchmark.start;

import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.launch.Launch;
import dev.coderange.example.benchmark.report.Goals;
import dev.coderange.example.benchmark.report.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.jar.JarFile;
import org.openjdk.jmh.util.ListStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how long the command line takes to answer. */
@Command(
        name = "start",
        description =
                "Measures how long coderange explain takes from its start to its answer, beside programs with picocli"
                        + " that do nothing. Two minutes.",
        mixinStandardHelpOptions = true)
public final class StartCommand implements Callable<Integer> {

    private static final int SMOKE = 2;
    private static final int WARM_UP = 2;
    private static final double MOST = 1.5;
    private static final String CODE = "71046";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--launches",
            paramLabel = "N",
            defaultValue = "40",
            description = "How often each program is started; ${DEFAULT-VALUE} if not given.")
    private int launches;

    @Option(names = "--smoke", description = "Only show that everything runs, in some seconds.")
    private boolean smoke;

    /** A program, and the milliseconds of each of its launches. */
    private record Program(String title, List<String> command, List<Double> millis) {

        void start(boolean counts) throws IOException {
            double taken = Launch.of(command).time().toNanos() / 1e6;
            if (counts) {
                millis.add(taken);
            }
        }

        double median() {
            return StartCommand.median(millis);
        }

        /** The median of what each launch took, divided by what the other's took in the same round. */
        double times(Program other) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < millis.size(); i++) {
                ratios.add(millis.get(i) / other.millis.get(i));
            }
            return StartCommand.median(ratios);
        }
    }

    @Override
    public Integer call() throws IOException {
        Installation here = Installation.here();
        Path data = data(here.coderangeProcessor());
        Program empty = peer("empty command", EmptyCommand.class, here);
        Program same = peer(
                "explain's arguments, nothing done", EmptyExplainCommand.class, here, "explain", data.toString(), CODE);
        Program explain = ours("coderange explain", here, "explain", data.toString(), CODE);
        Program check = ours("coderange check", here, "check", data.toString());
        List<Program> programs = List.of(empty, same, explain, check);
        int rounds = smoke ? SMOKE : launches;
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int i = 0; i < programs.size(); i++) {
                programs.get(Math.floorMod(round + i, programs.size())).start(round >= 0);
            }
        }
        Files.delete(data);
        PrintWriter out = spec.commandLine().getOut();
        out.println("JDK " + Runtime.version() + ", medians of " + rounds + " launches of each\n");
        out.println(new Goals()
                .atMost("explain, times as long as an empty command of picocli", MOST, explain.times(empty)));
        Table table = new Table(1, "program", "launch ms", "x empty command", "x its arguments alone");
        for (Program each : programs) {
            table.add(each.title(), ms(each.median()), ratio(each.times(empty)), ratio(each.times(same)));
        }
        out.print(table);
        out.flush();
        return 0;
    }

    private static Program peer(String title, Class<?> main, Installation here, String... arguments) {
        String path = Installation.path(List.of(here.picocli(), here.jar()));
        List<String> command = new ArrayList<>(List.of(Installation.tool("java"), "-cp", path, main.getName()));
        command.addAll(List.of(arguments));
        return new Program(title, command, new ArrayList<>());
    }

    private static Program ours(String title, Installation here, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Installation.tool("java"), "-jar", here.coderangeProcessor().toString()));
        command.addAll(List.of(arguments));
        return new Program(title, command, new ArrayList<>());
    }

    /** The data that ships, as a file of a user's own. */
    private static Path data(Path processor) throws IOException {
        Path file = Files.createTempFile("radiology", ".json");
        try (JarFile jar = new JarFile(processor.toFile());
                InputStream in = jar.getInputStream(jar.getEntry("dev/coderange/processor/builtin/radiology.json"))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private static double median(List<Double> values) {
        var statistics = new ListStatistics();
        values.forEach(statistics::addValue);
        return statistics.getPercentile(50);
    }

    private static String ms(double millis) {
        return String.format(Locale.ROOT, "%.0f", millis);
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
