package dev.coderange.processor.check;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong. A silent one forgets it: for reading on where a message would only repeat an earlier one. */
final class Problems {

    private static final Comparator<Problem> FILE_ORDER =
            Comparator.comparing(problem -> problem.position().orElseThrow());

    private final boolean silent;
    private final List<Problem> found = new ArrayList<>();

    private Problems(boolean silent) {
        this.silent = silent;
    }

    static Problems collecting() {
        return new Problems(false);
    }

    static Problems silent() {
        return new Problems(true);
    }

    void error(Position position, String text) {
        if (!silent) {
            found.add(Problem.error(position, text));
        }
    }

    List<Problem> inFileOrder() {
        return found.stream().sorted(FILE_ORDER).toList();
    }
}
