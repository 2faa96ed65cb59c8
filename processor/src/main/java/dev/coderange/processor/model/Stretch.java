package dev.coderange.processor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Codes that lie next to each other in one category.
 *
 * @param range the codes
 * @param path the category, with those above it before it: {@code DIAGNOSTIC_RADIOLOGY / CHEST}
 */
public record Stretch(CodeRange range, String path) {

    /** What stands between a category and the one above it. */
    static final String SEPARATOR = " / ";

    /** The order of the codes. */
    public static final Comparator<Stretch> ASCENDING =
            Comparator.comparingLong(stretch -> stretch.range().first());

    /** Every code of a set, in the lowest category that has it, ascending. */
    public static List<Stretch> deepest(CodeSet set) {
        List<Stretch> stretches = new ArrayList<>();
        for (Category category : set.categories()) {
            add(category, category.id(), set.format(), stretches);
        }
        stretches.sort(ASCENDING);
        return stretches;
    }

    /** Whether a category is one of those on a path, by its id, which no other category of the set has. */
    public static boolean isOn(String path, String id) {
        for (String each : path.split(SEPARATOR, -1)) {
            if (each.equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static void add(Category category, String path, CodeFormat format, List<Stretch> into) {
        List<CodeRange> below = new ArrayList<>();
        for (Category child : category.children()) {
            below.addAll(child.ranges());
            add(child, path + SEPARATOR + child.id(), format, into);
        }
        RangeSet own = RangeSet.of(category.ranges()).minus(RangeSet.of(below));
        for (CodeRange range : own.ranges()) {
            for (CodeRange part : range.divided(format)) {
                into.add(new Stretch(part, path));
            }
        }
    }
}
