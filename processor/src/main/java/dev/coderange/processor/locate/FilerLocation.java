package dev.coderange.processor.locate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * A location that the compiler knows: its output, a path of its own.
 *
 * @param module the module to look in if the location has modules, which only a compilation of several modules has; or
 *     empty
 */
record FilerLocation(Filer filer, StandardLocation location, String module, String description)
        implements SearchLocation {

    @Override
    public Optional<Found> find(String path) throws UnreadableException {
        FileObject object = resource(path).orElse(null);
        if (object == null) {
            return Optional.empty();
        }
        Optional<Path> file = fileOf(object);
        String origin =
                file.isPresent() ? file.get().toString() : LoaderLocation.origin(String.valueOf(object.toUri()));
        if (file.isPresent()) {
            Optional<byte[]> bytes = Content.read(file.get(), object::openInputStream);
            if (bytes.isPresent()) {
                return Optional.of(new Found(origin, bytes.get()));
            }
        }
        try (InputStream in = object.openInputStream()) {
            return Optional.of(new Found(origin, Content.read(in, origin, 0)));
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // Gradle and javac hand out objects for files that do not exist
        }
    }

    @Override
    public List<Neighbour> neighbours(String path) {
        Optional<Path> file = resource(path).flatMap(FilerLocation::fileOf);
        return file.isPresent() ? FolderLocation.beside(file.get()) : List.of();
    }

    private Optional<FileObject> resource(String path) {
        Optional<FileObject> ofModule = module.isEmpty() ? Optional.empty() : resource(module + "/", path);
        return ofModule.isPresent() ? ofModule : resource("", path);
    }

    private Optional<FileObject> resource(String modulePrefix, String path) {
        try {
            FileObject file = filer.getResource(location, modulePrefix, path);
            return file != null && isAsked(file, path) ? Optional.of(file) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Which locations a file manager has, and what it throws for the others, is its own affair.
            return Optional.empty();
        }
    }

    /**
     * Without {@code -d}, javac drops the folders of a path in the class output and answers with a file of the same
     * name.
     */
    private boolean isAsked(FileObject file, String path) {
        Optional<Path> found = location == StandardLocation.CLASS_OUTPUT ? fileOf(file) : Optional.empty();
        return found.isEmpty() || found.get().endsWith(Path.of(path));
    }

    private static Optional<Path> fileOf(FileObject file) {
        return file.toUri() == null ? Optional.empty() : FolderLocation.file(file.toUri());
    }
}
