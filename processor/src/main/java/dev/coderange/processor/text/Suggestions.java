package dev.coderange.processor.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What a misspelt word may have been meant to be. Mutable: looks only so long, however many words are wrong. */
public final class Suggestions {

    /**
     * How many candidates are compared in all, about half a second's worth; past it, words are refused without a
     * suggestion.
     */
    public static final int MOST_COMPARED = 500_000;

    private static final int SHORTEST_PREFIX = 4;

    private final List<String> candidates;
    private int compared;

    public Suggestions(Collection<String> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    /**
     * The one candidate that is nearest to a word; empty where none is near enough, or where several are equally near.
     */
    public Optional<String> nearest(String word) {
        if (compared > MOST_COMPARED - candidates.size()) {
            return Optional.empty();
        }
        compared += candidates.size();
        String folded = fold(word);
        List<String> longer = candidates.stream()
                .filter(candidate -> isShortFor(folded, fold(candidate)))
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : bySteps(folded);
    }

    private Optional<String> bySteps(String word) {
        int reach = word.length() < 3 ? 1 : Math.max(2, (word.length() + 1) / 3);
        var distance = new DamerauLevenshteinDistance(reach);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int steps =
                    Math.abs(candidate.length() - word.length()) > reach ? -1 : distance.apply(word, fold(candidate));
            if (steps >= 0 && steps <= least) {
                nearest = steps == least ? null : candidate;
                least = steps;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean isShortFor(String word, String candidate) {
        return word.length() >= SHORTEST_PREFIX && candidate.startsWith(word);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
