package dev.coderange.processor.check;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Collects what is wrong. A silent one forgets it: for reading on where a message would only repeat an earlier one. */
final class ProblemCollector {

    /** How many are kept, the first ones of the file. Memory would not hold a message for each of a million ranges. */
    static final int MOST_KEPT = 1_000;

    private final boolean silent;
    private final int most;
    /** The last of the file first, which is the first to go. */
    private final PriorityQueue<Found> kept = new PriorityQueue<>(Collections.reverseOrder());

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

    private ProblemCollector(boolean silent, int most) {
        this.silent = silent;
        this.most = most;
    }

    static ProblemCollector collecting() {
        return collecting(MOST_KEPT);
    }

    /** One that keeps so many, the first ones of the file. */
    static ProblemCollector collecting(int most) {
        return new ProblemCollector(false, most);
    }

    /** One for a part of the work, which keeps as many as this one. */
    ProblemCollector another() {
        return collecting(Math.max(most, MOST_KEPT));
    }

    static ProblemCollector silent() {
        return new ProblemCollector(true, 0);
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
            if (kept.size() > most) {
                kept.poll();
            }
        }
    }

    /** Adds what another has kept, and remembers how much it has not. */
    void addAll(ProblemCollector other) {
        for (Problem problem : other.inFileOrder()) {
            add(problem);
        }
        addUnlisted(other.unlisted());
    }

    /** Remembers that so many more were found. */
    void addUnlisted(long more) {
        count += more;
    }

    /** How many problems were found beside those that are kept. */
    long unlisted() {
        return count - kept.size();
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
