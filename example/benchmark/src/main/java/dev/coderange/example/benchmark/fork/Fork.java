package dev.coderange.example.benchmark.fork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures rows with JMH, each in a JVM of its own. */
public final class Fork {

    /**
     * From this JDK on, which first had a switch for it, a JVM may warn of what JMH does with {@code sun.misc.Unsafe}.
     */
    private static final int WARNS_OF_UNSAFE = 23;

    private final Class<?> benchmark;
    private final Pace pace;
    private final List<String> jvmArguments;

    /**
     * Forks for a benchmark.
     *
     * @param benchmark a class with a benchmark {@code lookup}
     * @param pace how long each takes
     * @param jvmArguments what its JVM is told besides
     */
    public Fork(Class<?> benchmark, Pace pace, String... jvmArguments) {
        this.benchmark = benchmark;
        this.pace = pace;
        this.jvmArguments = new ArrayList<>(Arrays.asList(jvmArguments));
        if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
            this.jvmArguments.add("--sun-misc-unsafe-memory-access=allow");
        }
    }

    /**
     * Measures rows, each as often as there are forks. Row after row, and only then the next fork: what slows the
     * machine for a while slows all rows alike.
     *
     * @param progress is told what comes next
     * @throws RunnerException if the benchmark fails
     */
    public <R extends Row> Map<R, Measurement> measure(List<R> rows, int forks, Consumer<String> progress)
            throws RunnerException {
        Map<R, Measurement> measurements = new LinkedHashMap<>();
        rows.forEach(row -> measurements.put(row, new Measurement()));
        int done = 0;
        for (int i = 0; i < forks; i++) {
            for (R row : rows) {
                progress.accept("%d of %d: %s".formatted(++done, forks * rows.size(), row.title()));
                measure(row, measurements.get(row));
            }
        }
        return measurements;
    }

    private void measure(Row row, Measurement into) throws RunnerException {
        TimeValue time = TimeValue.milliseconds(pace.millis());
        var options = new OptionsBuilder()
                .include(benchmark.getName() + ".lookup")
                .forks(1)
                .warmupIterations(pace.warmups())
                .warmupTime(time)
                .measurementIterations(pace.measurements())
                .measurementTime(time)
                .jvmArgsAppend(jvmArguments.toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        row.parameters().forEach(options::param);
        RunResult result = new Runner(options.build()).run().iterator().next();
        into.add(
                result.getPrimaryResult().getScore(),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }
}
