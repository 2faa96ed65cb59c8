package dev.coderange.processor.export.html;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The lines that the codes of a set lie on. */
final class Lanes {

    private final CodeFormat format;
    private final TreeMap<Long, Integer> byEnd = new TreeMap<>();
    private final List<Lane> lanes = new ArrayList<>();

    /** The lines that hold some of the codes. */
    Lanes(CodeFormat format, RangeSet codes) {
        this.format = format;
        TreeMap<Long, CodeRange> hulls = new TreeMap<>();
        for (CodeRange range : codes.ranges()) {
            for (CodeRange part : range.divided(format)) {
                hulls.merge(
                        format.lastEnd(part.first()),
                        part,
                        (before, behind) -> new CodeRange(before.first(), behind.last()));
            }
        }
        hulls.forEach((end, hull) -> {
            byEnd.put(end, lanes.size());
            lanes.add(new Lane("line-" + (lanes.size() + 1), label(hull.first()), hull));
        });
    }

    private String label(long key) {
        if (!(format instanceof ShapedFormat shaped)) {
            return "Whole numbers";
        }
        Shape shape = shaped.shape(key);
        boolean hasFamilies = shape.bodyWidth() < shape.width();
        return shape.text()
                + (hasFamilies ? " that end in " + format.code(key).substring(shape.bodyWidth()) : "")
                + (shape.isPrefix() ? ", whatever follows" : "");
    }

    List<Lane> all() {
        return lanes;
    }

    /** The index of the line of a code. */
    int of(long key) {
        return byEnd.get(format.lastEnd(key));
    }

    /** Codes as ranges each of which lies on one line, ascending. */
    List<CodeRange> divided(RangeSet codes) {
        List<CodeRange> parts = new ArrayList<>();
        for (CodeRange range : codes.ranges()) {
            parts.addAll(range.divided(format));
        }
        return parts;
    }
}
