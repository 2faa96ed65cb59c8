package dev.coderange.example.claims.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts lines and keeps the numbers of the first few. */
final class LineCounter {

    private final List<Long> first = new ArrayList<>(Lines.KEPT);
    private long count;

    void add(long number) {
        count++;
        if (first.size() < Lines.KEPT) {
            first.add(number);
        }
    }

    Lines lines() {
        return new Lines(count, first);
    }

    /** What each of several counters counted. */
    static <K> Map<K, Lines> lines(Map<K, LineCounter> counters) {
        return counters.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().lines()));
    }
}
