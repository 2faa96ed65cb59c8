package dev.coderange.example.benchmark.lookup;

/** Finds the category of a code that is an {@code int}. */
@FunctionalInterface
public interface IntLookup {

    /** The category, or null where the code has none. */
    Object get(int code);
}
