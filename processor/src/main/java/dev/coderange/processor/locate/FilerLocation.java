package dev.coderange.processor.locate;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** A location that the compiler knows: its output, a path of its own. */
final class FilerLocation implements SearchLocation {

    private final Filer filer;
    private final StandardLocation location;
    private final String module;
    private final String description;

    /**
     * A location of the compiler.
     *
     * @param filer the compiler's way to files
     * @param location the location
     * @param module the module to look in if the location has modules, or empty
     * @param description what it is called
     */
    FilerLocation(Filer filer, StandardLocation location, String module, String description) {
        this.filer = filer;
        this.location = location;
        this.module = module;
        this.description = description;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Optional<Found> find(String path) throws UnreadableException {
        Optional<FileObject> file = resource(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        FileObject object = file.get();
        String origin = origin(object);
        Optional<Path> inFileSystem = fileOf(object);
        if (inFileSystem.isPresent()) {
            Optional<byte[]> bytes = Content.read(inFileSystem.get(), object::openInputStream);
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
        return resource(path)
                .flatMap(FilerLocation::fileOf)
                .map(FolderLocation::beside)
                .orElse(List.of());
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

    /** Without {@code -d}, javac drops the folders of a path in the class output and answers with a file of the same name. */
    private boolean isAsked(FileObject file, String path) {
        if (location != StandardLocation.CLASS_OUTPUT) {
            return true;
        }
        Optional<Path> found = fileOf(file);
        return found.isEmpty() || found.get().endsWith(Path.of(path));
    }

    private static Optional<Path> fileOf(FileObject file) {
        URI uri = file.toUri();
        try {
            return uri != null && "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static String origin(FileObject file) {
        Optional<Path> path = fileOf(file);
        return path.isPresent() ? path.get().toString() : LoaderLocation.origin(String.valueOf(file.toUri()));
    }
}
