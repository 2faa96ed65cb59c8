package dev.coderange.example.claims.report;

import java.util.List;

/**
 * Lines of a file that have something in common.
 *
 * @param count how many there are
 * @param first the numbers of the first few
 */
public record Lines(long count, List<Long> first) {

    /** How many line numbers are kept. */
    static final int KEPT = 5;

    /** No line. */
    static final Lines NONE = new Lines(0, List.of());

    /** Copies the numbers. */
    public Lines {
        first = List.copyOf(first);
    }
}
