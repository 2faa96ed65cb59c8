package dev.coderange.processor.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What a misspelt word may have been meant to be. */
final class Suggestions {

    private static final int SHORTEST_PREFIX = 4;

    private Suggestions() {}

    /** The candidate nearest to a word, the first of equally near ones, if one is near enough to have been meant. */
    static Optional<String> nearest(String word, Collection<String> candidates) {
        int reach = word.length() < 3 ? 1 : Math.max(2, (word.length() + 1) / 3);
        var distance = new DamerauLevenshteinDistance(reach);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        String folded = fold(word);
        for (String candidate : candidates) {
            if (isShortFor(folded, fold(candidate))) {
                return Optional.of(candidate);
            }
            if (Math.abs(candidate.length() - word.length()) > reach) {
                continue;
            }
            int steps = distance.apply(folded, fold(candidate));
            if (steps >= 0 && steps < least) {
                nearest = candidate;
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
