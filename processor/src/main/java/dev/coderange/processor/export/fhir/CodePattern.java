package dev.coderange.processor.export.fhir;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Codes as a regular expression that matches them and nothing else. It keeps to what Java, JavaScript, Python,
 * PostgreSQL, .NET and RE2 read alike: anchors, classes, groups, alternatives and counts. Nothing in it backtracks,
 * since no two alternatives begin with the same character.
 */
final class CodePattern {

    private static final String NOTHING = "^$";

    private final CodeFormat format;
    private final String skip;
    private final List<PatternTree.Sequence> alternatives = new ArrayList<>();

    private CodePattern(CodeFormat format) {
        this.format = format;
        skip = format.ignored().isEmpty() ? "" : "[" + escaped(format.ignored()) + "]*";
    }

    /**
     * The expression.
     *
     * @return {@code ^71(04[5-9]|...)$}; where there is no code, {@code ^$}, which no code matches since none is empty
     */
    static String of(CodeFormat format, List<CodeRange> ranges) {
        var pattern = new CodePattern(format);
        RangeSet codes = RangeSet.of(ranges);
        if (format instanceof ShapedFormat shaped) {
            pattern.addShapes(shaped, codes);
        } else if (format instanceof IntegerFormat) {
            pattern.addIntegers(codes);
        }
        return pattern.alternatives.isEmpty() ? NOTHING : pattern.text();
    }

    private void addShapes(ShapedFormat shaped, RangeSet codes) {
        for (Shape shape : shaped.shapes()) {
            long base = shaped.base(shape);
            List<PatternTree.Slice> slices = new ArrayList<>();
            for (CodeRange part : codes.clip(List.of(new CodeRange(base, base + shape.size() - 1)))) {
                for (CodeRange lane : part.divided(format)) {
                    long family = (lane.first() - base) / shape.lane();
                    long start = base + family * shape.lane();
                    slices.add(new PatternTree.Slice(family, lane.first() - start, lane.last() - start));
                }
            }
            String rest = shape.isPrefix() ? "[0-9A-Z" + escaped(format.ignored()) + "]*" : "";
            add(new PatternTree(shape.places(), shape.bodyWidth(), skip), slices, rest);
        }
    }

    /** Integers have no zeros in front, so those of each length are a shape of their own. */
    private void addIntegers(RangeSet codes) {
        int longest = Long.toString(Long.MAX_VALUE).length();
        long lowest = 0;
        for (int length = 1; length <= longest; length++) {
            long highest = length == longest ? Long.MAX_VALUE : Math.max(lowest, 1) * 10 - 1;
            List<PatternTree.Slice> slices = new ArrayList<>();
            for (CodeRange part : codes.clip(List.of(new CodeRange(lowest, highest)))) {
                slices.add(new PatternTree.Slice(0, part.first(), part.last()));
            }
            add(new PatternTree(Collections.nCopies(length, Shape.DIGITS), length, skip), slices, "");
            lowest = highest + 1;
        }
    }

    private void add(PatternTree tree, List<PatternTree.Slice> slices, String rest) {
        if (!slices.isEmpty()) {
            for (PatternTree.Sequence each : tree.alternatives(slices)) {
                alternatives.add(rest.isEmpty() ? each : each.then(rest));
            }
        }
    }

    private String text() {
        return "^" + skip + PatternTree.joined(alternatives, skip).text() + "$";
    }

    /** Characters for a class. A backslash before punctuation of ASCII means itself in every dialect. */
    private static String escaped(String characters) {
        var escaped = new StringBuilder();
        for (char c : characters.toCharArray()) {
            if ("\\[]^-".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
