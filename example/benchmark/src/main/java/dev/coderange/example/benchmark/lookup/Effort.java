package dev.coderange.example.benchmark.lookup;

import java.util.List;

/** How long a run takes, and so how much it is worth. */
enum Effort {
    /** Shows that everything runs; its figures are worth nothing. */
    SMOKE(1, 1, 1, 40),
    /** Random codes for every way, the other patterns where they tell the most. */
    NORMAL(5, 2, 3, 200),
    /** Every way on every pattern, more forks and longer. */
    FULL(5, 5, 5, 400);

    private final int forks;
    private final int warmups;
    private final int measurements;
    private final int millis;

    Effort(int forks, int warmups, int measurements, int millis) {
        this.forks = forks;
        this.warmups = warmups;
        this.measurements = measurements;
        this.millis = millis;
    }

    /** How many JVMs each row is measured in. */
    int forks() {
        return forks;
    }

    /** How many times each JVM warms up. */
    int warmups() {
        return warmups;
    }

    /** How many times each JVM measures after that. */
    int measurements() {
        return measurements;
    }

    /** How long a warm-up or a measurement takes, in milliseconds. */
    int millis() {
        return millis;
    }

    /** The sets that are measured when none is named. */
    List<DataName> data() {
        return this == SMOKE
                ? List.of(DataName.RADIOLOGY, DataName.SCRIPTS, DataName.PROCEDURES)
                : List.of(DataName.values());
    }

    /** The patterns that are measured for a set. */
    List<KeyPattern> patterns(DataName data, Input input) {
        return switch (this) {
            case SMOKE -> List.of(KeyPattern.RANDOM);
            case NORMAL ->
                switch (data) {
                    case RADIOLOGY ->
                        input == Input.INT
                                ? List.of(
                                        KeyPattern.RANDOM, KeyPattern.SKEWED, KeyPattern.SEQUENTIAL, KeyPattern.MISSING)
                                : List.of(KeyPattern.RANDOM);
                    case SCRIPTS, IPV4 -> List.of(KeyPattern.RANDOM, KeyPattern.BY_RANGE);
                    case LINEBREAK, PROCEDURES -> List.of(KeyPattern.RANDOM);
                };
            case FULL -> List.of(KeyPattern.values());
        };
    }
}
