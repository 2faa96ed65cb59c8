package dev.coderange.example.benchmark.lookup;

/**
 * What a benchmark calls of a generated classifier. An implementation has the overloads that its set's format gives;
 * asking for another is an error of the benchmark.
 */
public interface GeneratedClassifier {

    /** The categories of the level that is looked up, in their order. */
    Enum<?>[] constants();

    /** The overload for {@code int}. */
    default IntLookup ints() {
        throw new UnsupportedOperationException("the format of this set has no overload for int");
    }

    /** The overload for {@code long}. */
    default LongLookup longs() {
        throw new UnsupportedOperationException("the format of this set has no overload for long");
    }

    /** The overload for text. */
    KeyLookup<String> texts();

    /** The bulk method that fills an {@code int[]} with ordinals. */
    default void ordinals(int[] codes, int[] into) {
        throw new UnsupportedOperationException("this set is not measured in bulk");
    }

    /** The bulk method that fills a {@code byte[]} with ordinals. */
    default void ordinals(int[] codes, byte[] into) {
        throw new UnsupportedOperationException("this set is not measured in bulk");
    }

    /** The bulk method that counts. */
    default long[] counts(int[] codes) {
        throw new UnsupportedOperationException("this set is not measured in bulk");
    }

    /** The loop over the single call that the bulk methods stand against. */
    default void ordinalsOneByOne(int[] codes, int[] into) {
        throw new UnsupportedOperationException("this set is not measured in bulk");
    }
}
