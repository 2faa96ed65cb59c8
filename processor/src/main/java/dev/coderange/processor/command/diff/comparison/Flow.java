package dev.coderange.processor.command.diff.comparison;

import dev.coderange.processor.model.CodeCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many codes went from each constant of one edition to each of another. */
final class Flow {

    private static final Comparator<Share> MOST_FIRST = Comparator.comparingLong((Share share) -> share.codes())
            .reversed()
            .thenComparing(share -> share.id().equals(Share.NONE))
            .thenComparing(Share::id);

    private final Map<String, Map<String, Long>> counts = new HashMap<>();

    /** Adds codes that went from one constant to another, or to {@link Share#NONE}. */
    void add(String id, String other, long codes) {
        counts.computeIfAbsent(id, any -> new LinkedHashMap<>()).merge(other, codes, CodeCount::plus);
    }

    /** Whether it is known where some code of a constant went. */
    boolean knows(String id) {
        return counts.containsKey(id);
    }

    /** Where the codes of a constant went, the most of them first. */
    List<Share> of(String id) {
        List<Share> shares = new ArrayList<>();
        counts.getOrDefault(id, Map.of()).forEach((other, codes) -> shares.add(new Share(other, codes)));
        shares.sort(MOST_FIRST);
        return shares;
    }
}
