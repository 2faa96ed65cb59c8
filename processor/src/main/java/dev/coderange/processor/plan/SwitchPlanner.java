package dev.coderange.processor.plan;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapedFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans the {@code switch} of a level: first over shapes, then over letters, last over the number that the digits make. */
final class SwitchPlanner {

    private SwitchPlanner() {}

    static SwitchPlan plan(CodeFormat format, List<Interval> intervals) {
        if (intervals.isEmpty()) {
            return new SwitchPlan(intervals, new Decision.Answer(Decision.NONE));
        }
        Decision decision = format instanceof ShapedFormat shaped && !isOneNumber(shaped)
                ? ofShapes(shaped, intervals)
                : NumberDecisions.of(intervals, Long.MIN_VALUE, Long.MAX_VALUE);
        return new SwitchPlan(intervals, decision);
    }

    private static boolean isOneNumber(ShapedFormat format) {
        return format.shapes().size() == 1 && format.takesInt();
    }

    private static Decision ofShapes(ShapedFormat format, List<Interval> intervals) {
        List<Decision.OfShape> shapes = new ArrayList<>();
        for (Shape shape : format.shapes()) {
            long base = format.base(shape);
            List<Interval> own = parts(intervals, base, shape.size());
            if (!own.isEmpty()) {
                Decision decision = ofLetters(shape, 0, true, own);
                shapes.add(new Decision.OfShape(shape.text(), base, base + shape.size(), shape.lane(), decision));
            }
        }
        shapes.sort(Comparator.comparingLong(Decision.OfShape::base));
        return new Decision.Shapes(shapes);
    }

    /**
     * What decides over the letters from a place on, and then over the digits.
     *
     * @param isFirst whether no place before this one has a choice of letters
     * @param intervals counted from the first code with the letters before this place
     */
    private static Decision ofLetters(Shape shape, int place, boolean isFirst, List<Interval> intervals) {
        if (place == shape.width()) {
            return NumberDecisions.of(intervals, 0, shape.lane() - 1);
        }
        String allowed = shape.places().get(place);
        if (shape.isDigit(place) || allowed.length() == 1) {
            return ofLetters(shape, place + 1, isFirst, intervals);
        }
        long weight = weight(shape, place);
        Map<Decision, List<Long>> letters = new LinkedHashMap<>();
        for (int i = 0; i < allowed.length(); i++) {
            List<Interval> own = parts(intervals, i * weight, weight);
            if (!own.isEmpty()) {
                letters.computeIfAbsent(ofLetters(shape, place + 1, false, own), any -> new ArrayList<>())
                        .add((long) allowed.charAt(i));
            }
        }
        return new Decision.Letters(allowed, weight, isFirst, NumberDecisions.groups(letters));
    }

    private static long weight(Shape shape, int place) {
        long weight = shape.lane();
        for (int later = place + 1; later < shape.width(); later++) {
            weight *= shape.isDigit(later) ? 1 : shape.places().get(later).length();
        }
        return weight;
    }

    /** What lies among so many keys from one on, counted from that one. */
    private static List<Interval> parts(List<Interval> intervals, long from, long size) {
        long to = from + size - 1;
        return intervals.stream()
                .filter(interval -> interval.meets(from, to))
                .map(interval -> interval.part(from, to, from))
                .toList();
    }
}
