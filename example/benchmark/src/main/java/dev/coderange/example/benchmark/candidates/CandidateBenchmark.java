package dev.coderange.example.benchmark.candidates;

import dev.coderange.example.benchmark.lookup.Input;
import dev.coderange.example.benchmark.lookup.KeyPattern;
import dev.coderange.example.benchmark.lookup.Loop;
import dev.coderange.example.benchmark.lookup.Subject;
import java.io.IOException;
import java.nio.file.Path;
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

/** One candidate over one pattern of codes, as {@code LookupBenchmark} measures a way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CandidateBenchmark {

    /** The system property that tells a fork where the candidates lie. */
    static final String FOLDER = "coderange.benchmark.candidates";

    /** Which level is asked for. */
    @Param
    public Level level;

    /** In what form the codes come. */
    @Param
    public Input input;

    /** Which codes. */
    @Param
    public KeyPattern keys;

    /** What decides. */
    @Param
    public Candidate candidate;

    private Loop loop;

    /** Makes the codes and whatever the candidate needs; not measured. */
    @Setup
    public void prepare() throws IOException {
        loop = new CandidateSet(Path.of(System.getProperty(FOLDER)), level).loop(candidate, input, keys);
    }

    /** Looks up every code. */
    @Benchmark
    @OperationsPerInvocation(Subject.KEYS)
    public void lookup(Blackhole hole) {
        loop.run(hole);
    }
}
