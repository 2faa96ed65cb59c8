package dev.coderange.processor.plan;

import java.util.List;

/** How the generated classifier decides which category of a level a key is in. */
public sealed interface DecisionPlan {

    /** What is decided: ascending and disjoint, adjacent ones of one category joined. */
    List<Interval> intervals();

    /** The highest key that is in a category, or -1 if none is. */
    default long lastKey() {
        return intervals().isEmpty()
                ? -1
                : intervals().get(intervals().size() - 1).last();
    }

    /** Java's own {@code switch} and comparisons, and nothing else. */
    record Switch(List<Interval> intervals, Decision decision) implements DecisionPlan {
        public Switch {
            intervals = List.copyOf(intervals);
        }
    }

    /**
     * A {@code switch} whose answers are copied into a table on first use, an element for each key. The table is filled
     * page by page: one question for a page with one answer, and one for each key of a divided page.
     *
     * @param definition the {@code switch}
     * @param first the key of the first element, a multiple of {@code page}
     * @param size how many elements there are, a multiple of {@code page}
     * @param page how many keys a page has; 1 where each key is asked for
     * @param divided the numbers of the pages within which the answer changes, ascending; none for pages of 1
     */
    record Filled(Switch definition, long first, long size, int page, List<Long> divided) implements DecisionPlan {
        public Filled {
            divided = List.copyOf(divided);
        }

        @Override
        public List<Interval> intervals() {
            return definition.intervals();
        }
    }

    /**
     * Tables that the generated class unpacks from constant strings on first use.
     *
     * @param intervals what is decided, at least one interval
     * @param why why there are tables and no {@code switch}
     * @param base the key that offsets are counted from
     * @param runs what the tables hold
     * @param layout how they are laid out
     * @param bytes how much heap they take
     */
    record Packed(List<Interval> intervals, Reason why, long base, List<Run> runs, Layout layout, long bytes)
            implements DecisionPlan {
        public Packed {
            intervals = List.copyOf(intervals);
            runs = List.copyOf(runs);
        }
    }

    /** Why there are packed tables and no {@code switch}. */
    enum Reason {
        /** The consumer asks for them. */
        ASKED_FOR,
        /** There are more codes than a table is filled with from a {@code switch}. */
        TOO_MANY_CODES,
        /** A {@code switch} would be too long to be read or compiled. */
        SWITCH_TOO_LONG
    }

    /**
     * Adjacent elements of a table that hold the same.
     *
     * @param length how many there are, at least one
     * @param index 0 for no category, otherwise one more than a category's ordinal
     */
    record Run(long length, int index) {
        public Run {
            if (length < 1 || index < 0) {
                throw new IllegalArgumentException("no run: " + length + " of " + index);
            }
        }
    }

    /** How packed tables are laid out. */
    sealed interface Layout {}

    /** One table with an element for each key, from the first that is in a category to the last. */
    record Whole() implements Layout {}

    /**
     * Two tables: keys are cut into pages, equal pages are kept once, and the first table says where each page is.
     *
     * @param shift a page has 2<sup>shift</sup> keys
     * @param contents which content each page has; the runs are those of one content after the other
     */
    record Paged(int shift, List<Integer> contents) implements Layout {
        public Paged {
            contents = List.copyOf(contents);
        }
    }

    /**
     * A search, where there are too many keys for an element each: the high bits of an offset pick a bucket of starts
     * of runs, and its low bits are searched for there.
     *
     * @param shift how many bits are low
     * @param buckets how many buckets the high bits make, that of the end of the last interval included
     */
    record Search(int shift, int buckets) implements Layout {}
}
