package dev.coderange.processor.check;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Identifiers;
import dev.coderange.processor.text.RangeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the categories of the model, with everything that has a name. */
final class SetBuilder {

    private final Map<CategoryDraft, String> ids;
    private final RangeAssignment holdings;
    private final int levels;
    private final ProblemCollector problems;
    private final int[] counts;
    private final List<Set<String>> taken = new ArrayList<>();

    /**
     * What makes categories.
     *
     * @param ids the ids that Java can have
     * @param problems what was found, for nothing is said of codes that are gone because of a mistake
     */
    SetBuilder(Map<CategoryDraft, String> ids, RangeAssignment holdings, int levels, ProblemCollector problems) {
        this.ids = ids;
        this.problems = problems;
        this.holdings = holdings;
        this.levels = levels;
        this.counts = new int[levels];
        for (int level = 0; level < levels; level++) {
            taken.add(new HashSet<>());
        }
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
        Optional<String> id = id(draft, level);
        if (id.isEmpty() && children.isEmpty()) {
            counts[level]--;
            return Optional.empty();
        }
        if (ranges.isEmpty() && !problems.hasErrors()) {
            problems.warning(
                    draft.id().map(Text::position).orElse(draft.position()),
                    RangeMessage.NO_CODES_LEFT.with(draft.label()));
        }
        String name = id.orElseGet(() -> standIn(draft.position()));
        return Optional.of(new Category(
                name,
                draft.title().isEmpty() ? Identifiers.toTitle(name) : draft.title(),
                draft.description(),
                declared(draft),
                ranges,
                children));
    }

    /** Whether one more category would be too many for the generated classes. */
    private boolean isFull(int level) {
        return counts[level] == SizeRules.MOST_IN_A_LEVEL
                || Arrays.stream(counts).sum() == SizeRules.MOST_IN_A_SET;
    }

    /** The id of a category, if it has one that no category before it on the level has. */
    private Optional<String> id(CategoryDraft draft, int level) {
        return Optional.ofNullable(ids.get(draft)).filter(taken.get(level)::add);
    }

    /** What lies below a category without a name has a name all the same, and needs a parent. */
    private static String standIn(Position position) {
        return "UNNAMED_AT_" + position.line() + "_" + position.column();
    }

    /** What the constants of the ranges are made of: where no range could be read, some code, so that they are there. */
    private static List<CodeRange> declared(CategoryDraft draft) {
        return draft.claims().isEmpty()
                ? List.of(new CodeRange(0, 0))
                : draft.claims().stream().map(DeclaredRange::range).toList();
    }
}
