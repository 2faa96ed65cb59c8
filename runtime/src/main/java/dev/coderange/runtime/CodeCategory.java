package dev.coderange.runtime;

import java.util.List;
import java.util.Optional;

/**
 * A category of a code set, on any of its levels. Every generated enum implements it, so code that works for any set
 * (a report, a drop-down, an audit trail) can be written against this type.
 */
public interface CodeCategory {

    /** The id in the data, which is the name of the enum constant. */
    String name();

    /** A short title for people; never empty. */
    String title();

    /** What the category holds, in a sentence; {@code ""} where the data has none. */
    String description();

    /**
     * The codes of this category, overlaps resolved: a code is in one of these ranges exactly when the classifier answers
     * with this category. Immutable, in the order of the data.
     */
    List<CodeRange> ranges();

    /**
     * Whether a code is in this category. The match is exact: nothing is trimmed, and only ASCII counts.
     *
     * @param code a code, or anything else, null included, which is in no category
     */
    boolean contains(@Nullable CharSequence code);

    /** The category one level up, or empty at the highest level. */
    Optional<? extends CodeCategory> parent();

    /** The categories one level down, in the order of the data; empty at the lowest level. Immutable. */
    List<? extends CodeCategory> children();
}
