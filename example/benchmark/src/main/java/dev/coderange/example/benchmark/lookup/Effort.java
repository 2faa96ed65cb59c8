package dev.coderange.example.benchmark.lookup;

import dev.coderange.example.benchmark.fork.Pace;
import java.util.List;

/** How long a run takes, and so how much it is worth. */
enum Effort {
    /** Shows that everything runs; its figures are worth nothing. */
    SMOKE(1, Pace.SMOKE),
    /** What the goals speak of and the peers that matter, for a machine that is quiet for a short while. */
    QUICK(3, new Pace(2, 3, 150)),
    /** Claims and random codes for every way, the other patterns where they tell the most. */
    NORMAL(5, new Pace(2, 3, 200)),
    /** Every way on every pattern, longer. */
    FULL(5, new Pace(5, 5, 400));

    private final int forks;
    private final Pace pace;

    Effort(int forks, Pace pace) {
        this.forks = forks;
        this.pace = pace;
    }

    /** How many JVMs each row is measured in, when nothing else is asked for. */
    int forks() {
        return forks;
    }

    /** How long each JVM takes. */
    Pace pace() {
        return pace;
    }

    /** The sets that are measured when none is named. */
    List<DataName> data() {
        return this == SMOKE
                ? List.of(DataName.RADIOLOGY, DataName.SCRIPTS, DataName.PROCEDURES)
                : List.of(DataName.values());
    }

    /** Whether a pattern is measured for every way, and not only for those that matter. */
    boolean everyWay(KeyPattern keys) {
        return switch (this) {
            case SMOKE, FULL -> true;
            case QUICK -> false;
            case NORMAL -> keys == KeyPattern.CLAIMS || keys == KeyPattern.RANDOM;
        };
    }

    /** The patterns that are measured for a set, claims first. */
    List<KeyPattern> patterns(DataName data, Input input) {
        return switch (this) {
            case SMOKE -> List.of(KeyPattern.CLAIMS);
            case QUICK ->
                data == DataName.RADIOLOGY && input != Input.ARRAY
                        ? List.of(KeyPattern.CLAIMS, KeyPattern.RANDOM)
                        : List.of(data == DataName.RADIOLOGY ? KeyPattern.CLAIMS : KeyPattern.RANDOM);
            case NORMAL ->
                switch (data) {
                    case RADIOLOGY ->
                        input == Input.INT
                                ? List.of(
                                        KeyPattern.CLAIMS,
                                        KeyPattern.RANDOM,
                                        KeyPattern.SKEWED,
                                        KeyPattern.SEQUENTIAL,
                                        KeyPattern.MISSING)
                                : List.of(KeyPattern.CLAIMS, KeyPattern.RANDOM);
                    case SCRIPTS, IPV4 -> List.of(KeyPattern.CLAIMS, KeyPattern.RANDOM, KeyPattern.BY_RANGE);
                    case LINEBREAK, PROCEDURES -> List.of(KeyPattern.CLAIMS, KeyPattern.RANDOM);
                };
            case FULL -> List.of(KeyPattern.values());
        };
    }
}
