package dev.coderange.processor.model;

/** Adds up how many codes there are, which can be more than a {@code long} counts. */
public final class CodeCount {

    private CodeCount() {}

    /** The sum of two counts, or {@link Long#MAX_VALUE} where it is more than that. */
    public static long plus(long count, long more) {
        return count > Long.MAX_VALUE - more ? Long.MAX_VALUE : count + more;
    }
}
