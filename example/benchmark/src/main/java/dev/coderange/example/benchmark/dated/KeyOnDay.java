package dev.coderange.example.benchmark.dated;

import java.time.LocalDate;

/**
 * Finds the category that a code, an object, has on a day.
 *
 * @param <K> the type of the codes
 */
@FunctionalInterface
public interface KeyOnDay<K> {

    /** The category, or null where the code has none then. */
    Object get(K code, LocalDate on);
}
