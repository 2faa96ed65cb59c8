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

    private static final int FIRST = number(CATEGORIES.get(0).first());
    private static final int LAST = number(CATEGORIES.get(CATEGORIES.size() - 1).last());

    /** The numbers that are in no category on any day, as far as somebody asked. */
    private final BitSet never = new BitSet();

    /** What the codes were and will be that are in a category on another day than the one that somebody asked about. */
    private final Map<Integer, List<CodePeriod<RadiologyCategory>>> histories = new HashMap<>();

    /**
     * {@return where a code is counted on a day}
     *
     * @param code a code; one that is not five digits is outside
     */
    public Place on(LocalDate day, String code) {
        int number = number(code);
        if (number < 0) {
            return Elsewhere.OUTSIDE;
        }
        RadiologySubcategory subcategory = RadiologyClassifier.subcategory(number, day);
        if (subcategory != null) {
            return Place.of(subcategory);
        }
        RadiologyCategory category = RadiologyClassifier.category(number, day);
        return category == null ? elsewhere(day, number) : Place.alone(category);
    }

    private Place elsewhere(LocalDate day, int number) {
        if (!never.get(number)) {
            List<CodePeriod<RadiologyCategory>> history = histories.computeIfAbsent(number, RadiologyCategory::history);
            if (!history.isEmpty()) {
                return OtherDays.isOver(history.get(0), day) ? Elsewhere.RETIRED : Elsewhere.NOT_YET;
            }
            histories.remove(number);
            never.set(number);
        }
        return number > FIRST && number < LAST ? Elsewhere.BETWEEN_CATEGORIES : Elsewhere.OUTSIDE;
    }

    /** {@return the number that a code is, or -1 if it is not five ASCII digits} */
    public static int number(String code) {
        if (code.length() != DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < DIGITS; i++) {
            int digit = code.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
