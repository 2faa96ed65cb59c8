package dev.coderange.processor.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The ranges that hold the codes at which a sweep has arrived. A call among n ranges takes time like log n. */
final class ActiveRanges {

    private final OverlapPolicy policy;
    private final TreeMap<Integer, TreeSet<DeclaredRange>> byOwner = new TreeMap<>();
    private final TreeSet<DeclaredRange> byWidth = new TreeSet<>(ActiveRanges::compareWidths);
    /** Those that are not yet known to overlap an earlier one of their own category. */
    private final Map<Integer, TreeSet<DeclaredRange>> unnoted = new HashMap<>();

    private final Map<Integer, Boolean> before = new HashMap<>();
    private int excused;

    ActiveRanges(OverlapPolicy policy) {
        this.policy = policy;
    }

    private static int compareWidths(DeclaredRange range, DeclaredRange other) {
        int order = Long.compare(range.width(), other.width());
        order = order == 0 ? Integer.compare(range.owner(), other.owner()) : order;
        return order == 0 ? range.compareTo(other) : order;
    }

    boolean isEmpty() {
        return byOwner.isEmpty();
    }

    /** How many siblings have a range here. */
    int owners() {
        return byOwner.size();
    }

    /** Moves on: {@link #hasChanged} is about what comes and goes from now on. */
    void settle() {
        before.clear();
    }

    /** Whether other siblings than before have a range here. */
    boolean hasChanged() {
        for (Map.Entry<Integer, Boolean> entry : before.entrySet()) {
            if (entry.getValue() != byOwner.containsKey(entry.getKey())) {
                return true;
            }
        }
        return false;
    }

    void add(DeclaredRange range) {
        int owner = range.owner();
        before.putIfAbsent(owner, byOwner.containsKey(owner));
        TreeSet<DeclaredRange> own = byOwner.get(owner);
        if (own == null) {
            own = new TreeSet<>();
            byOwner.put(owner, own);
            excused += policy.excused().contains(owner) ? 1 : 0;
        }
        if (own.isEmpty() || own.first().index() > range.index()) {
            unnoted.putIfAbsent(owner, new TreeSet<>());
            unnoted.get(owner).add(range);
        }
        own.add(range);
        if (policy.isNarrowest()) {
            byWidth.add(range);
        }
    }

    void remove(DeclaredRange range) {
        int owner = range.owner();
        before.putIfAbsent(owner, true);
        TreeSet<DeclaredRange> own = byOwner.get(owner);
        own.remove(range);
        unnoted.getOrDefault(owner, own).remove(range);
        if (own.isEmpty()) {
            byOwner.remove(owner);
            unnoted.remove(owner);
            excused -= policy.excused().contains(owner) ? 1 : 0;
        }
        byWidth.remove(range);
    }

    /** The first range of the same category, if it is earlier in the data than one about to be added; else null. */
    DeclaredRange earlier(DeclaredRange range) {
        TreeSet<DeclaredRange> own = byOwner.get(range.owner());
        return own != null && own.first().index() < range.index() ? own.first() : null;
    }

    /** The ranges of the same category that are later in the data, each given but once. */
    List<DeclaredRange> takeLater(DeclaredRange range) {
        TreeSet<DeclaredRange> own = unnoted.get(range.owner());
        if (own == null) {
            return List.of();
        }
        List<DeclaredRange> later = new ArrayList<>(own.tailSet(range));
        later.forEach(own::remove);
        return later;
    }

    /** A range of each sibling in the order of the data; of more than a bound, the first and the last. */
    List<DeclaredRange> claimants(int most) {
        List<DeclaredRange> claimants = new ArrayList<>();
        for (TreeSet<DeclaredRange> own : byOwner.values()) {
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

    /** Whether several siblings have a range here, and neither a rule nor a mistake told elsewhere settles it. */
    boolean isOpen() {
        return owners() > 1 && excused == 0 && (!policy.isNarrowest() || hasTie());
    }

    /** The range that gets the codes by the rule, or else the first. */
    DeclaredRange keeper() {
        return policy.isNarrowest() && !hasTie()
                ? byWidth.first()
                : byOwner.firstEntry().getValue().first();
    }

    /** The range of a sibling that gets the codes by name; without one, the same as if nothing named it. */
    DeclaredRange keeper(int owner) {
        TreeSet<DeclaredRange> own = byOwner.get(owner);
        return own == null ? keeper() : own.first();
    }

    /** Whether the smallest range of one sibling is just as large as that of another. */
    private boolean hasTie() {
        DeclaredRange smallest = byWidth.first();
        DeclaredRange next = byWidth.higher(
                new DeclaredRange(smallest.range(), smallest.position(), Integer.MAX_VALUE, smallest.owner()));
        return next != null && next.width() == smallest.width();
    }
}
