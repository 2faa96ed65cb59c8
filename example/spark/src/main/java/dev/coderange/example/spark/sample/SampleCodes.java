package dev.coderange.example.spark.sample;

import dev.coderange.example.spark.radiology.RadiologyCategory;
import dev.coderange.example.spark.radiology.RadiologySubcategory;
import dev.coderange.runtime.CodeRange;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/**
 * Draws codes by arithmetic from the ranges of the table, on whatever day they hold. Whether any of them is a code that
 * somebody bills is neither known nor claimed. As in real claims, a few make up most of what is drawn.
 */
final class SampleCodes implements Serializable {

    private static final long serialVersionUID = 1;

    /** No codes, as they turn up in files: with a digit lost or doubled, a blank, a letter, digits not ASCII's. */
    private static final List<String> MALFORMED = List.of(
            "", " ", "7104", "710460", "71046 ", " 71046", "7l046", "71O46", "7104a", "71-046", "７１０４６", "7104٦");

    /** What lies between categories. */
    private static final int[][] BETWEEN = {{76500, 76505}, {77023, 77045}, {77093, 77260}, {77800, 78011}};

    private final int[] firsts;
    private final int[] lasts;

    SampleCodes(List<LocalDate> days) {
        Set<String> ranges = new TreeSet<>();
        for (LocalDate day : days) {
            for (RadiologySubcategory subcategory : RadiologySubcategory.values()) {
                subcategory.ranges(day).forEach(range -> ranges.add(range.toString()));
            }
            for (RadiologyCategory category : RadiologyCategory.values()) {
                category.ranges(day).forEach(range -> ranges.add(range.toString()));
            }
        }
        List<CodeRange> all = new ArrayList<>();
        ranges.forEach(range -> all.addAll(CodeRange.parse("NNNNN", range)));
        firsts = all.stream().mapToInt(range -> Integer.parseInt(range.first())).toArray();
        lasts = all.stream().mapToInt(range -> Integer.parseInt(range.last())).toArray();
    }

    /** A code, no code, or null. */
    String draw(RandomGenerator random) {
        int kind = random.nextInt(1000);
        if (kind < 3) {
            return null;
        }
        if (kind < 13) {
            return MALFORMED.get(random.nextInt(MALFORMED.size()));
        }
        if (kind < 40) {
            int[] range = BETWEEN[random.nextInt(BETWEEN.length)];
            return five(range[0] + random.nextInt(range[1] - range[0] + 1));
        }
        if (kind < 60) {
            return five(random.nextInt(100_000));
        }
        int range = skewed(random, firsts.length);
        return five(firsts[range] + skewed(random, lasts[range] - firsts[range] + 1));
    }

    /** A number from 0 to below {@code size}, the smaller the more often. */
    private static int skewed(RandomGenerator random, int size) {
        double uniform = random.nextDouble();
        return (int) (uniform * uniform * uniform * size);
    }

    private static String five(int number) {
        return Integer.toString(100_000 + number).substring(1);
    }
}
