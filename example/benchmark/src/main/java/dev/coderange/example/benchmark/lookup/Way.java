package dev.coderange.example.benchmark.lookup;

/** A way of finding the category of a code. */
public enum Way {
    /** The limit: one load out of a string with a character for every code, then the array of constants. */
    TABLE_LOAD("table load (limit)"),
    /** What is generated when the consumer asks for nothing. */
    CODERANGE("Coderange"),
    /** What is generated under {@code lookup = SWITCH}. */
    CODERANGE_SWITCH("Coderange SWITCH"),
    /** What is generated under {@code lookup = TABLE}. */
    CODERANGE_TABLE("Coderange TABLE"),
    /** For whole arrays: a loop over the single call. */
    CODERANGE_LOOP("Coderange, call by call"),
    /** For whole arrays: the bulk method that fills an {@code int[]}. */
    CODERANGE_BULK("Coderange bulk int[]"),
    /** For whole arrays: the bulk method that fills a {@code byte[]}. */
    CODERANGE_BULK_BYTES("Coderange bulk byte[]"),
    /** For whole arrays: the bulk method that counts. */
    CODERANGE_COUNTS("Coderange counts"),
    /** The bulk method under {@code SWITCH}. */
    SWITCH_BULK("SWITCH bulk int[]"),
    /** The loop over the single call under {@code TABLE}. */
    TABLE_LOOP("TABLE, call by call"),
    /** The bulk method under {@code TABLE}. */
    TABLE_BULK("TABLE bulk int[]"),
    /** A hash map of all codes; numbers are in their boxes already. */
    HASH_MAP("HashMap"),
    /** A hash map of all codes that boxes each number it is asked for. */
    HASH_MAP_BOXING("HashMap, boxing"),
    /** Binary search over the first codes. */
    BINARY_SEARCH("binary search"),
    /** Range after range. */
    LINEAR_SCAN("linear scan"),
    /** {@code TreeMap.floorEntry}; numbers are in their boxes already. */
    TREE_MAP("TreeMap.floorEntry"),
    /** {@code ImmutableRangeMap.get}; numbers are in their boxes already. */
    GUAVA("Guava ImmutableRangeMap"),
    /** {@code Character.UnicodeScript.of}. */
    JDK("Character.UnicodeScript"),
    /** {@code UScript.getScript}. */
    ICU4J("ICU4J UScript");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    /** The name in the table. */
    public String title() {
        return title;
    }
}
