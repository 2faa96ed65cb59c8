package dev.coderange.example.claims.radiology;

import dev.coderange.example.claims.radiology.Place.Elsewhere;
import dev.coderange.runtime.CodePeriod;
import dev.coderange.runtime.CodeRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the place of a code on a day. Remembers what it found out of codes that are in no category, so that a file with
 * many of them makes no garbage. Not safe for several threads.
 */
public final class Places {

    private static final int DIGITS = 5;

    private static final List<CodeRange> CATEGORIES = Arrays.stream(RadiologyCategory.values())
            .flatMap(category -> category.ranges().stream())
            .sorted(Comparator.comparing(CodeRange::first))
            .collect(Collectors.toUnmodifiableList());

    private static final String FIRST = CATEGORIES.get(0).first();
    private static final String LAST = CATEGORIES.get(CATEGORIES.size() - 1).last();

    /** The numbers that are in no category on any day, as far as somebody asked. */
    private final BitSet never = new BitSet();

    /** What the codes were and will be that are in a category on another day than the one that somebody asked about. */
    private final Map<String, List<CodePeriod<RadiologyCategory>>> histories = new HashMap<>();

    /**
     * {@return where a code is counted on a day}
     *
     * @param code a code of five characters
     */
    public Place on(LocalDate day, String code) {
        RadiologySubcategory subcategory = RadiologyClassifier.subcategory(code, day);
        if (subcategory != null) {
            return Place.of(subcategory);
        }
        RadiologyCategory category = RadiologyClassifier.category(code, day);
        return category == null ? elsewhere(day, code) : Place.alone(category);
    }

    private Place elsewhere(LocalDate day, String code) {
        if (!isNumber(code)) {
            return Elsewhere.OUTSIDE;
        }
        int number = Integer.parseInt(code);
        if (!never.get(number)) {
            List<CodePeriod<RadiologyCategory>> history = histories.computeIfAbsent(code, RadiologyCategory::history);
            if (!history.isEmpty()) {
                return OtherDays.isOver(history.get(0), day) ? Elsewhere.RETIRED : Elsewhere.NOT_YET;
            }
            histories.remove(code);
            never.set(number);
        }
        boolean between = code.compareTo(FIRST) > 0 && code.compareTo(LAST) < 0;
        return between ? Elsewhere.BETWEEN_CATEGORIES : Elsewhere.OUTSIDE;
    }

    /** {@return whether a code is five ASCII digits} */
    public static boolean isNumber(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return code.length() == DIGITS;
    }
}
