package dev.coderange.example.benchmark.candidates;

import java.util.List;

/** A form that a lookup could have. */
public enum Candidate {
    /** The limit: one load out of a string with a character for every code, then the array of constants. */
    TABLE_LOAD("table load (limit)"),
    /** A {@code switch} over {@code code / 10}. */
    PAGES_10("switch, pages of 10", 10),
    /** A {@code switch} over {@code code / 100}. */
    PAGES_100("switch, pages of 100", 100),
    /** A {@code switch} over {@code code / 1000}. */
    PAGES_1000("switch, pages of 1000", 1000),
    /** Pages of 1000, and inside those with more than one boundary pages of 100. */
    PAGES_1000_100("switch, pages of 1000, then 100", 1000, 100),
    /** Pages of 100, and inside those with more than one boundary pages of 10. */
    PAGES_100_10("switch, pages of 100, then 10", 100, 10),
    /** Pages of 1000, of 100, of 10, each inside the one before. */
    PAGES_1000_100_10("switch, pages of 1000, 100, 10", 1000, 100, 10),
    /** Pages of 100 in a {@code switch} that javac has to write as a {@code lookupswitch}. */
    PAGES_100_LOOKUPSWITCH("lookupswitch, pages of 100", 100),
    /** Comparisons that halve the ranges. */
    COMPARISON_TREE("comparisons, as a tree"),
    /** Comparisons one after the other, as one would write them. */
    COMPARISON_LIST("comparisons, in a row"),
    /** An array that a class of its own fills from the {@code switch} over pages of 100. */
    TABLE_FROM_SWITCH("byte[] from the switch, holder class", 100),
    /** The same array in a field that is filled when it is found to be null. */
    TABLE_FROM_SWITCH_LAZY("byte[] from the switch, lazy field", 100),
    /** An array that is unpacked from a constant string of runs. */
    TABLE_PACKED("byte[] from packed runs"),
    /** A hash map of all codes; numbers are in their boxes already. */
    HASH_MAP("HashMap"),
    /** {@code TreeMap.floorEntry}; numbers are in their boxes already. */
    TREE_MAP("TreeMap.floorEntry"),
    /** {@code ImmutableRangeMap.get}; numbers are in their boxes already. */
    GUAVA("Guava ImmutableRangeMap");

    private final String title;
    private final List<Integer> pages;

    Candidate(String title, Integer... pages) {
        this.title = title;
        this.pages = List.of(pages);
    }

    /** The name in the table. */
    public String title() {
        return title;
    }

    /** The sizes of the pages of its switch, from the outside in; empty where it has none. */
    List<Integer> pages() {
        return pages;
    }

    /** Whether it is generated and compiled; the others are there as they are. */
    boolean generated() {
        return switch (this) {
            case TABLE_LOAD, HASH_MAP, TREE_MAP, GUAVA -> false;
            default -> true;
        };
    }
}
