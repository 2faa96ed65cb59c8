package dev.coderange.example.benchmark.lookup;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures rows with JMH, each in a JVM of its own. */
final class Fork {

    /** From this JDK on, which first had a switch for it, a JVM may warn of what JMH does with {@code sun.misc.Unsafe}. */
    private static final int WARNS_OF_UNSAFE = 23;

    private final Effort effort;
    private final Subjects subjects;

    Fork(Effort effort, Subjects subjects) {
        this.effort = effort;
        this.subjects = subjects;
    }

    /**
     * Measures a row once more.
     *
     * @throws RunnerException if the benchmark fails
     */
    void measure(Scenario scenario, Measurement into) throws RunnerException {
        TimeValue time = TimeValue.milliseconds(effort.millis());
        var options = new OptionsBuilder()
                .include(LookupBenchmark.class.getName() + ".lookup")
                .param("data", scenario.data().name())
                .param("input", scenario.input().name())
                .param("keys", scenario.keys().name())
                .param("way", scenario.way().name())
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(time)
                .measurementIterations(effort.measurements())
                .measurementTime(time)
                .jvmArgsAppend(jvmArguments())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        RunResult result = new Runner(options).run().iterator().next();
        into.add(
                result.getPrimaryResult().getScore(),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }

    private String[] jvmArguments() {
        List<String> arguments = new ArrayList<>(List.of("-D" + Subjects.FOLDER + "=" + subjects.folder(), "-Xmx2g"));
        if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
            arguments.add("--sun-misc-unsafe-memory-access=allow");
        }
        return arguments.toArray(String[]::new);
    }
}
