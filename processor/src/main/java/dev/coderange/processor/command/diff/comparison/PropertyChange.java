package dev.coderange.processor.command.diff.comparison;

import static java.util.Objects.requireNonNull;

/**
 * Something beside codes that is said otherwise, of the set or of a constant.
 *
 * @param level the level of the constant; {@code ""} where it is said of the set
 * @param id the constant; {@code ""} where it is said of the set
 * @param what what it is, as the data calls it: {@code title}, {@code format}, the name of an attribute
 * @param before what was said; {@code ""} for nothing
 * @param after what is said; {@code ""} for nothing
 */
public record PropertyChange(String level, String id, String what, String before, String after) {

    public PropertyChange {
        requireNonNull(level);
        requireNonNull(id);
        requireNonNull(what);
        requireNonNull(before);
        requireNonNull(after);
    }

    /** Whether it is said of the set as a whole. */
    public boolean isOfSet() {
        return id.isEmpty();
    }
}
