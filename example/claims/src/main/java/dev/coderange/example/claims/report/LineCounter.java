package dev.coderange.example.claims.report;

import java.util.ArrayList;
import java.util.List;

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
}
