package dev.coderange.processor.command.input;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.check.Declarations;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.text.WrittenDay;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

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
        return of(DataLoader.load(argument));
    }

    /**
     * Data that has been loaded.
     *
     * @throws UnusableDataException if there is none, or it has errors
     */
    public static UsableData of(LoadedData data) {
        if (data.hasErrors()) {
            throw new UnusableDataException(data);
        }
        return new UsableData(
                data.argument(), data.file().orElseThrow(), data.codeSet().orElseThrow(), data.sources());
    }

    /**
     * The number of the day that an option gives.
     *
     * @param option its name, {@code --on}
     * @param command whose option it is
     * @throws ParameterException if it is no day, or the data has no dates
     */
    public int day(String option, String given, CommandLine command) {
        OptionalInt day = Days.parse(given);
        if (day.isEmpty()) {
            throw new ParameterException(
                    command, option + ": " + WrittenDay.explain(given).text());
        }
        if (!set.isDated()) {
            throw new ParameterException(command, option + " is for data with dates, and " + argument + " has none.");
        }
        return day.getAsInt();
    }

    /** The set on a day, in data with dates, with what its categories claim on that day. */
    public CodeSet on(int day) {
        Declarations declarations = declarations();
        return set.on(day).declaring(id -> declarations.claimsOn(day, id));
    }

    /** Who claims which codes; read anew each time. */
    public Declarations declarations() {
        return sources.declarations();
    }
}
