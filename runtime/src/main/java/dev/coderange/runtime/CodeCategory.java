package dev.coderange.runtime;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A category of a code set, on any of its levels. Every generated enum implements it, so code that works for any set
 * (a report, a drop-down, an audit trail) can be written against this type.
 */
public interface CodeCategory {

    /** {@return the id in the data, which is the name of the enum constant} */
    String name();

    /**
     * {@return what the source of the data calls the category, such as {@code "CPT1-A"} or {@code "177"}; {@code ""}
     * where the data has no key} Unique on its level. Enums with keys find a constant by it with {@code ofKey} and
     * {@code findKey}.
     */
    default String key() {
        return "";
    }

    /** {@return a short title for people; never empty} */
    String title();

    /** {@return what the category holds, in a sentence; {@code ""} where the data has none} */
    String description();

    /**
     * {@return the codes of this category, overlaps resolved: a code is in one of these ranges exactly when the
     * classifier answers with this category} Immutable, in the order of the data.
     */
    List<CodeRange> ranges();

    /**
     * {@return the codes of this category on a day} Immutable. A set without dates has the same ranges on every day; in
     * one with dates they are ascending, and {@link #ranges()} are those of its effective day.
     *
     * @param on the day
     * @throws NullPointerException if {@code on} is null
     */
    default List<CodeRange> ranges(LocalDate on) {
        Objects.requireNonNull(on, "on");
        return ranges();
    }

    /**
     * {@return whether a code is in this category} The match is exact: nothing is trimmed, and only ASCII counts.
     *
     * @param code a code, or anything else, null included, which is in no category
     */
    boolean contains(@Nullable CharSequence code);

    /** {@return the category one level up, or empty at the highest level} */
    Optional<? extends CodeCategory> parent();

    /** {@return the categories one level down, in the order of the data; empty at the lowest level} Immutable. */
    List<? extends CodeCategory> children();
}
