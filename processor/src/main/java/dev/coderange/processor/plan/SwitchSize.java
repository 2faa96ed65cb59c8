package dev.coderange.processor.plan;

import dev.coderange.processor.plan.DatedPlan.Segment;
import java.util.List;

/**
 * What a decision takes in the generated class.
 *
 * @param lines lines of source, about
 * @param labels labels of all {@code switch}es
 * @param bytes bytes of bytecode, at most
 * @param comparisons comparisons on its longest way
 */
public record SwitchSize(int lines, int labels, int bytes, int comparisons) {

    /** A method of more lines is not one that people read. */
    static final int MOST_LINES = 500;

    /** HotSpot compiles no method of 8,000 bytes; this leaves room for what stands around a decision. */
    static final int MOST_BYTES = 7_500;

    /** Labels on a line of source. */
    static final int LABELS_PER_LINE = 10;

    /** A comparison of two {@code long}s and its jump; those of {@code int}s are shorter. */
    private static final int COMPARISON_BYTES = 10;

    private static final int ANSWER_BYTES = 7;

    /** A comparison of the day and its jump. */
    private static final int DAY_BYTES = 8;

    private static final int DIVISION_BYTES = 16;

    /** A line is worth ten labels, which are what it may hold. */
    private static final int COST_OF_LINE = LABELS_PER_LINE;

    /** A comparison on the longest way is worth four lines: it is what keeps pages small. */
    private static final int COST_OF_COMPARISON = 4 * COST_OF_LINE;

    /** What a decision takes that answers without a day. */
    public static SwitchSize of(Decision decision) {
        if (decision instanceof Decision.Comparisons comparisons) {
            return ofComparisons(comparisons.ranges());
        }
        if (decision instanceof Decision.Pages pages) {
            return ofSwitch(pages.groups());
        }
        if (decision instanceof Decision.Letters letters) {
            return ofSwitch(letters.groups());
        }
        if (decision instanceof Decision.Shapes shapes) {
            return ofShapes(shapes.shapes());
        }
        return new SwitchSize(1, 0, ANSWER_BYTES, 0);
    }

    /** What a decision over histories takes, each of which compares the day where something began or ended. */
    static SwitchSize ofDated(Decision decision, List<List<Segment>> histories) {
        SwitchSize codes = of(decision);
        int comparisons = dayComparisons(decision, histories);
        return new SwitchSize(
                codes.lines + 2 * comparisons,
                codes.labels,
                codes.bytes + comparisons * (DAY_BYTES + ANSWER_BYTES),
                codes.comparisons);
    }

    private static int dayComparisons(Decision decision, List<List<Segment>> histories) {
        int comparisons = 0;
        if (decision instanceof Decision.Answer answer && answer.ordinal() != Decision.NONE) {
            return histories.get(answer.ordinal()).size() - 1;
        }
        if (decision instanceof Decision.Comparisons own) {
            for (Decision.Range range : own.ranges()) {
                comparisons += histories.get(range.interval().ordinal()).size() - 1;
            }
        }
        if (decision instanceof Decision.Shapes shapes) {
            for (Decision.OfShape shape : shapes.shapes()) {
                comparisons += dayComparisons(shape.decision(), histories);
            }
        }
        List<Decision.Group> groups = decision instanceof Decision.Pages pages
                ? pages.groups()
                : decision instanceof Decision.Letters letters ? letters.groups() : List.of();
        for (Decision.Group group : groups) {
            comparisons += dayComparisons(group.decision(), histories);
        }
        return comparisons;
    }

    /** What is weighed against other decisions that answer the same. */
    int cost() {
        return COST_OF_LINE * lines + labels + COST_OF_COMPARISON * comparisons;
    }

    boolean isReadable() {
        return lines <= MOST_LINES;
    }

    boolean isCompiled() {
        return bytes <= MOST_BYTES;
    }

    private static SwitchSize ofComparisons(List<Decision.Range> ranges) {
        int comparisons = 0;
        for (Decision.Range range : ranges) {
            comparisons += range.comparisons();
        }
        int lines = ranges.size() == 1 ? 1 : ranges.size() + 1;
        return new SwitchSize(
                lines, 0, comparisons * COMPARISON_BYTES + (ranges.size() + 1) * ANSWER_BYTES, comparisons);
    }

    private static SwitchSize ofSwitch(List<Decision.Group> groups) {
        int lines = 4;
        int bytes = DIVISION_BYTES + ANSWER_BYTES;
        int comparisons = 0;
        int labels = 0;
        int inner = 0;
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        for (Decision.Group group : groups) {
            SwitchSize own = of(group.decision());
            lines += own.lines + (group.labels().size() + LABELS_PER_LINE - 1) / LABELS_PER_LINE;
            bytes += own.bytes;
            comparisons = Math.max(comparisons, own.comparisons);
            labels += group.labels().size();
            inner += own.labels;
            lowest = Math.min(lowest, group.labels().get(0));
            highest = Math.max(highest, group.labels().get(group.labels().size() - 1));
        }
        return new SwitchSize(lines, labels + inner, bytes + jumps(labels, highest - lowest + 1), comparisons);
    }

    /** The bytes of the jumps: javac takes a table of all labels in between unless it is much longer than a list. */
    private static int jumps(int labels, long span) {
        return (int) (span <= 5L * labels - 10 ? 16 + 4 * span : 12 + 8L * labels);
    }

    private static SwitchSize ofShapes(List<Decision.OfShape> shapes) {
        int lines = 4;
        int labels = 0;
        int bytes = 2 * ANSWER_BYTES;
        int comparisons = 0;
        for (Decision.OfShape shape : shapes) {
            SwitchSize own = of(shape.decision());
            lines += own.lines + 3;
            labels += own.labels;
            bytes += own.bytes + 2 * COMPARISON_BYTES + DIVISION_BYTES;
            comparisons = Math.max(comparisons, own.comparisons);
        }
        return new SwitchSize(lines, labels, bytes, comparisons + shapes.size());
    }
}
