package dev.coderange.processor.command.input;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.check.Declarations;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The data that an argument names, with all that was found wrong with it.
 *
 * @param argument the argument
 * @param file the file, as one where it consists of several; empty where there is none that can be read
 * @param codeSet the set; where there are errors, as much of it as has a name
 * @param problems every problem, in the order of the file
 * @param lines the line of a position in any of the files
 * @param declarations reads who claims which codes, of data without errors
 */
public record LoadedData(
        String argument,
        Optional<DataFile> file,
        Optional<CodeSet> codeSet,
        List<Problem> problems,
        Function<Position, String> lines,
        Supplier<Declarations> declarations) {

    public LoadedData {
        requireNonNull(argument);
        requireNonNull(file);
        requireNonNull(codeSet);
        problems = List.copyOf(problems);
        requireNonNull(lines);
        requireNonNull(declarations);
    }

    /** Whether something is wrong that fails a build. */
    public boolean hasErrors() {
        return codeSet.isEmpty() || problems.stream().anyMatch(Problem::isError);
    }
}
