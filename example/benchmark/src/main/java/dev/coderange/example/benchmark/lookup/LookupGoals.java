package dev.coderange.example.benchmark.lookup;

import dev.coderange.example.benchmark.fork.Measurement;
import dev.coderange.example.benchmark.report.Goals;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the lookups are to reach, held against what was measured; goals whose rows were not measured are left out. */
final class LookupGoals {

    /** JMH's figure has a trace of what the harness allocates in it; less than this is nothing. */
    private static final double NO_BYTES = 0.05;

    private static final Set<Way> OURS = Set.of(Way.CODERANGE, Way.CODERANGE_SWITCH, Way.CODERANGE_TABLE);

    private LookupGoals() {}

    /** How many times faster or slower one way is to be than another, on the same codes. */
    private record Aim(
            String what, Bound bound, double times, DataName data, Input input, KeyPattern keys, Way way, Way other) {

        enum Bound {
            /** The way takes at most so many times what the other takes. */
            AT_MOST,
            /** The other takes at least so many times what the way takes. */
            FASTER
        }

        static Aim radiology(String what, Bound bound, double times, Input input, Way way, Way other) {
            return new Aim(what, bound, times, DataName.RADIOLOGY, input, KeyPattern.CLAIMS, way, other);
        }

        void holdAgainst(Map<Scenario, Measurement> rows, Goals goals) {
            Measurement ours = rows.get(new Scenario(data, input, keys, way));
            Measurement theirs = rows.get(new Scenario(data, input, keys, other));
            if (ours == null || theirs == null) {
                return;
            }
            if (bound == Bound.AT_MOST) {
                goals.atMost(what, times, ours.nanos() / theirs.nanos());
            } else {
                goals.atLeast(what, times, theirs.nanos() / ours.nanos());
            }
        }
    }

    private static final List<Aim> AIMS = List.of(
            tableLoad("radiology, claims, int: AUTO over the table load", Way.CODERANGE),
            faster("the same, times faster than HashMap", 4, Input.INT, Way.CODERANGE, Way.HASH_MAP),
            faster("the same for text", 2, Input.STRING, Way.CODERANGE, Way.HASH_MAP),
            tableLoad("radiology, claims, int: TABLE over the table load", Way.CODERANGE_TABLE),
            faster("the same, times faster than HashMap", 4, Input.INT, Way.CODERANGE_TABLE, Way.HASH_MAP),
            faster("the same for text", 2, Input.STRING, Way.CODERANGE_TABLE, Way.HASH_MAP),
            faster(
                    "radiology, claims, int: SWITCH, times faster than TreeMap.floorEntry",
                    2,
                    Input.INT,
                    Way.CODERANGE_SWITCH,
                    Way.TREE_MAP),
            faster(
                    "the same, times faster than Guava's ImmutableRangeMap",
                    2,
                    Input.INT,
                    Way.CODERANGE_SWITCH,
                    Way.GUAVA),
            scripts("Unicode scripts, random: times faster than Character.UnicodeScript.of", 5, Way.JDK),
            scripts("the same, times faster than ICU4J", 1, Way.ICU4J),
            new Aim(
                    "IPv4 countries, random: times faster than Guava's ImmutableRangeMap",
                    Aim.Bound.FASTER,
                    3,
                    DataName.IPV4,
                    Input.LONG,
                    KeyPattern.RANDOM,
                    Way.CODERANGE,
                    Way.GUAVA));

    private static Aim tableLoad(String what, Way way) {
        return Aim.radiology(what, Aim.Bound.AT_MOST, 1.2, Input.INT, way, Way.TABLE_LOAD);
    }

    private static Aim faster(String what, double times, Input input, Way way, Way other) {
        return Aim.radiology(what, Aim.Bound.FASTER, times, input, way, other);
    }

    private static Aim scripts(String what, double times, Way other) {
        return new Aim(
                what, Aim.Bound.FASTER, times, DataName.SCRIPTS, Input.INT, KeyPattern.RANDOM, Way.CODERANGE, other);
    }

    static Goals of(Map<Scenario, Measurement> rows) {
        Goals goals = new Goals();
        AIMS.forEach(aim -> aim.holdAgainst(rows, goals));
        rows.entrySet().stream()
                .filter(row -> OURS.contains(row.getKey().way()))
                .mapToDouble(row -> row.getValue().bytes())
                .max()
                .ifPresent(most -> goals.atMost(
                        "bytes allocated for a code, the most of all rows of Coderange",
                        0,
                        most < NO_BYTES ? 0 : most));
        return goals;
    }
}
