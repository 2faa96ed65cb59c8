package dev.coderange.processor.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The claims that hold the codes at which a sweep has arrived. Each call takes time in proportion to log n for n claims. */
final class ActiveClaims {

    private static final Comparator<IndexedRange> IN_ORDER = Comparator.comparingInt(IndexedRange::index);
    private static final Comparator<IndexedRange> BY_WIDTH = Comparator.comparingLong(IndexedRange::width)
            .thenComparingInt(IndexedRange::owner)
            .thenComparingInt(IndexedRange::index);

    private final OverlapPolicy policy;
    private final TreeMap<Integer, TreeSet<IndexedRange>> byOwner = new TreeMap<>();
    private final TreeSet<IndexedRange> byWidth = new TreeSet<>(BY_WIDTH);
    /** Those that are not yet known to meet an earlier one of their own category. */
    private final Map<Integer, TreeSet<IndexedRange>> unnoted = new HashMap<>();

    private final Map<Integer, Boolean> before = new HashMap<>();
    private int excused;

    ActiveClaims(OverlapPolicy policy) {
        this.policy = policy;
    }

    boolean isEmpty() {
        return byOwner.isEmpty();
    }

    /** How many siblings have a claim here. */
    int owners() {
        return byOwner.size();
    }

    /** Begins a new place: {@link #hasChanged} is about what comes and goes from now on. */
    void settle() {
        before.clear();
    }

    /** Whether other siblings than before have a claim here. */
    boolean hasChanged() {
        return before.entrySet().stream().anyMatch(entry -> entry.getValue() != byOwner.containsKey(entry.getKey()));
    }

    void add(IndexedRange held) {
        int owner = held.owner();
        before.putIfAbsent(owner, byOwner.containsKey(owner));
        TreeSet<IndexedRange> own = byOwner.get(owner);
        if (own == null) {
            own = new TreeSet<>(IN_ORDER);
            byOwner.put(owner, own);
            excused += policy.excused().contains(owner) ? 1 : 0;
        }
        if (own.isEmpty() || own.first().index() > held.index()) {
            unnoted.computeIfAbsent(owner, each -> new TreeSet<>(IN_ORDER)).add(held);
        }
        own.add(held);
        if (policy.isNarrowest()) {
            byWidth.add(held);
        }
    }

    void remove(IndexedRange held) {
        int owner = held.owner();
        before.putIfAbsent(owner, true);
        TreeSet<IndexedRange> own = byOwner.get(owner);
        own.remove(held);
        unnoted.getOrDefault(owner, own).remove(held);
        if (own.isEmpty()) {
            byOwner.remove(owner);
            unnoted.remove(owner);
            excused -= policy.excused().contains(owner) ? 1 : 0;
        }
        byWidth.remove(held);
    }

    /** The first claim of the same category that is earlier in the data than one that is about to be added. */
    Optional<IndexedRange> meeting(IndexedRange held) {
        TreeSet<IndexedRange> own = byOwner.get(held.owner());
        return own != null && own.first().index() < held.index() ? Optional.of(own.first()) : Optional.empty();
    }

    /** The claims of the same category that are later in the data, each given but once. */
    List<IndexedRange> unnoted(IndexedRange held) {
        TreeSet<IndexedRange> own = unnoted.get(held.owner());
        if (own == null) {
            return List.of();
        }
        List<IndexedRange> later = new ArrayList<>(own.tailSet(held));
        later.forEach(own::remove);
        return later;
    }

    /** A claim of each sibling in the order of the data; of more than a bound, the first and the last. */
    List<IndexedRange> claimants(int most) {
        List<IndexedRange> claimants = new ArrayList<>();
        for (TreeSet<IndexedRange> own : byOwner.values()) {
            if (claimants.size() == most - 1) {
                break;
            }
            claimants.add(own.first());
        }
        if (claimants.size() < owners()) {
            claimants.add(byOwner.lastEntry().getValue().first());
        }
        return claimants;
    }

    /** Whether several siblings have a claim here, and neither a rule nor a mistake that is told elsewhere says whose it is. */
    boolean isOpen() {
        return owners() > 1 && excused == 0 && (!policy.isNarrowest() || hasTie());
    }

    /** The claim that gets the codes by the rule, or else the first. */
    IndexedRange keeper() {
        return policy.isNarrowest() && !hasTie()
                ? byWidth.first()
                : byOwner.firstEntry().getValue().first();
    }

    /** The claim of a sibling that gets the codes by name; the same as ever if it claims none of them. */
    IndexedRange keeper(int owner) {
        TreeSet<IndexedRange> own = byOwner.get(owner);
        return own == null ? keeper() : own.first();
    }

    /** Whether the smallest range of one sibling is just as large as that of another. */
    private boolean hasTie() {
        IndexedRange smallest = byWidth.first();
        IndexedRange next = byWidth.higher(new IndexedRange(Integer.MAX_VALUE, smallest.owner(), smallest.claim()));
        return next != null && next.width() == smallest.width();
    }
}
