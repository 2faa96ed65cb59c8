package dev.coderange.example.benchmark.cold;

import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.launch.Launch;
import dev.coderange.example.benchmark.report.Median;
import dev.coderange.example.benchmark.report.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how long a fresh JVM takes to its first answer. */
@Command(
        name = "cold",
        description =
                "Measures how long a fresh JVM takes to its first answer, against Jackson reading the same JSON into a"
                        + " TreeMap. About a minute.",
        mixinStandardHelpOptions = true)
public final class ColdCommand implements Callable<Integer> {

    private static final String CODE = "71100";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--launches",
            paramLabel = "N",
            defaultValue = "40",
            description = "How often each program is started; ${DEFAULT-VALUE} if not given.")
    private int launches;

    /** A program, and what its launches took. */
    private record Program(String title, List<String> command, List<Double> launchMillis, List<Double> answerMillis) {

        Program(String title, List<String> command) {
            this(title, command, new ArrayList<>(), new ArrayList<>());
        }

        void start() throws IOException {
            Launch launch = Launch.of(command);
            launchMillis.add(launch.time().toNanos() / 1e6);
            answerMillis.add(Answer.parse(launch.output()).nanos() / 1e6);
        }

        double launch() {
            return Median.of(launchMillis);
        }

        double answer() {
            return Median.of(answerMillis);
        }
    }

    @Override
    public Integer call() throws IOException {
        Path jar = Installation.here().jar();
        Program empty = program("empty main", EmptyMain.class, jar);
        Program classifier = program("generated classifier", ClassifierMain.class, jar);
        Program jackson = program("Jackson into a TreeMap", JacksonMain.class, jar);
        List<Program> programs = List.of(empty, classifier, jackson);
        for (int i = 0; i < launches; i++) {
            // Each round begins with another program, so that none always follows the same one.
            for (int j = 0; j < programs.size(); j++) {
                programs.get((i + j) % programs.size()).start();
            }
        }
        spec.commandLine()
                .getOut()
                .println("JDK " + Runtime.version() + ", medians of " + launches + " launches of each\n\n"
                        + table(programs, empty, classifier));
        return 0;
    }

    private static Program program(String title, Class<?> main, Path jar) {
        return new Program(title, List.of(Installation.tool("java"), "-cp", jar.toString(), main.getName(), CODE));
    }

    private static Table table(List<Program> programs, Program empty, Program classifier) {
        Table table = new Table(
                1, "program", "launch ms", "added ms", "x classifier", "main to answer ms", "x classifier there");
        for (Program program : programs) {
            table.add(
                    program.title(),
                    format(program.launch()),
                    format(program.launch() - empty.launch()),
                    format((program.launch() - empty.launch()) / (classifier.launch() - empty.launch())),
                    format(program.answer()),
                    format(program.answer() / classifier.answer()));
        }
        return table;
    }

    private static String format(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
