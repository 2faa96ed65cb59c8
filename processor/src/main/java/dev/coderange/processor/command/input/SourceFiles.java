package dev.coderange.processor.command.input;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.check.Declarations;
import dev.coderange.processor.command.console.OutputFile;
import dev.coderange.processor.model.DataFile;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files that the data of an argument consists of, and where its parts lie in them. */
public final class SourceFiles {

    private final String argument;
    private final Optional<DataSource> source;
    private final List<Path> tried;

    SourceFiles(String argument, Optional<DataSource> source, List<Path> tried) {
        this.argument = requireNonNull(argument);
        this.source = requireNonNull(source);
        this.tried = List.copyOf(tried);
    }

    /** The line of a position in any of the files, without its line break. */
    public String line(Position position) {
        return source.orElseThrow().line(position);
    }

    /** The path of the file that a position is in, from where the user is: that of the argument, or one beside it. */
    public String path(Position position) {
        if (position.file().order() == 0) {
            return argument;
        }
        DataFile file = source.orElseThrow().fileOf(position);
        Path beside = Path.of(argument).resolveSibling(file.name());
        boolean isThere = beside.toAbsolutePath().normalize().toString().equals(file.origin());
        return isThere ? beside.toString() : file.origin();
    }

    /** Whether a path leads to one of the files, however it is written. */
    public boolean has(Path file) throws IOException {
        for (Path path : tried) {
            if (OutputFile.isSame(path, file)) {
                return true;
            }
        }
        return false;
    }

    /** Every path where a file was found or looked for: what to watch for changes. */
    public List<Path> tried() {
        return tried;
    }

    Declarations declarations() {
        return Declarations.of(source.orElseThrow());
    }
}
