package dev.coderange.example.benchmark.candidates;

import dev.coderange.example.benchmark.fork.Fork;
import dev.coderange.example.benchmark.fork.Measurement;
import dev.coderange.example.benchmark.fork.Pace;
import dev.coderange.example.benchmark.fork.Row;
import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.lookup.Input;
import dev.coderange.example.benchmark.lookup.KeyPattern;
import dev.coderange.example.benchmark.report.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the forms that the lookup of radiology could have had. */
@Command(
        name = "candidates",
        description =
                "Measures the forms that the lookup of radiology could have had: switches on pages of several sizes,"
                        + " comparisons, tables and maps. About nine minutes.",
        mixinStandardHelpOptions = true)
public final class CandidatesCommand implements Callable<Integer> {

    private static final Pace PACE = new Pace(2, 3, 150);

    @Spec
    private CommandSpec spec;

    @Option(names = "--smoke", description = "Only show that everything runs, in three minutes.")
    private boolean smoke;

    @Option(
            names = "--levels",
            split = ",",
            paramLabel = "LEVEL",
            defaultValue = "SUBCATEGORY,CATEGORY",
            description = "Which levels: ${COMPLETION-CANDIDATES}; both, if not given.")
    private List<Level> levels;

    @Option(
            names = "--keys",
            split = ",",
            paramLabel = "PATTERN",
            defaultValue = "CLAIMS,RANDOM",
            description = "Which patterns of codes: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private List<KeyPattern> keys;

    @Option(
            names = "--forks",
            paramLabel = "N",
            defaultValue = "3",
            description = "In how many JVMs each row is measured; ${DEFAULT-VALUE} if not given.")
    private int forks;

    /** One row of the table. */
    private record Trial(Level level, Input input, KeyPattern keys, Candidate candidate) implements Row {

        @Override
        public Map<String, String> parameters() {
            return Map.of(
                    "level", level.name(), "input", input.name(), "keys", keys.name(), "candidate", candidate.name());
        }

        @Override
        public String title() {
            return String.join(", ", level.label(), input.label(), keys.label(), candidate.title());
        }
    }

    @Override
    public Integer call() throws IOException, RunnerException {
        Installation installation = Installation.here();
        for (Level level : levels) {
            CandidateSet.of(installation, level).compile(installation);
        }
        Fork fork = new Fork(
                CandidateBenchmark.class,
                smoke ? Pace.SMOKE : PACE,
                "-D" + CandidateBenchmark.FOLDER + "="
                        + CandidateSet.of(installation, levels.get(0)).folder(),
                "-Xmx512m");
        int times = smoke ? 1 : forks;
        Map<Trial, Measurement> measurements = fork.measure(trials(), times, this::progress);
        PrintWriter out = spec.commandLine().getOut();
        out.println("JDK " + Runtime.version() + ", medians of " + times + " forks\n");
        out.print(table(measurements, installation));
        out.flush();
        return 0;
    }

    /** Numbers on every pattern, text as claims have it: what text costs besides is the same for every candidate. */
    private List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        for (Level level : levels) {
            for (Input input : List.of(Input.INT, Input.STRING)) {
                for (KeyPattern pattern : input == Input.INT ? keys : keys.subList(0, 1)) {
                    Arrays.stream(Candidate.values())
                            .map(candidate -> new Trial(level, input, pattern, candidate))
                            .forEach(trials::add);
                }
            }
        }
        return trials;
    }

    private static Table table(Map<Trial, Measurement> measurements, Installation installation) throws IOException {
        Table table =
                new Table(4, "level", "input", "codes", "candidate", "ns", "least", "x table", "B", "spread", "lines");
        for (Map.Entry<Trial, Measurement> row : measurements.entrySet()) {
            Trial trial = row.getKey();
            Measurement measured = row.getValue();
            Measurement load =
                    measurements.get(new Trial(trial.level(), trial.input(), trial.keys(), Candidate.TABLE_LOAD));
            int lines = CandidateSet.of(installation, trial.level()).lines(trial.candidate());
            table.add(
                    trial.level().label(),
                    trial.input().label(),
                    trial.keys().label(),
                    trial.candidate().title(),
                    format("%.2f", measured.nanos()),
                    format("%.2f", measured.least()),
                    format("%.2f", measured.nanos() / load.nanos()),
                    format("%.1f", measured.bytes()),
                    format("%.0f %%", 100 * measured.spread()),
                    lines == 0 ? "-" : Integer.toString(lines));
        }
        return table;
    }

    private static String format(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }

    private void progress(String step) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(step);
        err.flush();
    }
}
