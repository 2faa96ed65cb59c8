package dev.coderange.example.benchmark.dated;

import dev.coderange.example.benchmark.lookup.Form;
import dev.coderange.example.benchmark.lookup.Input;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One way of looking codes up on days, as {@code LookupBenchmark} measures those without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DatedBenchmark {

    /** The system property that tells a fork where the sets lie that have been compiled. */
    static final String FOLDER = "coderange.benchmark.dated";

    /** Which set. */
    @Param
    public DatedSet set;

    /** In what form the codes come. */
    @Param
    public Input input;

    /** Which days. */
    @Param
    public DayPattern days;

    /** What the consumer asks for. */
    @Param
    public Form form;

    /** How they are looked up. */
    @Param
    public DatedWay way;

    private DayLoop loop;

    /** Makes the codes, the days and whatever the way needs; not measured. */
    @Setup
    public void prepare() throws IOException {
        loop = new DatedSubject(Path.of(System.getProperty(FOLDER)), set)
                .loop(new DatedScenario(set, input, days, way, form));
    }

    /** Looks up every code. */
    @Benchmark
    public void lookup(Blackhole hole) {
        loop.run(hole);
    }
}
