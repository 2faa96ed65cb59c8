package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * How siblings divide the codes that they claim. A code that several claim goes to the one that a resolution names, or else by
 * the rule of the data, or else to the first of them. One sweep over every place where something begins or ends, which takes
 * time in proportion to n log n for n claims and resolutions.
 */
final class OverlapResolver {

    /** How many overlaps are kept to be told. Each is counted; past some dozens nobody reads on. */
    static final int MOST_TOLD = 100;

    /** How many claimants of one stretch are kept to be named; a level can have thousands. */
    static final int MOST_NAMED = 100;

    private final Claimed claimed;
    private final OverlapPolicy policy;
    private final CodeFormat format;
    private final ActiveClaims active;
    private final List<IndexedRange> claims;
    /** What each claim keeps; null where that is the whole of it, as it is nearly always. */
    private final List<List<CodeRange>> parts;

    private final List<CodeRange> shared = new ArrayList<>();
    private final List<Stretch> open = new ArrayList<>();
    private final List<Own> own = new ArrayList<>();
    private long openCount;
    private long ownCount;
    private long openLast = -1;
    private int nextResolution;
    private int nextAstray;

    /** Two ranges of one category that share codes, in the order of the data. */
    record Own(IndexedRange earlier, IndexedRange later) {}

    /**
     * Codes that the same siblings claim, and that nothing gives to one of them.
     *
     * @param codes from the first to the last
     * @param claimants a claim of each in the order of the data; of more than {@link #MOST_NAMED} the first and the last
     * @param count how many claimants there are
     */
    record Stretch(CodeRange codes, List<IndexedRange> claimants, int count) {}

    private OverlapResolver(Claimed claimed, OverlapPolicy policy, CodeFormat format) {
        this.claimed = claimed;
        this.policy = policy;
        this.format = format;
        this.active = new ActiveClaims(policy);
        this.claims = claimed.claims();
        this.parts = new ArrayList<>(Collections.nCopies(claims.size(), List.of()));
    }

    /** Divides the codes that siblings claim. */
    static OverlapResolver of(List<CategoryDraft> siblings, OverlapPolicy policy, CodeFormat format) {
        var division = new OverlapResolver(Claimed.by(siblings), policy, format);
        division.sweep();
        return division;
    }

    /** What a sibling gets, in the order in which it claims. */
    List<CodeRange> resolved(int owner) {
        List<CodeRange> resolved = new ArrayList<>();
        for (int index = claimed.first(owner); index < claimed.first(owner + 1); index++) {
            if (parts.get(index) == null) {
                resolved.add(claims.get(index).range());
            } else {
                resolved.addAll(parts.get(index));
            }
        }
        return resolved;
    }

    /** The codes that several siblings claim. */
    RangeSet shared() {
        return RangeSet.of(shared);
    }

    /** The first {@link #MOST_TOLD} stretches of codes that several siblings claim and that nothing gives to one of them. */
    List<Stretch> open() {
        return Collections.unmodifiableList(open);
    }

    /** How many such stretches there are. */
    long openCount() {
        return openCount;
    }

    /** The first {@link #MOST_TOLD} claims that meet an earlier one of their own category. */
    List<Own> own() {
        return Collections.unmodifiableList(own);
    }

    /** How many such claims there are. */
    long ownCount() {
        return ownCount;
    }

    private void sweep() {
        IndexedRange[] beginning = claims.toArray(IndexedRange[]::new);
        Arrays.sort(beginning, Comparator.comparingLong(IndexedRange::first).thenComparingInt(IndexedRange::index));
        var ending = new PriorityQueue<IndexedRange>(Comparator.comparingLong(IndexedRange::last));
        long[] bounds = bounds();
        int next = 0;
        for (int i = 0; i < bounds.length; i++) {
            active.settle();
            while (!ending.isEmpty() && ending.peek().last() < bounds[i]) {
                active.remove(ending.poll());
            }
            while (next < beginning.length && beginning[next].first() == bounds[i]) {
                IndexedRange held = beginning[next++];
                noteOwn(held);
                active.add(held);
                ending.add(held);
            }
            if (!active.isEmpty()) {
                give(new CodeRange(bounds[i], i + 1 < bounds.length ? bounds[i + 1] - 1 : Long.MAX_VALUE));
            }
        }
    }

