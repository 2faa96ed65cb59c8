package dev.coderange.processor.plan;

/**
 * What a lookup costs, in nanoseconds for uniformly random keys. The table load, the block and the jump were measured on one
 * core with JDK 17 and 25, each as the least of thousands of rounds over 65,536 random codes; the rest are estimates. PLAN.md
 * has the table. Only their ratios matter.
 */
final class CostModel {

    /** A load out of a table, the check of its bounds and the load of the constant, in a call of its own. */
    static final double TABLE_LOAD = 0.8;

    /** What finding the block and telling the kinds of symbols apart add to a table load. */
    static final double BLOCK_LOAD = 0.3;

    /** A jump of a {@code switch} over random codes: its target is mispredicted. */
    static final double JUMP = 7;

    /** The way through the {@code switch} into a block where categories meet: a branch and a jump, both mispredicted. */
    static final double BOUNDARY_BLOCK = 2 * JUMP;

    /** A second load, whose address the first one gives. */
    static final double DEPENDENT_LOAD = 0.7;

    /** A step of a search: its comparison is mispredicted every other time. */
    static final double SEARCH_STEP = 5;

    /** What tables that do not fit the first level of cache add to a load. */
    static final double SECOND_CACHE = 1.5;

    /** What tables that do not fit the second level of cache add to a load. */
    static final double THIRD_CACHE = 6;

    /** A megabyte of tables: it takes the cache from the rest of the program, and time to unpack. */
    static final double MEGABYTE = 2;

    /** A char of the string of blocks: the cache that it fills, and the reader's eye. */
    static final double BLOCK = 0.00015;

    /** Past this many blocks the string of a switch is no longer small. */
    static final int MOST_BLOCKS = 4096;

    /** A switch that reads well is preferred to tables that are up to this many times as fast. */
    static final double SWITCH_PREFERENCE = 2.5;

    /** Past this many ranges nobody reads a switch. */
    static final int MOST_RANGES_READ = 256;

    private static final long FIRST_CACHE_BYTES = 32 << 10;
    private static final long SECOND_CACHE_BYTES = 512 << 10;

    private CostModel() {}

    /**
     * The time of a decision by blocks. Where no block has a boundary inside, each symbol is a case of the {@code switch}.
     *
     * @param blocks how many there are
     * @param boundaryBlocks in how many of them the answer changes
     * @param answers how many different answers there are, none included
     */
    static double blocks(int blocks, int boundaryBlocks, int answers) {
        double jumps = boundaryBlocks > 0 ? BOUNDARY_BLOCK * boundaryBlocks / blocks : JUMP * (answers - 1) / answers;
        return TABLE_LOAD + BLOCK_LOAD + jumps;
    }

    /** The cost of one table with a place for each key. */
    static double table(long bytes) {
        return TABLE_LOAD + memory(bytes);
    }

    /** The cost of a table of pages before a table of their places. */
    static double paged(long bytes) {
        return TABLE_LOAD + DEPENDENT_LOAD + memory(bytes);
    }

    /**
     * The cost of a search.
     *
     * @param bytes the size of its tables
     * @param perBucket how many boundaries there are to search, on average
     */
    static double search(long bytes, double perBucket) {
        double steps = 1 + Math.log(1 + perBucket) / Math.log(2);
        return TABLE_LOAD + 2 * DEPENDENT_LOAD + SEARCH_STEP * steps + memory(bytes);
    }

    private static double memory(long bytes) {
        double load = bytes <= FIRST_CACHE_BYTES ? 0 : bytes <= SECOND_CACHE_BYTES ? SECOND_CACHE : THIRD_CACHE;
        return load + MEGABYTE * bytes / (1 << 20);
    }
}
