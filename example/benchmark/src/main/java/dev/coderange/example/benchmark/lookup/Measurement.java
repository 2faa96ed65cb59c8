package dev.coderange.example.benchmark.lookup;

import dev.coderange.example.benchmark.report.Median;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a row costs, as measured in several forks. */
final class Measurement {

    private final List<Double> nanos = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();

    /**
     * Adds what one fork measured.
     *
     * @param nanosPerCode nanoseconds for a code
     * @param bytesPerCode bytes allocated for a code
     */
    void add(double nanosPerCode, double bytesPerCode) {
        nanos.add(nanosPerCode);
        bytes.add(bytesPerCode);
    }

    /** Nanoseconds for a code, the median of the forks. */
    double nanos() {
        return Median.of(nanos);
    }

    /** Bytes allocated for a code, the median of the forks. */
    double bytes() {
        return Median.of(bytes);
    }

    /** How far the slowest fork lies from the fastest, as a share of the median. */
    double spread() {
        return (Collections.max(nanos) - Collections.min(nanos)) / nanos();
    }
}
