package dev.coderange.example.benchmark.lookup;

import dev.coderange.example.benchmark.data.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** The codes that lie in some spans, counted through as if there were nothing between them. */
final class SpanCodes {

    private final List<Span> spans;
    private final long[] before;

    SpanCodes(List<Span> spans) {
        this.spans = spans;
        this.before = new long[spans.size() + 1];
        for (int i = 0; i < spans.size(); i++) {
            before[i + 1] = before[i] + spans.get(i).size();
        }
    }

    /** How many there are. */
    long size() {
        return before[spans.size()];
    }

    /** Codes without end, each as likely as any other. */
    LongStream random(Random random) {
        return random.longs(0, size()).map(this::at);
    }

    private long at(long place) {
        int found = Arrays.binarySearch(before, place);
        int span = found >= 0 ? found : -found - 2;
        return spans.get(span).first() + place - before[span];
    }
}
