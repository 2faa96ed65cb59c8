package dev.coderange.example.benchmark.lookup;

/** Finds the category of a code that is a {@code long}. */
@FunctionalInterface
public interface LongLookup {

    /** The category, or null where the code has none. */
    Object get(long code);
}
