package dev.coderange.example.benchmark.dated;

import dev.coderange.example.benchmark.lookup.Loop;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.openjdk.jmh.infra.Blackhole;

/** A way of looking codes up, bound to the codes and the days: what one invocation of the benchmark does. */
sealed interface DayLoop {

    /** Looks every code up, in order, and lets none of the answers be optimised away. */
    void run(Blackhole hole);

    /** What the way answers for each of the codes: a category, or null. */
    Object[] answers();

    /** Calls without a day. */
    record Undated(Loop loop) implements DayLoop {
        @Override
        public void run(Blackhole hole) {
            loop.run(hole);
        }

        @Override
        public Object[] answers() {
            return loop.answers();
        }
    }

    /** Codes that are {@code int}. */
    record OfInts(int[] codes, LocalDate[] days, IntOnDay lookup) implements DayLoop {
        @Override
        public void run(Blackhole hole) {
            for (int i = 0; i < codes.length; i++) {
                hole.consume(lookup.get(codes[i], days[i]));
            }
        }

        @Override
        public Object[] answers() {
            return IntStream.range(0, codes.length)
                    .mapToObj(i -> lookup.get(codes[i], days[i]))
                    .toArray();
        }
    }

    /** Codes that are objects. */
    record OfKeys<K>(K[] codes, LocalDate[] days, KeyOnDay<K> lookup) implements DayLoop {
        @Override
        public void run(Blackhole hole) {
            for (int i = 0; i < codes.length; i++) {
                hole.consume(lookup.get(codes[i], days[i]));
            }
        }

        @Override
        public Object[] answers() {
            return IntStream.range(0, codes.length)
                    .mapToObj(i -> lookup.get(codes[i], days[i]))
                    .toArray();
        }
    }
}
