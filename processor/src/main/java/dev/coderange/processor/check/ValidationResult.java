package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of checking a document.
 *
 * @param codeSet the code set; where there are problems, as much of it as has a name, so that references to it resolve
 * @param problems every problem, in the order of the file; where there are too many, the first
 * @param unlisted how many there are beside those
 */
public record ValidationResult(Optional<CodeSet> codeSet, List<Problem> problems, long unlisted) {

    public ValidationResult {
        problems = List.copyOf(problems);
    }
}
