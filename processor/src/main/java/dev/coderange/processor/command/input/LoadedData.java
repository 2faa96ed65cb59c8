package dev.coderange.processor.command.input;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.check.Declarations;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The data that an argument names, with all that was found wrong with it.
 *
 * @param argument the argument
 * @param file the file, as one where it consists of several; empty where there is none that can be read
 * @param codeSet the set; where there are errors, as much of it as has a name
 * @param problems every problem, in the order of the file
 * @param unlisted how many problems there are beside those, where there are too many to list
 * @param sources the files that it consists of
 */
public record LoadedData(
        String argument,
        Optional<DataFile> file,
        Optional<CodeSet> codeSet,
        List<Problem> problems,
        long unlisted,
        SourceFiles sources) {

    public LoadedData {
        requireNonNull(argument);
        requireNonNull(file);
        requireNonNull(codeSet);
        problems = List.copyOf(problems);
        requireNonNull(sources);
    }

    /** Whether something is wrong that fails a build. */
    public boolean hasErrors() {
        if (codeSet.isEmpty()) {
            return true;
        }
        for (Problem problem : problems) {
            if (problem.isError()) {
                return true;
            }
        }
        return false;
    }

    /** Who claims which codes, of data without errors; read anew each time. */
    public Declarations declarations() {
        return sources.declarations();
    }
}
