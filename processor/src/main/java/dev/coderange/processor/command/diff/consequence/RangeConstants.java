package dev.coderange.processor.command.diff.consequence;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The constants of the generated class of ranges, by name. */
final class RangeConstants {

    /** What fits the constant of a class file. */
    private static final int LONGEST = 65_534;

    private static final String TEXT = "String";

    private final CodeFormat format;
    private final Map<String, Constant> constants = new LinkedHashMap<>();

    private RangeConstants(CodeFormat format) {
        this.format = format;
    }

    /** A constant of a type. */
    record Constant(String type, String value) {}

    static Map<String, Constant> of(CodeSet set) {
        var found = new RangeConstants(set.format());
        for (int level = 0; level < set.levels().size(); level++) {
            for (CodeSet.Member member : set.members(level)) {
                found.add(member.category());
            }
        }
        return found.constants;
    }

    private void add(Category category) {
        List<CodeRange> ranges = category.ascending(format);
        var text = new StringBuilder();
        for (CodeRange range : ranges) {
            text.append(text.isEmpty() ? "" : ",").append(range.text(format));
        }
        if (text.length() <= LONGEST) {
            constants.putIfAbsent(category.id(), new Constant(TEXT, text.toString()));
        }
        if (!ranges.isEmpty()) {
            String type = type(category);
            long last = ranges.get(ranges.size() - 1).last();
            constants.putIfAbsent(
                    category.id() + "_FIRST",
                    new Constant(type, format.code(ranges.get(0).first())));
            constants.putIfAbsent(category.id() + "_LAST", new Constant(type, format.code(last)));
        }
    }

    private String type(Category category) {
        if (!category.isNumeric(format)) {
            return TEXT;
        }
        boolean areInts = category.ranges().stream().allMatch(range -> range.last() <= Integer.MAX_VALUE);
        return areInts ? "int" : "long";
    }
}
