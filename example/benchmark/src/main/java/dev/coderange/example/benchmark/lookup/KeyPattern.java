package dev.coderange.example.benchmark.lookup;

import dev.coderange.example.benchmark.data.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Which codes are looked up, and in what order. The draw is seeded, so every way, fork and run has the same codes;
 * there are so many that no branch predictor learns them by heart.
 */
public enum KeyPattern {

    /**
     * As claims have them: of all codes that lie in a range 600 are in use at all, any of them, and few of those get
     * most of the claims: the k-th likeliest comes up in proportion to 1/k, as Zipf has it.
     */
    CLAIMS {
        @Override
        long[] draw(List<Span> spans, long first, long last, int count, Random random) {
            SpanCodes codes = new SpanCodes(spans);
            long[] used = codes.random(random)
                    .distinct()
                    .limit(Math.min(CODES_IN_USE, codes.size()))
                    .toArray();
            return random.doubles(count)
                    .mapToLong(draw -> used[zipf(draw, used.length)])
                    .toArray();
        }
    },

    /** Every code between the first and the last is as likely as any other, those that lie in no range too. */
    RANDOM {
        @Override
        long[] draw(List<Span> spans, long first, long last, int count, Random random) {
            return random.longs(count, first, last + 1).toArray();
        }
    },

    /** Every range is as likely as any other, and within it every code. */
    BY_RANGE {
        @Override
        long[] draw(List<Span> spans, long first, long last, int count, Random random) {
            return random.ints(count, 0, spans.size())
                    .mapToLong(i -> within(spans.get(i), random))
                    .toArray();
        }
    },

    /** Few ranges get most of the codes: the k-th likeliest comes up in proportion to 1/k, as Zipf has it. */
    SKEWED {
        @Override
        long[] draw(List<Span> spans, long first, long last, int count, Random random) {
            List<Span> ranked = new ArrayList<>(spans);
            Collections.shuffle(ranked, random);
            return random.doubles(count)
                    .mapToLong(draw -> within(ranked.get(zipf(draw, ranked.size())), random))
                    .toArray();
        }
    },

    /** In ascending order, from the first code to the last at an even distance. */
    SEQUENTIAL {
        @Override
        long[] draw(List<Span> spans, long first, long last, int count, Random random) {
            double step = (double) (last - first) / (count - 1);
            long[] codes = new long[count];
            Arrays.setAll(codes, i -> first + Math.round(i * step));
            return codes;
        }
    },

    /** Only codes that are of the right form but lie in no range, each as likely as any other. */
    MISSING {
        @Override
        long[] draw(List<Span> spans, long first, long last, int count, Random random) {
            return new SpanCodes(gaps(spans, first, last))
                    .random(random)
                    .limit(count)
                    .toArray();
        }
    };

    /** How many codes {@link #CLAIMS} has, about as many as radiology has procedures. */
    static final int CODES_IN_USE = 600;

    /**
     * Draws codes.
     *
     * @param spans the ranges of the set, in order
     * @param first the first code to draw from
     * @param last the last code to draw from
     * @param count how many to draw
     */
    public final long[] draw(List<Span> spans, long first, long last, int count) {
        return draw(spans, first, last, count, new Random(count));
    }

    abstract long[] draw(List<Span> spans, long first, long last, int count, Random random);

    /** The name on the command line and in the table. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static long within(Span span, Random random) {
        return span.first() + (long) (random.nextDouble() * span.size());
    }

    /** The rank that a draw between 0 and 1 falls on: the inverse of the sum of 1/k, which is close to a logarithm. */
    private static int zipf(double draw, int ranks) {
        return (int) Math.min(ranks - 1L, (long) Math.pow(ranks + 1.0, draw) - 1);
    }

    private static List<Span> gaps(List<Span> spans, long first, long last) {
        List<Span> gaps = new ArrayList<>();
        long next = first;
        for (Span span : spans) {
            if (span.first() > next) {
                gaps.add(new Span(next, span.first() - 1, "NONE"));
            }
            next = span.last() + 1;
        }
        if (next <= last) {
            gaps.add(new Span(next, last, "NONE"));
        }
        return gaps;
    }
}
