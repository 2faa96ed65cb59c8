package dev.coderange.example.benchmark.dated;

import dev.coderange.example.benchmark.lookup.IntLookup;
import dev.coderange.example.benchmark.lookup.KeyLookup;

/** What the benchmark calls of a generated classifier with dates. */
public interface DatedClassifier {

    /** The categories, in their order. */
    Enum<?>[] constants();

    /** The call for {@code int} without a day. */
    IntLookup ints();

    /** The call for text without a day. */
    KeyLookup<String> texts();

    /** The call for {@code int} with a day. */
    IntOnDay intsOnDay();

    /** The call for text with a day. */
    KeyOnDay<String> textsOnDay();
}
