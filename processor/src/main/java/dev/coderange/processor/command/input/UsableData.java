package dev.coderange.processor.command.input;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.check.Declarations;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DataFile;

/**
 * Data without errors.
 *
 * @param argument the argument that names it
 * @param file the file, as one where the data consists of several
 * @param set what it holds
 * @param sources the files that it consists of
 */
public record UsableData(String argument, DataFile file, CodeSet set, SourceFiles sources) {

    public UsableData {
        requireNonNull(argument);
        requireNonNull(file);
        requireNonNull(set);
        requireNonNull(sources);
    }

    /**
     * Loads the data that an argument names. A command need not catch the exception: the program then prints the
     * problems to standard error, and ends as it does after wrong use.
     *
     * @throws UnusableDataException if there is none, or it has errors
     */
    public static UsableData load(String argument) {
        LoadedData data = DataLoader.load(argument);
        if (data.hasErrors()) {
            throw new UnusableDataException(data);
        }
        return new UsableData(
                argument, data.file().orElseThrow(), data.codeSet().orElseThrow(), data.sources());
    }

    /** Who claims which codes; read anew each time. */
    public Declarations declarations() {
        return sources.declarations();
    }
}
