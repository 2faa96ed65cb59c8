package dev.coderange.example.benchmark.dated;

import dev.coderange.example.benchmark.fork.Fork;
import dev.coderange.example.benchmark.fork.Measurement;
import dev.coderange.example.benchmark.fork.Pace;
import dev.coderange.example.benchmark.launch.Installation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures lookups on a day beside those without. */
@Command(
        name = "dated",
        description = "Measures what a lookup on a day costs beside one without, in sets of ten editions and of a"
                + " hundred. About ten minutes.",
        mixinStandardHelpOptions = true)
public final class DatedCommand implements Callable<Integer> {

    private static final Pace PACE = new Pace(2, 3, 150);

    @Spec
    private CommandSpec spec;

    @Option(names = "--smoke", description = "Only show that everything runs, in half a minute.")
    private boolean smoke;

    @Option(
            names = "--sets",
            split = ",",
            paramLabel = "SET",
            description = "Which sets: ${COMPLETION-CANDIDATES}. All, if not given.")
    private List<DatedSet> sets;

    @Option(
            names = "--forks",
            paramLabel = "N",
            defaultValue = "3",
            description = "In how many JVMs each row is measured; ${DEFAULT-VALUE} if not given.")
    private int forks;

    @Override
    public Integer call() throws IOException, RunnerException {
        Installation installation = Installation.here();
        Path folder = DatedSubject.folder(installation);
        List<DatedSubject> subjects =
                sets().stream().map(set -> new DatedSubject(folder, set)).toList();
        for (DatedSubject subject : subjects) {
            progress("compiling " + subject.set().label());
            subject.compile(installation);
        }
        Fork fork = new Fork(
                        DatedBenchmark.class,
                        smoke ? Pace.SMOKE : PACE,
                        "-D" + DatedBenchmark.FOLDER + "=" + folder,
                        "-Xmx512m")
                .sampling(DatedSubject.KEYS);
        int times = smoke ? 1 : forks;
        List<DatedScenario> rows =
                sets().stream().flatMap(set -> DatedScenario.of(set).stream()).toList();
        Map<DatedScenario, Measurement> measurements = fork.measure(rows, times, this::progress);
        PrintWriter out = spec.commandLine().getOut();
        out.println("JDK " + Runtime.version() + ", medians of " + times + " forks, each its fastest twentieth\n");
        out.println(DatedGoals.of(measurements));
        out.println(DatedTables.costs(measurements));
        out.print(DatedTables.sizes(subjects));
        out.flush();
        return 0;
    }

    private List<DatedSet> sets() {
        if (sets != null) {
            return sets;
        }
        return smoke ? List.of(DatedSet.TEN, DatedSet.HUNDRED_MOVING) : List.of(DatedSet.values());
    }

    private void progress(String step) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(step);
        err.flush();
    }
}
