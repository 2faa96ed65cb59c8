package dev.coderange.example.benchmark.lookup;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One way of looking up, over one pattern of codes of one set. Every fork runs just one way, so each call in the loop
 * has one target and is inlined like a call that is written out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LookupBenchmark {

    /** Which set. */
    @Param
    public DataName data;

    /** In what form the codes come. */
    @Param
    public Input input;

    /** Which codes. */
    @Param
    public KeyPattern keys;

    /** How they are looked up. */
    @Param
    public Way way;

    private Loop loop;

    /** Makes the codes and whatever the way needs; not measured. */
    @Setup
    public void prepare() throws IOException {
        loop = Subjects.inThisJvm().load(data).loop(way, input, keys);
    }

    /** Looks up every code. */
    @Benchmark
    @OperationsPerInvocation(Subject.KEYS)
    public void lookup(Blackhole hole) {
        loop.run(hole);
    }
}
