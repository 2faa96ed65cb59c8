package dev.coderange.processor.read;

import dev.coderange.processor.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What a data file holds.
 *
 * @param root the outermost value; where the text is broken, what of it could be read all the same
 * @param problems what keeps the text from being JSON; empty if it is JSON
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
