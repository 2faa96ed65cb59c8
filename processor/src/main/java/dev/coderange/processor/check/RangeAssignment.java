package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which codes are whose. */
final class RangeAssignment {

    private final Map<CategoryDraft, List<CodeRange>> resolved = new IdentityHashMap<>();
    private final Map<CategoryDraft, RangeSet> held = new IdentityHashMap<>();

    /**
     * Keeps what a category gets.
     *
     * @param resolvedRanges its codes, each with one owner among siblings, in the order of the data
     */
    void put(CategoryDraft category, List<CodeRange> resolvedRanges) {
        resolved.put(category, resolvedRanges);
    }

    /** Keeps what a category with children can pass on: all that it claims but for what the data gives to a sibling by name. */
    void putHeld(CategoryDraft category, RangeSet codes) {
        held.put(category, codes);
    }

    List<CodeRange> resolved(CategoryDraft category) {
        return resolved.get(category);
    }

    /** What the children of a category can hold. */
    RangeSet held(CategoryDraft category) {
        return held.get(category);
    }
}
