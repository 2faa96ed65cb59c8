package dev.coderange.example.benchmark.fork;

import dev.coderange.example.benchmark.report.Median;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a row costs, as measured in several forks. */
public final class Measurement {

    private final List<Double> nanos = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();

    /**
     * Adds what one fork measured.
     *
     * @param nanosPerCode nanoseconds for a code
     * @param bytesPerCode bytes allocated for a code
     */
    public void add(double nanosPerCode, double bytesPerCode) {
        nanos.add(nanosPerCode);
        bytes.add(bytesPerCode);
    }

    /** Nanoseconds for a code, the median of the forks. */
    public double nanos() {
        return Median.of(nanos);
    }

    /** Bytes allocated for a code, the median of the forks. */
    public double bytes() {
        return Math.abs(Median.of(bytes));
    }

    /** Nanoseconds for a code in the fastest fork, which is the least disturbed. */
    public double least() {
        return Collections.min(nanos);
    }

    /** How far the slowest fork lies from the fastest, as a share of the median. */
    public double spread() {
        return (Collections.max(nanos) - Collections.min(nanos)) / nanos();
    }
}
