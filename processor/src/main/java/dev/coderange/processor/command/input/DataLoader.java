package dev.coderange.processor.command.input;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.check.ValidationResult;
import dev.coderange.processor.locate.DataLocator;
import dev.coderange.processor.locate.FileSearchPath;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataSource;
import dev.coderange.processor.read.SourceReader;
import dev.coderange.processor.text.LocationMessage;
import dev.coderange.processor.text.Said;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds, reads and checks data as a compilation does, but for where it is looked for. */
public final class DataLoader {

    private DataLoader() {}

    /** How many problems a report lists: more than anybody reads, and few enough for the memory. */
    private static final int MOST_REPORTED = 100_000;

    /** How many are listed where they are only the reason that a command does nothing. */
    private static final int MOST_SHOWN = 1_000;

    /** Loads the data that an argument names; a fault of the data is a problem of the result. */
    public static LoadedData load(String argument) {
        return load(argument, MOST_SHOWN);
    }

    /** The same, with every problem that anybody could want to read. */
    public static LoadedData loadForReport(String argument) {
        return load(argument, MOST_REPORTED);
    }

    private static LoadedData load(String argument, int mostProblems) {
        FileSearchPath search;
        try {
            search = FileSearchPath.of(argument);
        } catch (InvalidPathException e) {
            Said why = LocationMessage.FILE_UNREADABLE.with(argument, "not a file name here");
            return notFound(argument, List.of(Problem.error(why)), List.of());
        }
        var locator = new DataLocator();
        DataLocator.Located located = locator.locateFile(search);
        if (located.file().isEmpty()) {
            return notFound(argument, located.problems(), locator.tried());
        }
        DataSource source = SourceReader.read(located, locator, search);
        ValidationResult result = DataValidator.check(source, source.file().name(), mostProblems);
        return new LoadedData(
                argument,
                Optional.of(source.joined()),
                result.codeSet(),
                result.problems(),
                result.unlisted(),
                new SourceFiles(argument, Optional.of(source), locator.tried()));
    }

    private static LoadedData notFound(String argument, List<Problem> problems, List<Path> tried) {
        return new LoadedData(
                argument,
                Optional.empty(),
                Optional.empty(),
                problems,
                0,
                new SourceFiles(argument, Optional.empty(), tried));
    }
}
