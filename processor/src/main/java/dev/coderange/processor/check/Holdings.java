package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which codes are whose. */
final class Holdings {

    private final Map<CategoryDraft, List<CodeRange>> resolved = new IdentityHashMap<>();
    private final Map<CategoryDraft, RangeSet> held = new IdentityHashMap<>();

    /**
     * Keeps what a category gets.
     *
     * @param resolvedRanges its codes, each with one owner among siblings, in the order of the data
     * @param heldCodes its codes, with those of overlaps that nobody has resolved
     */
    void put(CategoryDraft category, List<CodeRange> resolvedRanges, RangeSet heldCodes) {
        resolved.put(category, resolvedRanges);
        held.put(category, heldCodes);
    }

    List<CodeRange> resolved(CategoryDraft category) {
        return resolved.get(category);
    }

    RangeSet held(CategoryDraft category) {
        return held.get(category);
    }
}
