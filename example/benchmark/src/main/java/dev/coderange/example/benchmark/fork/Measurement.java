package dev.coderange.example.benchmark.fork;

import org.openjdk.jmh.util.ListStatistics;

/** What a row costs, as measured in several forks. */
public final class Measurement {

    private final ListStatistics nanos = new ListStatistics();
    private final ListStatistics bytes = new ListStatistics();

    /**
     * Adds what one fork measured.
     *
     * @param nanosPerCode nanoseconds for a code
     * @param bytesPerCode bytes allocated for a code
     */
    public void add(double nanosPerCode, double bytesPerCode) {
        nanos.addValue(nanosPerCode);
        bytes.addValue(bytesPerCode);
    }

    /** Nanoseconds for a code, the median of the forks. */
    public double nanos() {
        return nanos.getPercentile(50);
    }

    /** Bytes allocated for a code, the median of the forks. */
    public double bytes() {
        return Math.abs(bytes.getPercentile(50));
    }

    /** Nanoseconds for a code in the fastest fork, which is the least disturbed. */
    public double least() {
        return nanos.getMin();
    }

    /** How far the slowest fork lies from the fastest, as a share of the median. */
    public double spread() {
        return (nanos.getMax() - nanos.getMin()) / nanos();
    }
}
