package dev.coderange.processor.model;

import java.util.List;

/**
 * What differs between two editions of a code set. Codes are keys of the later edition's format.
 *
 * @param codes the codes that are classified anew, ascending; neighbors that changed alike are one
 * @param foreign codes of the earlier edition that the later one's format does not have
 * @param categories what happened to categories: those of the later edition in its order, then those that are gone
 */
public record EditionChange(List<Reclassified> codes, List<Foreign> foreign, List<CategoryChange> categories) {

    public EditionChange {
        codes = List.copyOf(codes);
        foreign = List.copyOf(foreign);
        categories = List.copyOf(categories);
    }

    /** Whether both editions say the same of every code and have the same categories. */
    public boolean isEmpty() {
        return codes.isEmpty() && foreign.isEmpty() && categories.isEmpty();
    }

    /**
     * Codes next to each other that are not where they were.
     *
     * @param codes the codes
     * @param before the lowest category that had them, behind those above it ({@code IMAGING / CHEST}); {@code ""} for
     *     codes that are new
     * @param after the lowest category that has them, likewise; {@code ""} for codes that are retired
     */
    public record Reclassified(CodeRange codes, String before, String after) {

        /** Whether no category had the codes. */
        public boolean isNew() {
            return before.isEmpty();
        }

        /** Whether no category has the codes any more. */
        public boolean isRetired() {
            return after.isEmpty();
        }
    }

    /**
     * Codes of the earlier edition that are no codes of the later one by their shape.
     *
     * @param codes a range as the earlier edition writes it
     * @param before the lowest category that had them, behind those above it
     */
    public record Foreign(String codes, String before) {}

    /** What happened to a category. */
    public enum Fate {
        /** It was not there. */
        ADDED,
        /** It is not there any more. */
        GONE,
        /** It had codes, and has none any more. */
        EMPTIED,
        /** It has other codes than it had. */
        CHANGED
    }

    /**
     * A category that is not what it was.
     *
     * @param level the name of its level
     * @param id its id
     * @param gained the codes that it has and had not; of one that is new, all
     * @param lost the codes that it had and has not, but for those of {@link #foreign}
     */
    public record CategoryChange(String level, String id, Fate fate, RangeSet gained, RangeSet lost) {}
}
