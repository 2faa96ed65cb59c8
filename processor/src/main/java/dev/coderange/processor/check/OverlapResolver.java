package dev.coderange.processor.check;

import dev.coderange.processor.check.OverlapPolicy.Resolution;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/**
 * How siblings divide the codes that they claim. A code that several claim goes to the one that a resolution names, or
 * else by the rule of the data, or else to the first of them. One sweep over every bound, which takes time in
 * proportion to n log n for n ranges and resolutions.
 */
final class OverlapResolver {

    /** How many overlaps are kept to be told. Each is counted; past some dozens nobody reads on. */
    static final int MOST_TOLD = 100;

    /** How many claimants of one stretch are kept to be named; a level can have thousands. */
    static final int MOST_NAMED = 100;

    private final List<CategoryDraft> siblings;
    private final OverlapPolicy policy;
    private final CodeFormat format;
    private final ActiveRanges active;
    private final List<DeclaredRange> declared = new ArrayList<>();
    /** What each range keeps; null where that is the whole of it, as it is nearly always. */
    private final List<List<CodeRange>> parts;

    private final List<CodeRange> shared = new ArrayList<>();
    private final List<OpenOverlap> open = new ArrayList<>();
    private final List<SelfOverlap> self = new ArrayList<>();
    private long openCount;
    private long selfCount;
    private long openLast = -1;
    private int nextResolution;
    private int nextAstray;

    /** Two ranges of one category that share codes, in the order of the data. */
    record SelfOverlap(DeclaredRange earlier, DeclaredRange later) {}

    /**
     * Codes that the same siblings claim, and that nothing gives to one of them.
     *
     * @param codes from the first to the last
     * @param claimants a range of each in the order of the data; of more than {@link #MOST_NAMED} the first and the
     *     last
     * @param count how many claimants there are
     */
    record OpenOverlap(CodeRange codes, List<DeclaredRange> claimants, int count) {
        DeclaredRange lastClaimant() {
            return claimants.get(claimants.size() - 1);
        }
    }

    private OverlapResolver(List<CategoryDraft> siblings, OverlapPolicy policy, CodeFormat format) {
        this.siblings = siblings;
        this.policy = policy;
        this.format = format;
        this.active = new ActiveRanges(policy);
        for (CategoryDraft sibling : siblings) {
            declared.addAll(sibling.declared());
        }
        this.parts = new ArrayList<>(Collections.nCopies(declared.size(), List.of()));
    }

    /** Divides the codes that siblings claim. */
    static OverlapResolver of(List<CategoryDraft> siblings, OverlapPolicy policy, CodeFormat format) {
        var resolver = new OverlapResolver(siblings, policy, format);
        resolver.sweep();
        return resolver;
    }

    /** What a sibling gets, in the order in which it declares its ranges. */
    List<CodeRange> resolved(int owner) {
        List<CodeRange> resolved = new ArrayList<>();
        for (DeclaredRange range : siblings.get(owner).declared()) {
            List<CodeRange> kept = parts.get(range.index());
            if (kept == null) {
                resolved.add(range.range());
            } else {
                resolved.addAll(kept);
            }
        }
        return resolved;
    }

    /** The codes that several siblings claim. */
    RangeSet shared() {
        return RangeSet.of(shared);
    }

    /**
     * The first {@link #MOST_TOLD} stretches of codes that several siblings claim and that nothing gives to one of
     * them.
     */
    List<OpenOverlap> openOverlaps() {
        return Collections.unmodifiableList(open);
    }

    /** How many such stretches there are. */
    long openOverlapCount() {
        return openCount;
    }

    /** The first {@link #MOST_TOLD} ranges that overlap an earlier one of their own category. */
    List<SelfOverlap> selfOverlaps() {
        return Collections.unmodifiableList(self);
    }

    /** How many such ranges there are. */
    long selfOverlapCount() {
        return selfCount;
    }

    private void sweep() {
        List<DeclaredRange> beginning = new ArrayList<>(declared);
        beginning.sort((one, other) -> Long.compare(one.first(), other.first()));
        if (policy.resolutions().isEmpty() && policy.astray().isEmpty() && areApart(beginning)) {
            Collections.fill(parts, null); // as nearly all are, on each of the days that are looked at
            return;
        }
        var ending = new PriorityQueue<DeclaredRange>((one, other) -> Long.compare(one.last(), other.last()));
        long[] bounds = bounds();
        int next = 0;
        for (int i = 0; i < bounds.length; i++) {
            active.settle();
            while (!ending.isEmpty() && ending.peek().last() < bounds[i]) {
                active.remove(ending.poll());
            }
            while (next < beginning.size() && beginning.get(next).first() == bounds[i]) {
                DeclaredRange range = beginning.get(next++);
                noteSelfOverlaps(range);
                active.add(range);
                ending.add(range);
            }
            if (!active.isEmpty()) {
                give(new CodeRange(bounds[i], i + 1 < bounds.length ? bounds[i + 1] - 1 : Long.MAX_VALUE));
            }
        }
    }

    /** Whether no two ranges share a code. */
    private static boolean areApart(List<DeclaredRange> ascending) {
        for (int i = 1; i < ascending.size(); i++) {
            if (ascending.get(i).first() <= ascending.get(i - 1).last()) {
                return false;
            }
        }
        return true;
    }

    /** Every code at which something begins, or has just ended, ascending. */
    private long[] bounds() {
        int most = declared.size()
                + policy.resolutions().size()
                + policy.astray().ranges().size();
        long[] bounds = new long[2 * most];
        int at = 0;
        for (DeclaredRange range : declared) {
            at = addBounds(range.range(), bounds, at);
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

    private void noteSelfOverlaps(DeclaredRange range) {
        DeclaredRange earlier = active.earlier(range);
        if (earlier != null) {
            noteSelfOverlap(earlier, range);
        }
        for (DeclaredRange later : active.takeLater(range)) {
            noteSelfOverlap(range, later);
        }
    }

    private void noteSelfOverlap(DeclaredRange earlier, DeclaredRange later) {
        selfCount++;
        if (self.size() < MOST_TOLD) {
            self.add(new SelfOverlap(earlier, later));
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
                OpenOverlap before = open.remove(open.size() - 1);
                CodeRange longer = new CodeRange(before.codes().first(), codes.last());
                open.add(new OpenOverlap(longer, before.claimants(), before.count()));
            }
        } else {
            openCount++;
            if (openCount <= MOST_TOLD) {
                open.add(new OpenOverlap(codes, active.claimants(MOST_NAMED), active.owners()));
            }
        }
        openLast = codes.last();
    }

    private void keep(CodeRange codes, DeclaredRange keeper) {
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
