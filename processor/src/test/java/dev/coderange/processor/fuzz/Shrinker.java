package dev.coderange.processor.fuzz;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/** Makes a failing input smaller while it fails alike: leaves out halves, quarters and so on, down to single bytes. */
final class Shrinker {

    private static final Duration MOST = Duration.ofSeconds(20);

    private Shrinker() {}

    static byte[] shrink(byte[] input, Predicate<byte[]> fails) {
        Instant end = Instant.now().plus(MOST);
        byte[] small = input;
        if (!fails.test(small)) {
            return small;
        }
        for (int size = Math.max(1, small.length / 2); size >= 1; size /= 2) {
            int at = 0;
            while (at < small.length && Instant.now().isBefore(end)) {
                byte[] shorter = without(small, at, Math.min(size, small.length - at));
                if (fails.test(shorter)) {
                    small = shorter;
                } else {
                    at += size;
                }
            }
        }
        return small;
    }

    private static byte[] without(byte[] bytes, int at, int count) {
        byte[] rest = new byte[bytes.length - count];
        System.arraycopy(bytes, 0, rest, 0, at);
        System.arraycopy(bytes, at + count, rest, at, rest.length - at);
        return rest;
    }
}
