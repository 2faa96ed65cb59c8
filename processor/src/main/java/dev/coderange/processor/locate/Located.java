package dev.coderange.processor.locate;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a search.
 *
 * @param file the file, or empty where there is none that could be read; then a problem says why
 * @param problems what to tell the user
 */
public record Located(Optional<DataFile> file, List<Problem> problems) {

    public Located {
        requireNonNull(file);
        problems = List.copyOf(problems);
    }
}
