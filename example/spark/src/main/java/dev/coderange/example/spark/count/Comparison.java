package dev.coderange.example.spark.count;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What each way costs in one run: the time that all processors spent on this process, garbage and compiling included.
 *
 * @param counts what all ways counted
 * @param cpuSeconds of each way, the median of its rounds
 */
public record Comparison(List<MonthlyCount> counts, Map<Way, Double> cpuSeconds) {

    public Comparison {
        counts = List.copyOf(counts);
        cpuSeconds = new EnumMap<>(cpuSeconds);
    }

    /** Two ways that do not count the same, which is a fault of one of them. */
    public static final class DifferenceException extends RuntimeException {

        private static final long serialVersionUID = 1;

        DifferenceException(String message) {
            super(message);
        }
    }

    /**
     * Counts in each way, once to warm up and then in rounds, the ways in turn.
     *
     * @throws DifferenceException if they do not count the same
     */
    public static Comparison of(Counter counter, int rounds) {
        List<MonthlyCount> counts = counter.count(Way.UDF);
        Map<Way, List<Double>> seconds = new EnumMap<>(Way.class);
        for (int round = 0; round <= rounds; round++) {
            for (Way way : Way.values()) {
                long before = cpuTime();
                List<MonthlyCount> counted = counter.count(way);
                double spent = (cpuTime() - before) / 1e9;
                requireEqual(counts, way, counted);
                if (round > 0) {
                    seconds.computeIfAbsent(way, key -> new ArrayList<>()).add(spent);
                }
            }
        }
        Map<Way, Double> medians = new EnumMap<>(Way.class);
        seconds.forEach((way, all) -> medians.put(way, median(all)));
        return new Comparison(counts, medians);
    }

    /** How many lines there are. */
    public long lines() {
        return counts.stream().mapToLong(MonthlyCount::lines).sum();
    }

    /** How many times the CPU seconds of the UDF a way takes. */
    public double ratio(Way way) {
        return cpuSeconds.get(way) / cpuSeconds.get(Way.UDF);
    }

    private static void requireEqual(List<MonthlyCount> expected, Way way, List<MonthlyCount> counted) {
        if (!counted.equals(expected)) {
            List<MonthlyCount> wrong = new ArrayList<>(counted);
            wrong.removeAll(expected);
            List<MonthlyCount> missing = new ArrayList<>(expected);
            missing.removeAll(counted);
            throw new DifferenceException(way.description() + " and " + Way.UDF.description()
                    + " do not count the same: " + first(wrong) + ", and not " + first(missing));
        }
    }

    private static String first(List<MonthlyCount> counts) {
        return counts.isEmpty() ? "nothing" : counts.get(0).toString();
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static long cpuTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
