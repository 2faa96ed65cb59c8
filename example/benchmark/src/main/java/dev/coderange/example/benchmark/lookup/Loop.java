package dev.coderange.example.benchmark.lookup;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.openjdk.jmh.infra.Blackhole;

/** A way of looking codes up, bound to the codes: what one invocation of the benchmark does. */
public sealed interface Loop {

    /** Looks every code up, in order, and lets none of the answers be optimised away. */
    void run(Blackhole hole);

    /** What the way answers for each of the codes: a category, or null. */
    Object[] answers();

    /** Codes that are {@code int}. */
    record OfInts(int[] codes, IntLookup lookup) implements Loop {
        @Override
        public void run(Blackhole hole) {
            for (int code : codes) {
                hole.consume(lookup.get(code));
            }
        }

        @Override
        public Object[] answers() {
            return Arrays.stream(codes).mapToObj(lookup::get).toArray();
        }
    }

    /** Codes that are {@code long}. */
    record OfLongs(long[] codes, LongLookup lookup) implements Loop {
        @Override
        public void run(Blackhole hole) {
            for (long code : codes) {
                hole.consume(lookup.get(code));
            }
        }

        @Override
        public Object[] answers() {
            return Arrays.stream(codes).mapToObj(lookup::get).toArray();
        }
    }

    /** Codes that are objects. */
    record OfKeys<K>(K[] codes, KeyLookup<K> lookup) implements Loop {
        @Override
        public void run(Blackhole hole) {
            for (K code : codes) {
                hole.consume(lookup.get(code));
            }
        }

        @Override
        public Object[] answers() {
            return Arrays.stream(codes).map(lookup::get).toArray();
        }
    }

    /**
     * A lookup that answers with an {@code int} of its own; while it is measured, nothing turns that into a category.
     */
    record ToInt(int[] codes, IntUnaryOperator lookup, IntFunction<?> category) implements Loop {
        @Override
        public void run(Blackhole hole) {
            for (int code : codes) {
                hole.consume(lookup.applyAsInt(code));
            }
        }

        @Override
        public Object[] answers() {
            return Arrays.stream(codes)
                    .map(lookup)
                    .mapToObj(answer -> (Object) category.apply(answer))
                    .toArray();
        }
    }

    /** A pass over all codes in one call, which gives the array that it filled. */
    record InBulk(Supplier<Object> pass, Supplier<Object[]> categories) implements Loop {
        @Override
        public void run(Blackhole hole) {
            hole.consume(pass.get());
        }

        @Override
        public Object[] answers() {
            return categories.get();
        }
    }
}
