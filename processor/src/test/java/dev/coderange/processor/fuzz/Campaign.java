package dev.coderange.processor.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** One attack for as long as it is given: tries an input a seed, and keeps each kind of failure once, made small. */
final class Campaign {

    private static final int MOST_KINDS = 8;

    private final Attack attack;
    private final Attack.Kind kind;
    private final Laboratory laboratory;
    private final Path failures;
    private final Map<String, String> found = new LinkedHashMap<>();

    /**
     * @param failures the folder that failing inputs are written to
     */
    Campaign(Attack attack, Laboratory laboratory, Path failures) {
        this.attack = attack;
        this.kind = attack.newKind();
        this.laboratory = laboratory;
        this.failures = failures;
    }

    /** What failed, for people, by the kind of failure; empty if nothing did. */
    Map<String, String> found() {
        return found;
    }

    /** Tries the inputs of as many seeds. */
    int tryInputs(long firstSeed, int inputs) {
        for (int i = 0; i < inputs && found.size() < MOST_KINDS; i++) {
            tryInput(firstSeed + i);
        }
        return inputs;
    }

    /** Tries inputs until the time is over. */
    int tryFor(Duration time, long firstSeed) {
        Instant end = Instant.now().plus(time);
        int inputs = 0;
        while (Instant.now().isBefore(end) && found.size() < MOST_KINDS) {
            tryInput(firstSeed + inputs++);
        }
        return inputs;
    }

    private void tryInput(long seed) {
        byte[] input = kind.make(new Dice(seed));
        Throwable failure = failure(input);
        if (failure != null && !found.containsKey(kindOf(failure))) {
            byte[] small = Shrinker.shrink(input, other -> isAlike(failure, failure(other)));
            String name = attack + "-" + seed + attack.extension();
            write(name, small);
            found.put(kindOf(failure), """
                    seed %s of %s; again with -Dcoderange.fuzz.repeat=%s:%s
                    The smallest input is in %s
                    %s
                    """.formatted(
                            seed, attack, attack, seed, failures.resolve(name), text(failure(small))));
        }
    }

    /** What an input fails with, or null. */
    private Throwable failure(byte[] input) {
        try {
            kind.check(input, laboratory);
            return null;
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            return e;
        }
    }

    private static boolean isAlike(Throwable one, Throwable other) {
        return other != null && kindOf(one).equals(kindOf(other));
    }

    /** The failure without what differs from input to input. */
    private static String kindOf(Throwable failure) {
        if (failure instanceof Fault fault) {
            return fault.kind();
        }
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private void write(String name, byte[] input) {
        try {
            Files.createDirectories(failures);
            Files.write(failures.resolve(name), input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Throwable failure) {
        StringWriter text = new StringWriter();
        if (failure != null) {
            failure.printStackTrace(new PrintWriter(text));
        }
        return text.toString().lines().limit(25).reduce("", (lines, line) -> lines + line + "\n");
    }
}
