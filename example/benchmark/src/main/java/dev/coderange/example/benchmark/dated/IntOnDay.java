package dev.coderange.example.benchmark.dated;

import java.time.LocalDate;

/** Finds the category that a code, an {@code int}, has on a day. */
@FunctionalInterface
public interface IntOnDay {

    /** The category, or null where the code has none then. */
    Object get(int code, LocalDate on);
}
