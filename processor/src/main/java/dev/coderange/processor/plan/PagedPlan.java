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

    public PagedPlan {
        intervals = List.copyOf(intervals);
        pages = List.copyOf(pages);
        runs = List.copyOf(runs);
    }
}
