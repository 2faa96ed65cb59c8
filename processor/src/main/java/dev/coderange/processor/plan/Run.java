package dev.coderange.processor.plan;

/**
 * Adjacent places of a packed table that hold the same.
 *
 * @param length how many there are, at least one
 * @param index 0 for no category, otherwise one more than a category's ordinal
 */
public record Run(long length, int index) {

    public Run {
        if (length < 1 || index < 0) {
            throw new IllegalArgumentException("no run: " + length + " of " + index);
        }
    }
}
