package dev.coderange.processor.command.convert;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which categories lie wholly in others, each in the smallest that holds it and more. */
final class Containment {

    private final List<RangeSet> categories;

    private Containment(List<RangeSet> categories) {
        this.categories = categories;
    }

    private record Owned(CodeRange codes, int owner) {}

    /**
     * The index of the category around each, or -1.
     *
     * @param categories the codes of each; empty where they could not be read
     * @param levels how many levels there may be
     */
    static int[] parents(List<RangeSet> categories, int levels) {
        var containment = new Containment(categories);
        int[] parents = containment.parents();
        for (int i = 0; i < parents.length; i++) {
            List<Integer> path = new ArrayList<>();
            for (int at = i; at >= 0; at = parents[at]) {
                path.add(at);
            }
            if (path.size() > levels) { // beside its parent, where an overlap is found between the two
                parents[i] = levels == 1 ? -1 : path.get(path.size() - levels + 1);
            }
        }
        return parents;
    }

    private int[] parents() {
        int[] parents = new int[categories.size()];
        Arrays.fill(parents, -1);
        Map<Integer, Set<Integer>> around = around();
        around.forEach((inner, outers) -> {
            long least = Long.MAX_VALUE;
            for (int outer : outers) {
                long size = size(categories.get(outer));
                if (size < least && size > size(categories.get(inner)) && holds(outer, inner)) {
                    least = size;
                    parents[inner] = outer;
                }
            }
        });
        return parents;
    }

    /** Those in which the first range of each category lies. */
    private Map<Integer, Set<Integer>> around() {
        List<Owned> all = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            for (CodeRange range : categories.get(i).ranges()) {
                all.add(new Owned(range, i));
            }
        }
        all.sort(Comparator.comparingLong((Owned owned) -> owned.codes().first())
                .thenComparing(owned -> -owned.codes().last()));
        Map<Integer, Set<Integer>> around = new HashMap<>();
        List<Owned> open = new ArrayList<>();
        for (Owned owned : all) {
            open.removeIf(other -> other.codes().last() < owned.codes().first());
            if (categories.get(owned.owner()).ranges().get(0).equals(owned.codes())) {
                for (Owned other : open) {
                    if (other.owner() != owned.owner() && other.codes().contains(owned.codes())) {
                        around.computeIfAbsent(owned.owner(), any -> new HashSet<>())
                                .add(other.owner());
                    }
                }
            }
            open.add(owned);
        }
        return around;
    }

    private boolean holds(int outer, int inner) {
        for (CodeRange range : categories.get(inner).ranges()) {
            if (!categories.get(outer).missing(range).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static long size(RangeSet codes) {
        long size = 0;
        for (CodeRange range : codes.ranges()) {
            size += range.size();
            if (size < 0) {
                return Long.MAX_VALUE;
            }
        }
        return size;
    }
}
