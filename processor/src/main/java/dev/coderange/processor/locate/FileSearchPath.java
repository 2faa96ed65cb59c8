package dev.coderange.processor.locate;

import dev.coderange.processor.locate.LookupAttempt.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the command line looks: a file lies where its path leads, or, where that is a name alone, among the copies
 * inside the processor. What it names lies beside it or among those copies.
 */
public final class FileSearchPath implements SearchPath {

    private final SearchLocation folder;
    private final String fileName;
    private final boolean isName;

    private FileSearchPath(SearchLocation folder, String fileName, boolean isName) {
        this.folder = folder;
        this.fileName = fileName;
        this.isName = isName;
    }

    /**
     * The search path of a file.
     *
     * @param path relative to the working folder, or absolute
     * @throws java.nio.file.InvalidPathException if no file can have that path
     */
    public static FileSearchPath of(String path) {
        Path file = Path.of(path).toAbsolutePath().normalize();
        Path name = file.getFileName();
        Path parent = file.getParent();
        return new FileSearchPath(
                FolderLocation.of(String.valueOf(parent == null ? file : parent)),
                name == null ? "" : name.toString(),
                Path.of(path).getParent() == null);
    }

    /** What to try for the file itself. */
    List<LookupAttempt> ofFile() {
        return isName ? attempts(fileName) : List.of(new LookupAttempt(folder, fileName, Step.OWN));
    }

    /** The name of the file, without folders. */
    String fileName() {
        return fileName;
    }

    @Override
    public List<LookupAttempt> attempts(String name) {
        List<LookupAttempt> attempts = new ArrayList<>();
        attempts.add(new LookupAttempt(folder, name, Step.OWN));
        attempts.add(new LookupAttempt(CompilerSearchPath.builtIn(), name, Step.BUILT_IN));
        return attempts;
    }
}
