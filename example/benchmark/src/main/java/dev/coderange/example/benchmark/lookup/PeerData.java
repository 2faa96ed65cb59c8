package dev.coderange.example.benchmark.lookup;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import dev.coderange.example.benchmark.data.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** The ranges of a set, in the data structures that one would keep them in without a generator. */
public final class PeerData {

    /** What a {@code TreeMap} holds under the first code of a range. */
    record Entry<K>(K last, Object category) {}

    private final List<Span> spans;
    private final Map<String, ?> categories;

    /**
     * The ranges of a set.
     *
     * @param spans the ranges, in order and free of overlaps
     * @param categories their categories, which are found by name
     */
    public PeerData(List<Span> spans, Enum<?>[] categories) {
        this.spans = spans;
        this.categories = Arrays.stream(categories).collect(Collectors.toMap(Enum::name, Function.identity()));
    }

    /** As written by hand: every range in turn. */
    IntLookup linearScan() {
        int[] firsts = firsts();
        int[] lasts = lasts();
        Object[] values = values();
        return code -> {
            for (int i = 0; i < firsts.length; i++) {
                if (code >= firsts[i] && code <= lasts[i]) {
                    return values[i];
                }
            }
            return null;
        };
    }

    /** Binary search over the firsts, then a look at the last. */
    IntLookup binarySearch() {
        int[] firsts = firsts();
        int[] lasts = lasts();
        Object[] values = values();
        return code -> {
            int at = Arrays.binarySearch(firsts, code);
            int i = at >= 0 ? at : -at - 2;
            return i >= 0 && code <= lasts[i] ? values[i] : null;
        };
    }

    /** The same for codes past the {@code int}s. */
    LongLookup longBinarySearch() {
        long[] firsts = spans.stream().mapToLong(Span::first).toArray();
        long[] lasts = spans.stream().mapToLong(Span::last).toArray();
        Object[] values = values();
        return code -> {
            int at = Arrays.binarySearch(firsts, code);
            int i = at >= 0 ? at : -at - 2;
            return i >= 0 && code <= lasts[i] ? values[i] : null;
        };
    }

    /** {@code TreeMap.floorEntry} over the firsts, then a look at the last. */
    public <K extends Comparable<K>> KeyLookup<K> treeMap(LongFunction<K> key) {
        TreeMap<K, Entry<K>> map = new TreeMap<>();
        spans.forEach(span ->
                map.put(key.apply(span.first()), new Entry<>(key.apply(span.last()), categories.get(span.id()))));
        return code -> {
            Map.Entry<K, Entry<K>> floor = map.floorEntry(code);
            return floor != null && code.compareTo(floor.getValue().last()) <= 0
                    ? floor.getValue().category()
                    : null;
        };
    }

    /** A hash map of every single code. */
    public <K> KeyLookup<K> hashMap(LongFunction<K> key) {
        Map<K, Object> map = new HashMap<>();
        for (Span span : spans) {
            for (long code = span.first(); code <= span.last(); code++) {
                map.put(key.apply(code), categories.get(span.id()));
            }
        }
        return map::get;
    }

    /** Guava's map made for this very thing. */
    public <K extends Comparable<K>> KeyLookup<K> guava(LongFunction<K> key) {
        ImmutableRangeMap.Builder<K, Object> builder = ImmutableRangeMap.builder();
        spans.forEach(span ->
                builder.put(Range.closed(key.apply(span.first()), key.apply(span.last())), categories.get(span.id())));
        return builder.build()::get;
    }

    /** The limit: a table of every code between two. */
    public DirectTable table(long first, long last, Enum<?>[] constants) {
        char[] ordinals = new char[Math.toIntExact(last - first + 1)];
        for (Span span : spans) {
            char entry = (char) (((Enum<?>) categories.get(span.id())).ordinal() + 1);
            Arrays.fill(ordinals, (int) (span.first() - first), (int) (span.last() - first) + 1, entry);
        }
        Object[] values = new Object[constants.length + 1];
        System.arraycopy(constants, 0, values, 1, constants.length);
        return DirectTable.of(new DirectTable.Contents((int) first, new String(ordinals), values));
    }

    private int[] firsts() {
        return spans.stream().mapToInt(span -> (int) span.first()).toArray();
    }

    private int[] lasts() {
        return spans.stream().mapToInt(span -> (int) span.last()).toArray();
    }

    private Object[] values() {
        return spans.stream().map(span -> (Object) categories.get(span.id())).toArray();
    }
}
