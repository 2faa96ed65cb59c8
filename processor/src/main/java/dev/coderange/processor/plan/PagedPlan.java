package dev.coderange.processor.plan;

import java.util.List;

/**
 * A decision by two tables: keys are cut into pages, pages of equal content are kept once, and a first table says where.
 *
 * @param intervals what is decided, at least one interval
 * @param why why this form was picked
 * @param base the first key of the first page, a multiple of the size of a page
 * @param shift a page has 2<sup>shift</sup> keys
 * @param pages which content each page has
 * @param runs what the places of the contents hold, one content behind the other
 * @param bytes the size of both tables
 */
public record PagedPlan(
        List<Interval> intervals, Reason why, long base, int shift, List<Integer> pages, List<Run> runs, long bytes)
        implements PackedPlan {

    /** A constant string takes at most 65,535 bytes in a class file (JVMS 4.4.7), of which javac refuses the last. */
    private static final int LONGEST_CONSTANT = 65_534;

    public PagedPlan {
        intervals = List.copyOf(intervals);
        pages = List.copyOf(pages);
        runs = List.copyOf(runs);
    }

    /** Whether the table of pages, a character for each, is no longer than a constant string may be. */
    boolean fitsConstant() {
        return pages.stream().mapToInt(PagedPlan::bytes).sum() <= LONGEST_CONSTANT;
    }

    /** The bytes of a character in the UTF-8 of class files, where 0 takes two. */
    private static int bytes(int character) {
        if (character > 0 && character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : 3;
    }
}
