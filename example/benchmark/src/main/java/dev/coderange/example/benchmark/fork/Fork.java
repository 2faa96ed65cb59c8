package dev.coderange.example.benchmark.fork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
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

    /** The percentile that is the figure of invocations which are timed one by one. */
    private static final double FASTEST = 5;

    private final Class<?> benchmark;
    private final Pace pace;
    private final List<String> jvmArguments;

    /** How many codes an invocation looks up where single invocations are timed, otherwise 0. */
    private int sampled;

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
     * Has the figure of a row be what the fastest twentieth of its invocations take at most. On a machine that does
     * other things besides, many invocations are not interrupted where they are short, though every longer while is.
     *
     * @param codes how many codes an invocation looks up
     */
    public Fork sampling(int codes) {
        sampled = codes;
        return this;
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
                .mode(sampled > 0 ? Mode.SampleTime : Mode.AverageTime)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        row.parameters().forEach(options::param);
        RunResult result = new Runner(options.build()).run().iterator().next();
        Result<?> nanos = result.getPrimaryResult();
        double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        if (sampled > 0) {
            into.add(nanos.getStatistics().getPercentile(FASTEST) / sampled, bytes / sampled);
        } else {
            into.add(nanos.getScore(), bytes);
        }
    }
}
