package dev.coderange.example.benchmark.lookup;

import dev.coderange.example.benchmark.fork.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One row of the table: what is looked up, and how. */
record Scenario(DataName data, Input input, KeyPattern keys, Way way) implements Row {

    private static final List<Way> INTS = List.of(
            Way.TABLE_LOAD,
            Way.CODERANGE,
            Way.CODERANGE_SWITCH,
            Way.CODERANGE_TABLE,
            Way.HASH_MAP,
            Way.HASH_MAP_BOXING,
            Way.BINARY_SEARCH,
            Way.LINEAR_SCAN,
            Way.TREE_MAP,
            Way.GUAVA);
    private static final List<Way> TEXTS = List.of(
            Way.TABLE_LOAD,
            Way.CODERANGE,
            Way.CODERANGE_SWITCH,
            Way.CODERANGE_TABLE,
            Way.HASH_MAP,
            Way.BINARY_SEARCH,
            Way.TREE_MAP,
            Way.GUAVA);
    private static final List<Way> ARRAYS = List.of(
            Way.TABLE_LOAD,
            Way.CODERANGE_LOOP,
            Way.CODERANGE_BULK,
            Way.CODERANGE_BULK_BYTES,
            Way.CODERANGE_COUNTS,
            Way.SWITCH_BULK,
            Way.TABLE_LOOP,
            Way.TABLE_BULK);
    private static final List<Way> SCRIPTS =
            List.of(Way.TABLE_LOAD, Way.CODERANGE, Way.BINARY_SEARCH, Way.TREE_MAP, Way.GUAVA, Way.JDK, Way.ICU4J);
    private static final List<Way> LINE_BREAKS =
            List.of(Way.TABLE_LOAD, Way.CODERANGE, Way.BINARY_SEARCH, Way.TREE_MAP, Way.GUAVA);
    private static final List<Way> PROCEDURES =
            List.of(Way.TABLE_LOAD, Way.CODERANGE, Way.HASH_MAP, Way.BINARY_SEARCH, Way.TREE_MAP, Way.GUAVA);
    private static final List<Way> ADDRESSES = List.of(Way.CODERANGE, Way.BINARY_SEARCH, Way.TREE_MAP, Way.GUAVA);

    /** The ways that are measured where there is no time for all. */
    private static final Set<Way> CONTENDERS = Set.of(
            Way.TABLE_LOAD,
            Way.CODERANGE,
            Way.CODERANGE_SWITCH,
            Way.CODERANGE_TABLE,
            Way.CODERANGE_LOOP,
            Way.CODERANGE_BULK,
            Way.SWITCH_BULK,
            Way.TABLE_BULK,
            Way.HASH_MAP,
            Way.TREE_MAP,
            Way.GUAVA,
            Way.JDK,
            Way.ICU4J);

    @Override
    public Map<String, String> parameters() {
        return Map.of("data", data.name(), "input", input.name(), "keys", keys.name(), "way", way.name());
    }

    @Override
    public String title() {
        return String.join(", ", data.label(), input.label(), keys.label(), way.title());
    }

    /** Every row of a set that the effort has time for. */
    static List<Scenario> of(DataName data, Effort effort) {
        return switch (data) {
            case RADIOLOGY ->
                concat(
                        rows(data, Input.INT, INTS, effort),
                        rows(data, Input.STRING, TEXTS, effort),
                        rows(data, Input.ARRAY, ARRAYS, effort));
            case SCRIPTS -> rows(data, Input.INT, SCRIPTS, effort);
            case LINEBREAK -> rows(data, Input.INT, LINE_BREAKS, effort);
            case PROCEDURES -> rows(data, Input.STRING, PROCEDURES, effort);
            case IPV4 -> rows(data, Input.LONG, ADDRESSES, effort);
        };
    }

    private static List<Scenario> rows(DataName data, Input input, List<Way> ways, Effort effort) {
        List<Scenario> rows = new ArrayList<>();
        for (KeyPattern keys : effort.patterns(data, input)) {
            for (Way way : ways) {
                if (effort.everyWay(keys) || CONTENDERS.contains(way)) {
                    rows.add(new Scenario(data, input, keys, way));
                }
            }
        }
        return rows;
    }

    @SafeVarargs
    private static List<Scenario> concat(List<Scenario>... parts) {
        List<Scenario> all = new ArrayList<>();
        for (List<Scenario> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
