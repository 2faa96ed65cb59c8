package dev.coderange.processor.check;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Collects what is wrong. A silent one forgets it: for reading on where a message would only repeat an earlier one. */
final class ProblemCollector {

    /** How many are kept, the first ones of the file. Memory would not hold a message for each of a million ranges. */
    static final int MOST_KEPT = 1_000;

    /** By place, and at one place in the order in which they were found. */
    private static final Comparator<Found> FILE_ORDER = Comparator.comparing(
                    (Found found) -> found.problem().position().orElseThrow())
            .thenComparingLong(Found::number);

    private final boolean silent;
    private final PriorityQueue<Found> kept = new PriorityQueue<>(FILE_ORDER.reversed());
    private long count;
    private boolean hasErrors;

    private record Found(Problem problem, long number) {}

    private ProblemCollector(boolean silent) {
        this.silent = silent;
    }

    static ProblemCollector collecting() {
        return new ProblemCollector(false);
    }

    static ProblemCollector silent() {
        return new ProblemCollector(true);
    }

    /** Whether something is wrong; of a silent one, whether something would have been said to be. */
    boolean hasErrors() {
        return hasErrors;
    }

    void error(Position position, Said said) {
        hasErrors = true;
        add(Problem.error(position, said));
    }

    void warning(Position position, Said said) {
        add(Problem.warning(position, said));
    }

    private void add(Problem problem) {
        if (!silent) {
            kept.add(new Found(problem, count++));
            if (kept.size() > MOST_KEPT) {
                kept.poll();
            }
        }
    }

    List<Problem> inFileOrder() {
        List<Found> sorted = new ArrayList<>(kept);
        sorted.sort(FILE_ORDER);
        return sorted.stream().map(Found::problem).toList();
    }
}
