package dev.coderange.example.benchmark.candidates;

import dev.coderange.example.benchmark.data.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The codes from the first range to the last, cut where the answer changes: neighbors differ, gaps are segments.
 *
 * @param all the segments, in order
 */
record Segments(List<Segment> all) {

    /**
     * Codes with one answer.
     *
     * @param first the first code
     * @param last the last code
     * @param id the category, or null for a gap
     */
    record Segment(int first, int last, String id) {}

    static Segments of(List<Span> spans) {
        List<Segment> all = new ArrayList<>();
        for (Span span : spans) {
            int first = (int) span.first();
            if (!all.isEmpty() && all.get(all.size() - 1).last() + 1 < first) {
                all.add(new Segment(all.get(all.size() - 1).last() + 1, first - 1, null));
            }
            add(all, new Segment(first, (int) span.last(), span.id()));
        }
        return new Segments(List.copyOf(all));
    }

    private static void add(List<Segment> all, Segment next) {
        Segment before = all.isEmpty() ? null : all.get(all.size() - 1);
        if (before != null && Objects.equals(before.id(), next.id())) {
            all.set(all.size() - 1, new Segment(before.first(), next.last(), next.id()));
        } else {
            all.add(next);
        }
    }

    int first() {
        return all.get(0).first();
    }

    int last() {
        return all.get(all.size() - 1).last();
    }

    /** The segments between two codes, cut at both; what lies outside all ranges is a gap. */
    List<Segment> within(int from, int to) {
        List<Segment> cut = new ArrayList<>();
        if (from < first()) {
            cut.add(new Segment(from, Math.min(to, first() - 1), null));
        }
        for (Segment segment : all) {
            if (segment.first() <= to && segment.last() >= from) {
                cut.add(new Segment(Math.max(from, segment.first()), Math.min(to, segment.last()), segment.id()));
            }
        }
        if (to > last()) {
            cut.add(new Segment(Math.max(from, last() + 1), to, null));
        }
        return cut;
    }
}
