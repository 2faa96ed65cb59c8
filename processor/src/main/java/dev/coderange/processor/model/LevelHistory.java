package dev.coderange.processor.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the codes of a level are on each day. Codes that are the same on every day share a history, so there are as many
 * histories as codes were treated differently, and not editions times ranges.
 *
 * @param codes ascending and disjoint ranges of keys, each with its history; neighbors of one history are joined
 * @param histories the histories, in the order of the codes that have them first
 */
public record LevelHistory(List<Span> codes, List<List<Period>> histories) {

    public LevelHistory {
        codes = List.copyOf(codes);
        List<List<Period>> copies = new ArrayList<>();
        for (List<Period> history : histories) {
            copies.add(List.copyOf(history));
        }
        histories = List.copyOf(copies);
    }

    /**
     * Adjacent keys with one history.
     *
     * @param history the index of their history
     */
    public record Span(CodeRange codes, int history) {}

    /**
     * What codes are on some days. The periods of a history are ascending and do not meet; on days between them, and
     * before and after, the codes are in no category.
     *
     * @param ordinal the index of the category on its level
     */
    public record Period(Days days, int ordinal) {}

    /** A category that has codes on some days. */
    private record Claim(DatedRange range, int ordinal) {}

    /**
     * The history of a level.
     *
     * @param level the index of the level, 0 being the highest
     */
    public static LevelHistory of(CodeSet set, int level) {
        List<Claim> claims = new ArrayList<>();
        for (CodeSet.Member member : set.members(level)) {
            for (DatedRange range : member.category().history()) {
                claims.add(new Claim(range, member.ordinal()));
            }
        }
        claims.sort((one, other) ->
                Long.compare(one.range().codes().first(), other.range().codes().first()));
        return new Sweep(claims).history();
    }

    /** Walks over every key at which a claim begins or has ended. */
    private static final class Sweep {

        private final List<Claim> claims;
        private final List<Claim> active = new ArrayList<>();
        private final Map<List<Period>, Integer> known = new LinkedHashMap<>();
        private final List<Span> spans = new ArrayList<>();
        private int next;

        Sweep(List<Claim> claims) {
            this.claims = claims;
        }

        LevelHistory history() {
            long[] bounds = bounds();
            for (int i = 0; i < bounds.length; i++) {
                long first = bounds[i];
                active.removeIf(claim -> claim.range().codes().last() < first);
                while (next < claims.size() && claims.get(next).range().codes().first() == first) {
                    active.add(claims.get(next++));
                }
                if (!active.isEmpty()) {
                    long last = i + 1 < bounds.length ? bounds[i + 1] - 1 : Long.MAX_VALUE;
                    add(new CodeRange(first, last));
                }
            }
            return new LevelHistory(spans, List.copyOf(known.keySet()));
        }

        private long[] bounds() {
            long[] bounds = new long[2 * claims.size()];
            int count = 0;
            for (Claim claim : claims) {
                bounds[count++] = claim.range().codes().first();
                if (claim.range().codes().last() < Long.MAX_VALUE) {
                    bounds[count++] = claim.range().codes().last() + 1;
                }
            }
            return Arrays.stream(bounds, 0, count).sorted().distinct().toArray();
        }

        private void add(CodeRange codes) {
            List<Period> periods = periods();
            Integer index = known.get(periods);
            if (index == null) {
                index = known.size();
                known.put(periods, index);
            }
            int end = spans.size() - 1;
            boolean continues = end >= 0
                    && spans.get(end).history() == index
                    && spans.get(end).codes().last() + 1 == codes.first();
            if (continues) {
                spans.set(end, new Span(new CodeRange(spans.get(end).codes().first(), codes.last()), index));
            } else {
                spans.add(new Span(codes, index));
            }
        }

        /** What the claims that are active say, periods of one category that touch joined. */
        private List<Period> periods() {
            List<Claim> byDay = new ArrayList<>(active);
            byDay.sort((one, other) -> Integer.compare(
                    one.range().days().first(), other.range().days().first()));
            List<Period> periods = new ArrayList<>();
            for (Claim claim : byDay) {
                Days days = claim.range().days();
                int end = periods.size() - 1;
                Period before = end < 0 ? null : periods.get(end);
                if (before != null
                        && before.ordinal() == claim.ordinal()
                        && before.days().touches(days)) {
                    periods.set(end, new Period(new Days(before.days().first(), days.last()), claim.ordinal()));
                } else if (before == null || before.days().last() < days.first()) {
                    periods.add(new Period(days, claim.ordinal()));
                } // else the data is in error, and the category that begins first keeps the code
            }
            return periods;
        }
    }
}
