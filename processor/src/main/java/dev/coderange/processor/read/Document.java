package dev.coderange.processor.read;

import dev.coderange.processor.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What a data file holds.
 *
 * @param root the outermost value; where the text is broken, the names that can be read
 * @param problems why the text is not JSON; empty if it is
 */
public record Document(Optional<DataNode> root, List<Problem> problems) {

    public Document {
        problems = List.copyOf(problems);
    }

    /** Whether the text is JSON, so that what is missing from it is not merely unread. */
    public boolean isWhole() {
        return problems.isEmpty();
    }
}
