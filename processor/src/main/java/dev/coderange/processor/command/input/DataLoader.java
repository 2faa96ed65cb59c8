package dev.coderange.processor.command.input;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.check.Declarations;
import dev.coderange.processor.check.ValidationResult;
import dev.coderange.processor.locate.DataLocator;
import dev.coderange.processor.locate.FileSearchPath;
import dev.coderange.processor.read.DataSource;
import dev.coderange.processor.read.SourceReader;
import java.util.Optional;

/** Finds, reads and checks data as a compilation does, but for where it is looked for. */
public final class DataLoader {

    private DataLoader() {}

    /** Loads the data that an argument names; a fault of the data is a problem of the result. */
    public static LoadedData load(String argument) {
        var search = FileSearchPath.of(argument);
        var locator = new DataLocator();
        DataLocator.Located located = locator.locateFile(search);
        if (located.file().isEmpty()) {
            return new LoadedData(
                    argument, Optional.empty(), Optional.empty(), located.problems(), position -> "", () -> {
                        throw new IllegalStateException("there is no data");
                    });
        }
        DataSource source = SourceReader.read(located, locator, search);
        ValidationResult result = DataValidator.check(source, source.file().name());
        return new LoadedData(
                argument,
                Optional.of(source.joined()),
                result.codeSet(),
                result.problems(),
                source::line,
                () -> Declarations.of(source));
    }
}
