package dev.coderange.example.benchmark.report;

import java.util.Collection;

/** The middle of figures that are measured several times, which one slow run does not move. */
public final class Median {

    private Median() {}

    /**
     * The middle figure, or the mean of the two in the middle.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static double of(Collection<Double> figures) {
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no figures, so none in the middle");
        }
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
