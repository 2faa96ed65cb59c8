package dev.coderange.processor.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A category on one level of a code set, with what lies below it.
 *
 * @param id a Java identifier, unique in the set
 * @param title a short title for people, not empty
 * @param description a sentence, or empty
 * @param declared the ranges as the data has them, in its order
 * @param ranges the codes that are this category's after overlaps are resolved, in the order of {@code declared}; the keys
 *     of no two of them meet
 * @param children the categories one level down, in the order of the data
 */
public record Category(
        String id,
        String title,
        String description,
        List<CodeRange> declared,
        List<CodeRange> ranges,
        List<Category> children) {

    public Category {
        requireNonNull(id);
        requireNonNull(title);
        requireNonNull(description);
        declared = List.copyOf(declared);
        ranges = List.copyOf(ranges);
        children = List.copyOf(children);
    }

    /** How many codes are this category's, overlaps resolved; {@link Long#MAX_VALUE} where there are more than that. */
    public long size() {
        long size = 0;
        for (CodeRange range : ranges) {
            size += range.size();
            if (size < 0) {
                return Long.MAX_VALUE;
            }
        }
        return size;
    }
}
