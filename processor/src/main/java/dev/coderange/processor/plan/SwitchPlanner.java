package dev.coderange.processor.plan;

import java.util.ArrayList;
import java.util.List;

/** Cuts the keys of a level into blocks, so that few of them have a boundary inside, and plans comparisons for those. */
final class SwitchPlanner {

    /** Answers in one method. A comparison and its answer take up to 16 bytes, and HotSpot compiles up to 8,000. */
    static final int ANSWERS_PER_METHOD = 400;

    /** Blocks may begin at any key; this many places are tried for each size. */
    private static final int PHASES = 64;

    private final List<Interval> intervals;
    private final Segments segments;
    private final long first;
    private final long last;
    private final int answers;
    private final List<Decision> parts = new ArrayList<>();

    SwitchPlanner(List<Interval> intervals) {
        this.intervals = intervals;
        this.segments = Segments.of(intervals);
        this.first = intervals.get(0).first();
        this.last = intervals.get(intervals.size() - 1).last();
        this.answers = 1
                + (int) intervals.stream()
                        .mapToInt(Interval::ordinal)
                        .distinct()
                        .count();
    }

    /** A way to cut. */
    record Cut(long base, int shift, int blocks, int boundaryBlocks, int answers) {
        /** How long a lookup takes. */
        double time() {
            return CostModel.blocks(blocks, boundaryBlocks, answers);
        }

        /** The time, and what the string of blocks costs beside it. */
        double cost() {
            return time() + CostModel.BLOCK * blocks;
        }
    }

    /** The cut that costs least. */
    Cut cheapestCut() {
        Cut cheapest = null;
        for (int shift = 0; shift < Long.SIZE - 1; shift++) {
            if ((last - first) >>> shift >= CostModel.MOST_BLOCKS) {
                continue;
            }
            // A block that is larger than all there is to decide would have every boundary in it.
            if (cheapest != null && (last - first) >>> shift == 0) {
                break;
            }
            for (long base : bases(shift)) {
                Cut cut = cut(base, shift);
                if (cheapest == null || cut.cost() < cheapest.cost()) {
                    cheapest = cut;
                }
            }
        }
        return cheapest;
    }

    SwitchPlan plan(Cut cut, String why) {
        List<Decision> blocks = new ArrayList<>(cut.blocks());
        int segment = 0;
        for (int block = 0; block < cut.blocks(); block++) {
            long from = cut.base() + ((long) block << cut.shift());
            segment = segments.at(from, segment);
            int end = segments.at(from + (1L << cut.shift()) - 1, segment);
            blocks.add(tree(segment, end + 1));
        }
        return new SwitchPlan(intervals, why, cut.base(), cut.shift(), blocks, parts);
    }

    /** Where the first block may begin: at a multiple of its size, or at or a little before the first interval. */
    private List<Long> bases(int shift) {
        List<Long> bases = new ArrayList<>();
        bases.add(first >>> shift << shift);
        long size = 1L << shift;
        for (long phase = 0; phase < Math.min(size, PHASES); phase++) {
            long base = first - phase;
            if (base >= 0 && fits(base, shift)) {
                bases.add(base);
            }
        }
        return bases;
    }

    /** Whether the last block ends within the type of the keys, so that no key below the first wraps round into a block. */
    private boolean fits(long base, int shift) {
        long end = base + (((last - base) >>> shift) + 1 << shift) - 1;
        return last <= Integer.MAX_VALUE ? end <= Integer.MAX_VALUE : end > 0;
    }

    private Cut cut(long base, int shift) {
        int blocks = (int) ((last - base) >>> shift) + 1;
        int boundaryBlocks = 0;
        long counted = -1;
        for (int segment = 1; segment < segments.size(); segment++) {
            long offset = segments.first(segment) - base;
            long block = offset >>> shift;
            boolean inside = (offset & ((1L << shift) - 1)) != 0;
            if (inside && block != counted && block < blocks) {
                boundaryBlocks++;
                counted = block;
            }
        }
        return new Cut(base, shift, blocks, boundaryBlocks, answers);
    }

    /** A balanced tree over segments, cut into methods that HotSpot compiles. */
    private Decision tree(int from, int to) {
        if (to - from == 1) {
            return new Decision.Answer(segments.ordinal(from));
        }
        int middle = (from + to) >>> 1;
        return new Decision.Compare(
                segments.first(middle), branch(from, middle, to - from), branch(middle, to, to - from));
    }

    private Decision branch(int from, int to, int siblings) {
        if (siblings > ANSWERS_PER_METHOD && to - from <= ANSWERS_PER_METHOD) {
            parts.add(tree(from, to));
            return new Decision.Continue(parts.size() - 1);
        }
        return tree(from, to);
    }
}
