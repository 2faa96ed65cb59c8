package dev.coderange.example.benchmark.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Ranges as a grouping of procedure codes has them: 14,000 over the shapes of CPT and HCPCS, 245 groups whose ranges
 * lie scattered, a gap behind every third. The ranges are drawn by arithmetic, always the same, and mean nothing.
 */
public final class ProcedureRanges {

    /** How many ranges {@link #make()} gives. */
    public static final int RANGES = 14_000;

    /** How many groups they belong to. */
    public static final int GROUPS = 245;

    private static final int BLOCK = 10_000;
    private static final int BLOCKS = Numbering.PROCEDURE_CODES / BLOCK;

    private ProcedureRanges() {}

    /** The spans, in order; {@link Numbering#PROCEDURES} numbers their codes. */
    public static List<Span> make() {
        Random random = new Random(245);
        List<Span> spans = new ArrayList<>();
        for (int block = 0; block < BLOCKS; block++) {
            // A range cannot pass from one letter to the next, so each ten thousand gets its share of the ranges.
            int share = RANGES * (block + 1) / BLOCKS - RANGES * block / BLOCKS;
            fill(spans, block * BLOCK, share, random);
        }
        return spans;
    }

    private static void fill(List<Span> spans, int start, int share, Random random) {
        int[] firsts = random.ints(start, start + BLOCK)
                .distinct()
                .limit(share)
                .sorted()
                .toArray();
        for (int i = 0; i < share; i++) {
            int next = i + 1 < share ? firsts[i + 1] : start + BLOCK;
            boolean gap = random.nextInt(3) == 0;
            int last = gap ? firsts[i] + random.nextInt(next - firsts[i]) : next - 1;
            int group = spans.size() < GROUPS ? spans.size() : random.nextInt(GROUPS);
            spans.add(new Span(firsts[i], last, "GROUP_" + group));
        }
    }
}
