package dev.coderange.processor.check;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the categories of the model, with everything that has a name. */
final class SetBuilder {

    private final Map<CategoryDraft, String> ids;
    private final Holdings holdings;
    private final int levels;
    private final int[] counts;

    SetBuilder(Map<CategoryDraft, String> ids, Holdings holdings, int levels) {
        this.ids = ids;
        this.holdings = holdings;
        this.levels = levels;
        this.counts = new int[levels];
    }

    List<Category> categories(List<CategoryDraft> drafts) {
        return build(drafts, 0, Optional.empty());
    }

    private List<Category> build(List<CategoryDraft> drafts, int level, Optional<RangeSet> parent) {
        List<Category> categories = new ArrayList<>();
        if (level < levels) {
            for (CategoryDraft draft : drafts) {
                build(draft, level, parent).ifPresent(categories::add);
            }
        }
        return categories;
    }

    private Optional<Category> build(CategoryDraft draft, int level, Optional<RangeSet> parent) {
        List<CodeRange> ranges =
                parent.map(within -> within.clip(holdings.resolved(draft))).orElseGet(() -> holdings.resolved(draft));
        if (isFull(level)) {
            return Optional.empty();
        }
        counts[level]++;
        List<Category> children = build(draft.children(), level + 1, Optional.of(RangeSet.of(ranges)));
        String id = ids.get(draft);
        if (id == null && children.isEmpty()) {
            counts[level]--;
            return Optional.empty();
        }
        // What lies below a category without a name has a name all the same, and needs a parent.
        String name = id == null
                ? "UNNAMED_AT_" + draft.position().line() + "_"
                        + draft.position().column()
                : id;
        return Optional.of(new Category(
                name,
                draft.title().isEmpty() ? Words.toTitle(name) : draft.title(),
                draft.description(),
                draft.claims().stream().map(Claim::range).toList(),
                ranges,
                children));
    }

    /** Whether one more category would be too many for the generated classes. */
    private boolean isFull(int level) {
        return counts[level] == SizeRules.MOST_IN_A_LEVEL
                || Arrays.stream(counts).sum() == SizeRules.MOST_IN_A_SET;
    }
}
