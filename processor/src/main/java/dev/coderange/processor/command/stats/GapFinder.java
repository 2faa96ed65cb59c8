package dev.coderange.processor.command.stats;

import dev.coderange.processor.command.stats.Statistics.Gap;
import dev.coderange.processor.command.stats.Statistics.OfLine;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the codes between the first and the last that are in no category, line by line of codes that form ranges. */
final class GapFinder {

    static final int MOST_NAMED = 5;

    static final Comparator<Gap> LARGEST_FIRST = Comparator.comparing(
                    (Gap gap) -> -gap.codes().size())
            .thenComparing(gap -> gap.codes().first());

    private final CodeFormat format;
    private final List<Gap> gaps = new ArrayList<>();
    private CodeRange codes;
    private long held;

    /** Codes of a category of the highest level. */
    private record Held(CodeRange codes, String id) {}

    private GapFinder(CodeFormat format) {
        this.format = format;
    }

    /** The figures of each line of a set that has codes, in the order of their keys. */
    static List<OfLine> lines(CodeSet set) {
        List<Held> all = new ArrayList<>();
        for (Category category : set.categories()) {
            for (CodeRange range : category.ranges()) {
                all.add(new Held(range, category.id()));
            }
        }
        all.sort(Comparator.comparingLong(each -> each.codes().first()));
        List<OfLine> lines = new ArrayList<>();
        GapFinder line = null;
        Held before = null;
        for (Held next : all) {
            boolean goesOn = before != null
                    && set.format().areEnds(before.codes().first(), next.codes().first());
            if (!goesOn) {
                if (line != null) {
                    lines.add(line.figures());
                }
                line = new GapFinder(set.format());
            }
            line.add(next, goesOn ? before : null);
            before = next;
        }
        if (line != null) {
            lines.add(line.figures());
        }
        return lines;
    }

    private void add(Held next, Held before) {
        if (before == null) {
            codes = next.codes();
        } else {
            codes = new CodeRange(codes.first(), next.codes().last());
            if (before.codes().last() + 1 < next.codes().first()) {
                var gap = new CodeRange(before.codes().last() + 1, next.codes().first() - 1);
                gaps.add(new Gap(gap, before.id(), next.id()));
            }
        }
        held += next.codes().size();
        held = held < 0 ? Long.MAX_VALUE : held;
    }

    private OfLine figures() {
        long missing = 0;
        for (Gap gap : gaps) {
            missing += gap.codes().size();
        }
        List<Gap> largest = new ArrayList<>(gaps);
        largest.sort(LARGEST_FIRST);
        return new OfLine(
                shape(), codes, held, gaps.size(), missing, largest.subList(0, Math.min(MOST_NAMED, largest.size())));
    }

    /** The shape, with the letters of the family in the place of those that can be there. */
    private String shape() {
        if (!(format instanceof ShapedFormat shaped)) {
            return IntegerFormat.TEXT;
        }
        Shape shape = shaped.shape(codes.first());
        String code = format.code(codes.first());
        int family = shape.bodyWidth();
        if (family == shape.width()) {
            return shape.text();
        }
        int choices = shape.text().indexOf('[');
        boolean isBodyPlain = shape.text()
                        .substring(0, Math.min(family, shape.text().length()))
                        .indexOf('[')
                < 0;
        return choices >= 0 && isBodyPlain ? shape.text().substring(0, family) + code.substring(family) : shape.text();
    }
}
