package dev.coderange.example.benchmark.dated;

/** A way of finding the category of a code on a day, or of a code alone. */
public enum DatedWay {
    /** The call without a day, which means the effective one. */
    UNDATED("without a day"),
    /** The call with a day. */
    DATED("on a day"),
    /** As one would write it: a {@code TreeMap} of editions by their days, and of each a {@code TreeMap} of ranges. */
    TREE_MAPS("TreeMap of TreeMaps");

    private final String title;

    DatedWay(String title) {
        this.title = title;
    }

    /** The name in the table. */
    public String title() {
        return title;
    }
}
