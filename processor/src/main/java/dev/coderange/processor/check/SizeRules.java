package dev.coderange.processor.check;

import dev.coderange.processor.model.Level;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** How many categories generated classes can hold. There is no such bound for ranges. */
final class SizeRules {

    /**
     * An enum makes its constants in one method, which takes 65,535 bytes; ours have 25 each from javac, 33 from ecj.
     */
    static final int MOST_IN_A_LEVEL = 1_950;

    /** The class of range constants has up to nine entries for each category in a constant pool of 65,535. */
    static final int MOST_IN_A_SET = 7_000;

    private SizeRules() {}

    /** Reports the first category that is one too many on its level, or else in the whole set. */
    static void check(List<CategoryDraft> categories, List<Level> levels, ProblemCollector problems) {
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
}
