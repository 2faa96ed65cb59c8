package dev.coderange.example.benchmark.data;

/**
 * The codes from one number to another, both included, and the id of the category they belong to. What number a code
 * has is said by a {@link Numbering}.
 *
 * @param first the number of the first code, not negative
 * @param last the number of the last code, not below {@code first}
 * @param id the category's id, a Java identifier in upper case
 */
public record Span(long first, long last, String id) {

    /**
     * A span.
     *
     * @throws IllegalArgumentException if the ends are out of order or negative
     */
    public Span {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no span from " + first + " to " + last);
        }
    }

    /** How many codes the span holds. */
    public long size() {
        return last - first + 1;
    }
}
