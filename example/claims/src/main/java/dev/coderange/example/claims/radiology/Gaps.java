package dev.coderange.example.claims.radiology;

import dev.coderange.runtime.CodeRange;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The numbers between two categories, which belong to neither. */
public final class Gaps {

    private static final List<CodeRange> CATEGORIES = Arrays.stream(RadiologyCategory.values())
            .flatMap(category -> category.ranges().stream())
            .sorted(Comparator.comparing(CodeRange::first))
            .toList();

    private static final String FIRST = CATEGORIES.get(0).first();
    private static final String LAST = CATEGORIES.get(CATEGORIES.size() - 1).last();

    private Gaps() {}

    /**
     * Whether a code lies above one category and below another.
     *
     * @param code five digits
     */
    public static boolean hold(String code) {
        return code.compareTo(FIRST) > 0 && code.compareTo(LAST) < 0 && RadiologyClassifier.category(code) == null;
    }
}
