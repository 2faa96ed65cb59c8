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

    /** Loads the data that an argument names; a fault of the data is a problem of the result. */
    public static LoadedData load(String argument) {
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
        ValidationResult result = DataValidator.check(source, source.file().name());
        return new LoadedData(
                argument,
                Optional.of(source.joined()),
                result.codeSet(),
                result.problems(),
                new SourceFiles(argument, Optional.of(source), locator.tried()));
    }

    private static LoadedData notFound(String argument, List<Problem> problems, List<Path> tried) {
        return new LoadedData(
                argument,
                Optional.empty(),
                Optional.empty(),
                problems,
                new SourceFiles(argument, Optional.empty(), tried));
    }
}