    /** Every place where something begins, or has just ended, ascending. */
    private long[] bounds() {
        long[] bounds = new long
                [2
                        * (claims.size()
                                + policy.resolutions().size()
                                + policy.astray().ranges().size())];
        int at = 0;
        for (IndexedRange held : claims) {
            at = addBounds(held.range(), bounds, at);
        }
        for (Resolution resolution : policy.resolutions()) {
            at = addBounds(resolution.codes(), bounds, at);
        }
        for (CodeRange codes : policy.astray().ranges()) {
            at = addBounds(codes, bounds, at);
        }
        Arrays.sort(bounds, 0, at);
        int distinct = 0;
        for (int i = 0; i < at; i++) {
            if (i == 0 || bounds[i] != bounds[i - 1]) {
                bounds[distinct++] = bounds[i];
            }
        }
        return Arrays.copyOf(bounds, distinct);
    }

    private static int addBounds(CodeRange range, long[] bounds, int at) {
        bounds[at] = range.first();
        if (range.last() == Long.MAX_VALUE) {
            return at + 1;
        }
        bounds[at + 1] = range.last() + 1;
        return at + 2;
    }

    private void noteOwn(IndexedRange held) {
        active.meeting(held).ifPresent(earlier -> noteOwn(earlier, held));
        active.unnoted(held).forEach(later -> noteOwn(held, later));
    }

    private void noteOwn(IndexedRange earlier, IndexedRange later) {
        ownCount++;
        if (own.size() < MOST_TOLD) {
            own.add(new Own(earlier, later));
        }
    }

    private void give(CodeRange codes) {
        Resolution resolution = resolution(codes);
        boolean isAstray = isAstray(codes);
        if (active.owners() > 1) {
            shared.add(codes);
            if (resolution == null && !isAstray && active.isOpen()) {
                noteOpen(codes);
            }
        }
        keep(codes, resolution == null ? active.keeper() : active.keeper(resolution.owner()));
    }

    private Resolution resolution(CodeRange codes) {
        List<Resolution> resolutions = policy.resolutions();
        while (nextResolution < resolutions.size()
                && resolutions.get(nextResolution).codes().last() < codes.first()) {
            nextResolution++;
        }
        return nextResolution < resolutions.size()
                        && resolutions.get(nextResolution).codes().contains(codes)
                ? resolutions.get(nextResolution)
                : null;
    }

    private boolean isAstray(CodeRange codes) {
        List<CodeRange> astray = policy.astray().ranges();
        while (nextAstray < astray.size() && astray.get(nextAstray).last() < codes.first()) {
            nextAstray++;
        }
        return nextAstray < astray.size() && astray.get(nextAstray).contains(codes);
    }

    private void noteOpen(CodeRange codes) {
        boolean isMore = openLast >= 0
                && openLast + 1 == codes.first()
                && !active.hasChanged()
                && format.areEnds(openLast, codes.first());
        if (isMore) {
            if (openCount <= MOST_TOLD) {
                Stretch before = open.remove(open.size() - 1);
                CodeRange longer = new CodeRange(before.codes().first(), codes.last());
                open.add(new Stretch(longer, before.claimants(), before.count()));
            }
        } else {
            openCount++;
            if (openCount <= MOST_TOLD) {
                open.add(new Stretch(codes, active.claimants(MOST_NAMED), active.owners()));
            }
        }
        openLast = codes.last();
    }

    private void keep(CodeRange codes, IndexedRange keeper) {
        if (codes.equals(keeper.range())) {
            parts.set(keeper.index(), null);
            return;
        }
        List<CodeRange> part = parts.get(keeper.index());
        if (part.isEmpty()) {
            part = new ArrayList<>();
            parts.set(keeper.index(), part);
        }
        int end = part.size() - 1;
        if (end >= 0 && part.get(end).last() + 1 == codes.first()) {
            part.set(end, new CodeRange(part.get(end).first(), codes.last()));
        } else {
            part.add(codes);
        }
    }
}
