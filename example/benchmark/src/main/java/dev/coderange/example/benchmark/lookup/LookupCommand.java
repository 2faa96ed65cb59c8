package dev.coderange.example.benchmark.lookup;

import dev.coderange.example.benchmark.launch.Installation;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
                "Measures what it costs to look a code up, beside everything else one would write. About 15 minutes.",
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

    static final class EffortOptions {
        @Option(names = "--smoke", description = "Only show that everything runs, in two minutes.")
        private boolean smoke;

        @Option(names = "--full", description = "Every way on every pattern, five forks: about two hours.")
        private boolean full;

        Effort effort() {
            return smoke ? Effort.SMOKE : full ? Effort.FULL : Effort.NORMAL;
        }
    }

    @Override
    public Integer call() throws IOException, RunnerException {
        List<String> missing = new ArrayList<>();
        List<DataName> measured = measured(missing);
        Installation installation = Installation.here();
        Subjects subjects = Subjects.of(installation);
        PrintWriter out = spec.commandLine().getOut();
        missing.forEach(out::println);
        for (DataName name : measured) {
            progress("compiling " + name.label());
            subjects.compile(name, files.dataFiles(), installation);
        }
        RatioTable table = new RatioTable(measure(measured, subjects));
        out.println(
                "JDK " + Runtime.version() + ", medians of " + effort.effort().forks() + " forks");
        out.println();
        out.print(table.render());
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
        Map<Scenario, Measurement> measurements = new LinkedHashMap<>();
        for (DataName name : measured) {
            Scenario.of(name, effort.effort()).forEach(row -> measurements.put(row, new Measurement()));
        }
        Fork fork = new Fork(effort.effort(), subjects);
        int done = 0;
        int all = effort.effort().forks() * measurements.size();
        // Row after row, and only then the next fork: what slows the machine for a while slows all ways alike.
        for (int i = 0; i < effort.effort().forks(); i++) {
            for (Map.Entry<Scenario, Measurement> row : measurements.entrySet()) {
                Scenario scenario = row.getKey();
                progress("%d of %d: %s, %s, %s, %s"
                        .formatted(
                                ++done,
                                all,
                                scenario.data().label(),
                                scenario.input().label(),
                                scenario.keys().label(),
                                scenario.way().title()));
                fork.measure(scenario, row.getValue());
            }
        }
        return measurements;
    }

    private void progress(String step) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(step);
        err.flush();
    }
}
