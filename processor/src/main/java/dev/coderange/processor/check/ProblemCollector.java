package dev.coderange.processor.check;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Collects what is wrong. A silent one forgets it: for reading on where a message would only repeat an earlier one. */
final class ProblemCollector {

    /** How many are kept, the first ones of the file. Memory would not hold a message for each of a million ranges. */
    static final int MOST_KEPT = 1_000;

    private final boolean silent;
    /** The last of the file first, which is the first to go. */
    private final PriorityQueue<Found> kept = new PriorityQueue<>((one, other) -> other.compareTo(one));

    private long count;
    private boolean hasErrors;

    /** A problem with its number in the order in which they were found. */
    private record Found(Problem problem, long number) implements Comparable<Found> {
        @Override
        public int compareTo(Found other) {
            int order = problem.position()
                    .orElseThrow()
                    .compareTo(other.problem.position().orElseThrow());
            return order == 0 ? Long.compare(number, other.number) : order;
        }
    }

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
        add(Problem.error(position, said));
    }

    void warning(Position position, Said said) {
        add(Problem.warning(position, said));
    }

    void note(Position position, Said said) {
        add(new Problem(Problem.Severity.NOTE, Optional.of(position), said));
    }

    /** Adds a problem that has a position. */
    void add(Problem problem) {
        hasErrors |= problem.isError();
        if (!silent) {
            kept.add(new Found(problem, count++));
            if (kept.size() > MOST_KEPT) {
                kept.poll();
            }
        }
    }

    List<Problem> inFileOrder() {
        List<Found> sorted = new ArrayList<>(kept);
        sorted.sort(null);
        List<Problem> problems = new ArrayList<>();
        for (Found found : sorted) {
            problems.add(found.problem());
        }
        return problems;
    }
}
