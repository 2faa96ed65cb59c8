package dev.coderange.example.benchmark.dated;

import dev.coderange.example.benchmark.data.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What each code is in each edition of a set. Drawn by a seeded generator, always the same, and true of nothing.
 *
 * @param editions the days on which editions begin, ascending
 * @param periods before the first edition and then in each: the category's id of each code from {@link #FIRST} on, or
 *     null
 */
record MadeHistory(List<LocalDate> editions, List<String[]> periods) {

    /** The lowest code. */
    static final int FIRST = 70_000;

    /** The highest code. */
    static final int LAST = 79_999;

    /** The furthest that an end of a range moves. */
    private static final int FAR = 10;

    /** How many codes come for one that goes: between 2020 and 2026, 26 came and 15 went. */
    private static final int COME = 4;

    private static final int GO = 2;

    /**
     * The history of a set.
     *
     * @param spans the ranges before the first edition
     */
    static MadeHistory of(DatedSet set, List<Span> spans) {
        Random random = new Random(set.name().length());
        String[] ids = new String[LAST - FIRST + 1];
        for (Span span : spans) {
            Arrays.fill(ids, (int) span.first() - FIRST, (int) span.last() - FIRST + 1, span.id());
        }
        List<String[]> periods = new ArrayList<>();
        periods.add(ids.clone());
        for (int edition = 0; edition < set.editions().size(); edition++) {
            if (set.movesRanges()) {
                changeRanges(ids, spans, set.changes(), random);
            } else {
                changeCodes(ids, set.changes(), random);
            }
            periods.add(ids.clone());
        }
        return new MadeHistory(set.editions(), periods);
    }

    private static void changeRanges(String[] ids, List<Span> spans, int changes, Random random) {
        List<Span> changed = new ArrayList<>(spans);
        Collections.shuffle(changed, random);
        for (Span span : changed.subList(0, changes)) {
            String now = ids[(int) span.first() - FIRST];
            String next = spans.get(random.nextInt(spans.size())).id();
            boolean goes = random.nextInt(3) == 0 || next.equals(now);
            Arrays.fill(
                    ids,
                    (int) span.first() - FIRST,
                    (int) span.last() - FIRST + 1,
                    now == null ? span.id() : goes ? null : next);
        }
    }

    private static void changeCodes(String[] ids, int changes, Random random) {
        for (int i = 0; i < changes; i++) {
            // As many of each kind as there are, in an edition of seven changes and in seven of one.
            int kind = (changes == 1 ? random.nextInt(COME + GO + 1) : i) % (COME + GO + 1);
            int end = anEnd(ids, random);
            String inside = ids[end] == null ? ids[end + 1] : ids[end];
            if (kind < COME) {
                int code = random.ints(0, ids.length)
                        .filter(at -> ids[at] == null)
                        .findFirst()
                        .orElseThrow();
                ids[code] = inside;
            } else if (kind < COME + GO) {
                int code = random.ints(0, ids.length)
                        .filter(at -> ids[at] != null)
                        .findFirst()
                        .orElseThrow();
                ids[code] = null;
            } else {
                int length = 1 + random.nextInt(FAR);
                Arrays.fill(ids, end + 1, Math.min(ids.length, end + 1 + length), ids[end]);
            }
        }
    }

    /** Where a range ends or the next begins. */
    private static int anEnd(String[] ids, Random random) {
        int[] ends = IntStream.range(0, ids.length - 1)
                .filter(at -> ids[at] != null ? !ids[at].equals(ids[at + 1]) : ids[at + 1] != null)
                .toArray();
        return ends[random.nextInt(ends.length)];
    }

    /** The ids of a code in each period. */
    List<String> of(int code) {
        return periods.stream().map(ids -> ids[code - FIRST]).toList();
    }

    /** The ranges of a period, in order. */
    List<Span> spans(int period) {
        String[] ids = periods.get(period);
        List<Span> spans = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= ids.length; at++) {
            if (at == ids.length || !String.valueOf(ids[at]).equals(String.valueOf(ids[first]))) {
                if (ids[first] != null) {
                    spans.add(new Span(FIRST + first, FIRST + at - 1, ids[first]));
                }
                first = at;
            }
        }
        return spans;
    }

    /** The category's id of a code on a day, or null. */
    String on(int code, LocalDate day) {
        int period =
                (int) editions.stream().filter(edition -> !edition.isAfter(day)).count();
        return periods.get(period)[code - FIRST];
    }

    /** How many histories its codes have that differ, the one of codes that never are anything not among them. */
    long histories() {
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(this::of)
                .filter(ids -> ids.stream().anyMatch(id -> id != null))
                .distinct()
                .count();
    }

    /** Of the codes that are in a category in the last edition, the share in percent that always were in that one. */
    double settled() {
        long now = 0;
        long always = 0;
        for (int code = FIRST; code <= LAST; code++) {
            List<String> ids = of(code);
            if (ids.get(ids.size() - 1) != null) {
                now++;
                always += ids.stream().distinct().count() == 1 ? 1 : 0;
            }
        }
        return 100.0 * always / now;
    }
}
