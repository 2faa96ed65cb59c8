package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * How siblings divide the codes that they claim: a code that several claim goes to the one that a resolution names, or else
 * to the first of them in the data. Takes time in proportion to n log n for n claims and as many resolutions.
 */
final class Division {

    /**
     * How many meeting pairs are looked at; n claims can make n² of them, and past some dozens nobody reads on.
     */
    private static final int MOST_PAIRS = 10_000;

    private final List<Resolution> resolutions;
    private final List<Held> claims = new ArrayList<>();
    private final int[] firstClaims;
    private final List<List<CodeRange>> parts = new ArrayList<>();
    private final List<CodeRange> shared = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    /**
     * A claim among those of all siblings.
     *
     * @param index its index in the order of the data
     * @param owner the index of its category among the siblings
     */
    record Held(int index, int owner, Claim claim) {
        private long first() {
            return claim.range().first();
        }

        private long last() {
            return claim.range().last();
        }
    }

    /** Two claims, in the order of the data, and what lies in both. */
    record Pair(Held earlier, Held later, CodeRange common) {}

    private Division(List<CategoryDraft> siblings, List<Resolution> resolutions) {
        this.resolutions = resolutions;
        this.firstClaims = new int[siblings.size() + 1];
        for (int owner = 0; owner < siblings.size(); owner++) {
            firstClaims[owner] = claims.size();
            for (Claim claim : siblings.get(owner).claims()) {
                claims.add(new Held(claims.size(), owner, claim));
                parts.add(List.of(claim.range()));
            }
        }
        firstClaims[siblings.size()] = claims.size();
    }

    /**
     * Divides.
     *
     * @param resolutions by ascending codes, no two of which meet
     */
    static Division of(List<CategoryDraft> siblings, List<Resolution> resolutions) {
        var division = new Division(siblings, resolutions);
        Held[] sorted = division.claims.toArray(Held[]::new);
        Arrays.sort(sorted, Comparator.comparingLong(Held::first).thenComparingInt(Held::index));
        int start = 0;
        while (start < sorted.length) {
            long last = sorted[start].last();
            int end = start + 1;
            while (end < sorted.length && sorted[end].first() <= last) {
                last = Math.max(last, sorted[end].last());
                end++;
            }
            if (end - start > 1) {
                division.divide(Arrays.asList(sorted).subList(start, end), last);
            }
            start = end;
        }
        return division;
    }

    /** What a sibling gets, in the order in which it claims. */
    List<CodeRange> resolved(int owner) {
        return parts.subList(firstClaims[owner], firstClaims[owner + 1]).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The codes that several siblings claim. */
    RangeSet shared() {
        return RangeSet.of(shared);
    }

    /** The claims that meet, up to a bound. */
    List<Pair> pairs() {
        return Collections.unmodifiableList(pairs);
    }

    /** Sweeps over claims that hang together, ascending by their first codes, from one place where something begins or ends to the next. */
    private void divide(List<Held> cluster, long last) {
        cluster.forEach(held -> parts.set(held.index(), new ArrayList<>()));
        long[] bounds = bounds(cluster, last);
        var active = new TreeSet<Held>(Comparator.comparingInt(Held::index));
        var ending = new PriorityQueue<Held>(Comparator.comparingLong(Held::last));
        int next = 0;
        for (int i = 0; i < bounds.length; i++) {
            while (!ending.isEmpty() && ending.peek().last() < bounds[i]) {
                active.remove(ending.poll());
            }
            while (next < cluster.size() && cluster.get(next).first() == bounds[i]) {
                Held held = cluster.get(next++);
                pair(held, active);
                active.add(held);
                ending.add(held);
            }
            give(new CodeRange(bounds[i], i + 1 < bounds.length ? bounds[i + 1] - 1 : last), active);
        }
    }

    private long[] bounds(List<Held> cluster, long last) {
        var bounds = new TreeSet<Long>();
        for (Held held : cluster) {
            bound(bounds, held.claim().range(), last);
        }
        long first = bounds.first();
        for (Resolution resolution : resolutions) {
            bound(bounds, resolution.codes(), last);
        }
        return bounds.tailSet(first).stream().mapToLong(Long::longValue).toArray();
    }

    private static void bound(TreeSet<Long> bounds, CodeRange range, long last) {
        if (range.first() <= last) {
            bounds.add(range.first());
        }
        if (range.last() < last) {
            bounds.add(range.last() + 1);
        }
    }

    private void pair(Held held, TreeSet<Held> active) {
        for (Held other : active) {
            if (pairs.size() == MOST_PAIRS) {
                return;
            }
            var common = new CodeRange(held.first(), Math.min(held.last(), other.last()));
            boolean later = held.index() > other.index();
            pairs.add(later ? new Pair(other, held, common) : new Pair(held, other, common));
        }
    }

    private void give(CodeRange codes, TreeSet<Held> active) {
        if (active.first().owner() != active.last().owner()) {
            shared.add(codes);
        }
        List<CodeRange> part = parts.get(keeper(codes, active).index());
        int end = part.size() - 1;
        if (end >= 0 && part.get(end).last() + 1 == codes.first()) {
            part.set(end, new CodeRange(part.get(end).first(), codes.last()));
        } else {
            part.add(codes);
        }
    }

    private Held keeper(CodeRange codes, TreeSet<Held> active) {
        Held first = active.first();
        int at = Collections.binarySearch(
                resolutions,
                new Resolution(codes, 0, null),
                Comparator.comparingLong(r -> r.codes().first()));
        int candidate = at >= 0 ? at : -at - 2;
        if (candidate < 0 || !resolutions.get(candidate).codes().contains(codes)) {
            return first;
        }
        int owner = resolutions.get(candidate).owner();
        Held own = active.ceiling(claimOf(owner));
        return own != null && own.owner() == owner ? own : first;
    }

    /** Something that stands in the order of the data where the claims of an owner begin. */
    private Held claimOf(int owner) {
        return new Held(firstClaims[owner], owner, null);
    }
}
