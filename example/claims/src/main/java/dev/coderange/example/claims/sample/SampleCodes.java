package dev.coderange.example.claims.sample;

import dev.coderange.example.claims.radiology.Place;
import dev.coderange.example.claims.radiology.Place.Elsewhere;
import dev.coderange.example.claims.radiology.Places;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import dev.coderange.example.claims.radiology.RadiologyClassifier;
import dev.coderange.example.claims.radiology.RadiologySubcategory;
import dev.coderange.runtime.CodeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws codes by arithmetic from the ranges of the table. They are numbers in ranges; whether any of them is a code
 * that somebody bills is neither known nor claimed.
 */
final class SampleCodes {

    private static final int FIRST_BETWEEN = 70_000;
    private static final int LAST_BETWEEN = 79_999;

    private final Random random;
    private final List<CodeRange> finest = new ArrayList<>();
    private final List<List<String>> inNoSubcategory;
    private final List<String> betweenCategories = new ArrayList<>();
    private final List<String> retired = new ArrayList<>();
    private final List<String> notYetValid = new ArrayList<>();

    SampleCodes(Random random) {
        this.random = random;
        Arrays.stream(RadiologySubcategory.values()).forEach(subcategory -> finest.addAll(subcategory.ranges()));
        Arrays.stream(RadiologyCategory.values())
                .filter(category -> category.children().isEmpty())
                .forEach(category -> finest.addAll(category.ranges()));
        Map<RadiologyCategory, List<String>> left = new EnumMap<>(RadiologyCategory.class);
        LocalDate day = LocalDate.parse(RadiologyClassifier.EFFECTIVE);
        Places places = new Places();
        for (int number = FIRST_BETWEEN; number <= LAST_BETWEEN; number++) {
            String code = five(number);
            Place place = places.on(day, code);
            if (place == Elsewhere.BETWEEN_CATEGORIES) {
                betweenCategories.add(code);
            } else if (place == Elsewhere.RETIRED) {
                retired.add(code);
            } else if (place == Elsewhere.NOT_YET) {
                notYetValid.add(code);
            } else if (place instanceof Place.InCategory alone
                    && !alone.of().children().isEmpty()) {
                left.computeIfAbsent(alone.of(), key -> new ArrayList<>()).add(code);
            }
        }
        inNoSubcategory = List.copyOf(left.values());
    }

    /** A code of the kind that a number from 9 to 99 stands for; most stand for codes of a subcategory. */
    String ofKind(int kind) {
        if (kind < 16) {
            return inNoSubcategory();
        }
        if (kind < 20) {
            return betweenCategories();
        }
        if (kind < 26) {
            return outside();
        }
        if (kind < 29) {
            return retired();
        }
        return kind == 29 ? notYetValid() : classified();
    }

    /** A code of some subcategory, or of some category that has none. */
    String classified() {
        CodeRange range = pick(finest);
        if (random.nextInt(20) == 0) {
            return range.last();
        }
        return five(Integer.parseInt(range.first()) + random.nextInt((int) range.size()));
    }

    private String inNoSubcategory() {
        return pick(pick(inNoSubcategory));
    }

    private String betweenCategories() {
        return pick(betweenCategories);
    }

    /** A code that the effective day of the table finds retired; on its own day of service it need not be. */
    private String retired() {
        return pick(retired);
    }

    /** A code that the effective day of the table finds not yet valid. */
    private String notYetValid() {
        return pick(notYetValid);
    }

    /** Five digits below or above all categories, or four and a letter. */
    private String outside() {
        return switch (random.nextInt(4)) {
            case 0 -> five(10_000 + random.nextInt(60_000));
            case 1 -> "G" + five(random.nextInt(10_000)).substring(1);
            default -> five(80_000 + random.nextInt(20_000));
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String five(int number) {
        return Integer.toString(100_000 + number).substring(1);
    }
}
