package dev.coderange.processor.plan;

/**
 * Adjacent keys that one category holds.
 *
 * @param first the lowest key, not negative
 * @param last the highest key, not below {@code first}
 * @param ordinal the category's index on its level
 */
public record Interval(long first, long last, int ordinal) {

    public Interval {
        if (first < 0 || last < first || ordinal < 0) {
            throw new IllegalArgumentException("no interval: " + first + "-" + last + " of " + ordinal);
        }
    }
}
