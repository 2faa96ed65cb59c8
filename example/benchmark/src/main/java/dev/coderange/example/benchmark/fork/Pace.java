package dev.coderange.example.benchmark.fork;

/**
 * How long a JVM takes over a row.
 *
 * @param warmups how many times it warms up
 * @param measurements how many times it measures after that
 * @param millis how long either takes, in milliseconds
 */
public record Pace(int warmups, int measurements, int millis) {

    /** Shows that everything runs; the figures are worth nothing. */
    public static final Pace SMOKE = new Pace(1, 1, 40);
}
