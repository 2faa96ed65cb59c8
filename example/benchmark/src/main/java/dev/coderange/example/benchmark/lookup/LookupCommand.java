package dev.coderange.example.benchmark.lookup;

import dev.coderange.example.benchmark.fork.Fork;
import dev.coderange.example.benchmark.fork.Measurement;
import dev.coderange.example.benchmark.launch.Installation;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures lookups and prints the table. */
@Command(
        name = "lookup",
        description =
                "Measures what it costs to look a code up, beside everything else one would write. About 25 minutes.",
        mixinStandardHelpOptions = true)
public final class LookupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private FileOptions files;

    @ArgGroup
    private EffortOptions effort = new EffortOptions();

    @Option(
            names = "--data",
            split = ",",
            paramLabel = "SET",
            description = "Which sets: ${COMPLETION-CANDIDATES}. All that can be had, if not given.")
    private List<DataName> data;

    @Option(
            names = "--keys",
            split = ",",
            paramLabel = "PATTERN",
            description = "Of the patterns that would be measured only these: ${COMPLETION-CANDIDATES}.")
    private List<KeyPattern> keys;

    @Option(
            names = "--inputs",
            split = ",",
            paramLabel = "FORM",
            description = "Of the forms of codes that would be measured only these: ${COMPLETION-CANDIDATES}.")
    private List<Input> inputs;

    @Option(names = "--forks", paramLabel = "N", description = "In how many JVMs each row is measured.")
    private Integer forks;

    static final class EffortOptions {
        @Option(names = "--smoke", description = "Only show that everything runs, in two minutes.")
        private boolean smoke;

        @Option(
                names = "--quick",
                description = "Claims and random codes for the ways that matter, three forks: about seven minutes.")
        private boolean quick;

        @Option(names = "--full", description = "Every way on every pattern, five forks: about three hours.")
        private boolean full;

        Effort effort() {
            return smoke ? Effort.SMOKE : quick ? Effort.QUICK : full ? Effort.FULL : Effort.NORMAL;
        }
    }

    @Override
    public Integer call() throws IOException, RunnerException {
        List<String> missing = new ArrayList<>();
        List<DataName> measured = measured(missing);
        rows(measured); // what cannot be measured is refused before anything is looked for
        Installation installation = Installation.here();
        Subjects subjects = Subjects.of(installation);
        PrintWriter out = spec.commandLine().getOut();
        missing.forEach(this::progress);
        for (DataName name : measured) {
            progress("compiling " + name.label());
            subjects.compile(name, files.dataFiles(), installation);
        }
        Map<Scenario, Measurement> measurements = measure(measured, subjects);
        out.println("JDK " + Runtime.version() + ", medians of " + forks() + " forks\n");
        out.println(LookupGoals.of(measurements));
        out.print(new RatioTable(measurements).render());
        missing.forEach(line -> out.println("Not measured: " + line));
        out.flush();
        return 0;
    }

    /** The sets to measure; says what is missing for those that were not asked for by name. */
    private List<DataName> measured(List<String> missing) {
        List<DataName> measured = new ArrayList<>();
        for (DataName name : data != null ? data : effort.effort().data()) {
            Optional<String> problem = files.dataFiles().missing(name);
            if (problem.isEmpty()) {
                measured.add(name);
            } else if (data != null) {
                throw new ParameterException(spec.commandLine(), problem.get());
            } else {
                missing.add(problem.get());
            }
        }
        return measured;
    }

    private Map<Scenario, Measurement> measure(List<DataName> measured, Subjects subjects) throws RunnerException {
        Fork fork = new Fork(
                LookupBenchmark.class,
                effort.effort().pace(),
                "-D" + Subjects.FOLDER + "=" + subjects.folder(),
                "-Xmx2g");
        return fork.measure(rows(measured), forks(), this::progress);
    }

    private List<Scenario> rows(List<DataName> measured) {
        List<Scenario> rows = measured.stream()
                .flatMap(name -> Scenario.of(name, effort.effort()).stream())
                .filter(row -> keys == null || keys.contains(row.keys()))
                .filter(row -> inputs == null || inputs.contains(row.input()))
                .toList();
        if (rows.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no row is left to measure; --full has every pattern for every set");
        }
        return rows;
    }

    private int forks() {
        return forks != null ? forks : effort.effort().forks();
    }

    private void progress(String step) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(step);
        err.flush();
    }
}
