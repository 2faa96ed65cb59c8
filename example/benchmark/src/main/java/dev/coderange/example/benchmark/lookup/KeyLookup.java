package dev.coderange.example.benchmark.lookup;

/**
 * Finds the category of a code that is an object: text, or a number in its box.
 *
 * @param <K> the type of the codes
 */
@FunctionalInterface
public interface KeyLookup<K> {

    /** The category, or null where the code has none. */
    Object get(K code);
}
