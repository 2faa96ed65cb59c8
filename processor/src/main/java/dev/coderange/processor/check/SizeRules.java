package dev.coderange.processor.check;

import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many categories generated classes can hold. There is no such bound for ranges. */
final class SizeRules {

    /** An enum makes its constants in one method, which takes 65,535 bytes; ours have 25 each from javac, 33 from ecj. */
    static final int MOST_IN_A_LEVEL = 1_950;

    /** The class of range constants has up to nine entries for each category in a constant pool of 65,535. */
    static final int MOST_IN_A_SET = 7_000;

    private static final String MEND =
            " Divide the data into several sets, each with a file and a \"name\" of its own.";

    private SizeRules() {}

    /** Reports the first category that is one too many on its level, or else in the whole set. */
    static void check(List<CategoryDraft> categories, List<Level> levels, Problems problems) {
        List<CategoryDraft> all = new ArrayList<>();
        List<CategoryDraft> onLevel = categories;
        boolean isTooMany = false;
        for (Level level : levels) {
            all.addAll(onLevel);
            if (onLevel.size() > MOST_IN_A_LEVEL) {
                isTooMany = true;
                problems.error(
                        onLevel.get(MOST_IN_A_LEVEL).position(),
                        String.format(
                                Locale.ROOT,
                                "The level %s has %,d categories, more than the %,d that one Java enum can hold.%s",
                                Quoted.of(level.name()),
                                onLevel.size(),
                                MOST_IN_A_LEVEL,
                                MEND));
            }
            onLevel = onLevel.stream()
                    .flatMap(category -> category.children().stream())
                    .toList();
        }
        if (!isTooMany && all.size() > MOST_IN_A_SET) {
            problems.error(
                    all.get(MOST_IN_A_SET).position(),
                    String.format(
                            Locale.ROOT,
                            "The set has %,d categories, more than the %,d whose range constants one class can hold.%s",
                            all.size(),
                            MOST_IN_A_SET,
                            MEND));
        }
    }
}
