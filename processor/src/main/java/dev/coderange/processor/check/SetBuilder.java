package dev.coderange.processor.check;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Identifiers;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the categories of the model, with everything that has a name, as many as generated classes can hold. */
final class SetBuilder {

    /**
     * An enum makes its constants in one method, which takes 65,535 bytes; ours have 25 each from javac, 33 from ecj.
     */
    static final int MOST_IN_A_LEVEL = 1_950;

    /** The class of range constants has up to nine entries for each category in a constant pool of 65,535. */
    static final int MOST_IN_A_SET = 7_000;

    private final Map<CategoryDraft, String> ids;
    private final DayByDay.Result codes;
    private final int levels;
    private final ProblemCollector problems;
    private final int[] counts;
    private final List<Set<String>> taken = new ArrayList<>();

    /**
     * What makes categories.
     *
     * @param ids the ids that Java can have
     * @param codes what each category has
     * @param problems what was found; nothing is said of codes that are gone because of a mistake
     */
    SetBuilder(Map<CategoryDraft, String> ids, DayByDay.Result codes, int levels, ProblemCollector problems) {
        this.ids = ids;
        this.codes = codes;
        this.levels = levels;
        this.problems = problems;
        this.counts = new int[levels];
        for (int level = 0; level < levels; level++) {
            taken.add(new HashSet<>());
        }
    }

    /** Reports the first category that is one too many on its level, or else in the whole set. */
    static void checkSizes(List<CategoryDraft> categories, List<Level> levels, ProblemCollector problems) {
        List<CategoryDraft> all = new ArrayList<>();
        List<CategoryDraft> onLevel = categories;
        boolean isTooMany = false;
        for (Level level : levels) {
            all.addAll(onLevel);
            if (onLevel.size() > MOST_IN_A_LEVEL) {
                isTooMany = true;
                problems.error(
                        onLevel.get(MOST_IN_A_LEVEL).position(),
                        DataMessage.TOO_MANY_IN_LEVEL.with(Quoted.of(level.name()), onLevel.size(), MOST_IN_A_LEVEL));
            }
            List<CategoryDraft> below = new ArrayList<>();
            for (CategoryDraft category : onLevel) {
                below.addAll(category.children());
            }
            onLevel = below;
        }
        if (!isTooMany && all.size() > MOST_IN_A_SET) {
            problems.error(
                    all.get(MOST_IN_A_SET).position(), DataMessage.TOO_MANY_IN_SET.with(all.size(), MOST_IN_A_SET));
        }
    }

    List<Category> categories(List<CategoryDraft> drafts) {
        return build(drafts, 0, null, Map.of());
    }

    /**
     * The categories of a level.
     *
     * @param within the codes of their parent, null on the highest level
     * @param inherited the values of their parent
     */
    private List<Category> build(
            List<CategoryDraft> drafts, int level, RangeSet within, Map<String, String> inherited) {
        List<Category> categories = new ArrayList<>();
        if (level < levels) {
            for (CategoryDraft draft : drafts) {
                if (!isFull(level)) {
                    Optional<Category> category = build(draft, level, within, inherited);
                    if (category.isPresent()) {
                        categories.add(category.get());
                    }
                }
            }
        }
        return categories;
    }

    private Optional<Category> build(CategoryDraft draft, int level, RangeSet within, Map<String, String> inherited) {
        List<CodeRange> resolved = codes.assigned().get(draft).resolved();
        List<CodeRange> ranges = within == null ? resolved : within.clip(resolved);
        counts[level]++;
        Map<String, String> values = values(draft, inherited);
        List<Category> children = draft.children().isEmpty()
                ? List.of()
                : build(draft.children(), level + 1, RangeSet.of(ranges), values);
        String id = ids.get(draft);
        boolean isNamed = id != null && taken.get(level).add(id);
        if (!isNamed && children.isEmpty()) {
            counts[level]--;
            return Optional.empty();
        }
        boolean isToldAbove = within != null && within.isEmpty();
        List<DatedRange> history = codes.histories().getOrDefault(draft, List.of());
        if (ranges.isEmpty() && history.isEmpty() && !isToldAbove && !problems.hasErrors()) {
            problems.warning(draft.place(), RangeMessage.NO_CODES_LEFT.with(draft.label()));
        }
        String name = isNamed ? id : standIn(draft.position());
        return Optional.of(new Category(
                name,
                draft.name().key().isPresent() ? draft.name().key().get().value() : "",
                draft.name().title().isEmpty()
                        ? Identifiers.toTitle(name)
                        : draft.name().title(),
                draft.description(),
                values,
                declared(draft),
                ranges,
                history,
                children));
    }

    /** The values of a category: its own, and what it does not say itself as its parent has it. */
    private static Map<String, String> values(CategoryDraft draft, Map<String, String> inherited) {
        if (draft.values().isEmpty()) {
            return inherited;
        }
        Map<String, String> values = new HashMap<>(inherited);
        values.putAll(draft.values());
        return values;
    }

    /** Whether one more category would be too many for the generated classes. */
    private boolean isFull(int level) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return counts[level] == MOST_IN_A_LEVEL || sum == MOST_IN_A_SET;
    }

    /** What lies below a category without a name has a name all the same, and needs a parent. */
    private static String standIn(Position position) {
        String file = position.file().order() == 0
                ? ""
                : "_OF_FILE_" + position.file().order();
        return "UNNAMED_AT_" + position.line() + "_" + position.column() + file;
    }

    /**
     * What the constants of the ranges are made of: where no range could be read, some code, so that they are there.
     */
    private List<CodeRange> declared(CategoryDraft draft) {
        List<CodeRange> onEffective = codes.declared().get(draft);
        if (onEffective != null) {
            return onEffective;
        }
        return draft.declared().isEmpty() ? List.of(new CodeRange(0, 0)) : draft.claims();
    }
}
