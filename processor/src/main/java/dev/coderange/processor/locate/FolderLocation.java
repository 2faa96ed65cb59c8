package dev.coderange.processor.locate;

import dev.coderange.processor.text.LocationMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A folder of the file system, as the option names it.
 *
 * @param name what it is called
 * @param folder the folder; empty where no folder can have the name
 */
public record FolderLocation(String name, Optional<Path> folder) implements SearchLocation {

    /** The folder of a name that is relative to the working folder. */
    public static FolderLocation of(String name) {
        try {
            Path folder = Path.of(name).toAbsolutePath().normalize();
            return new FolderLocation(folder.toString(), Optional.of(folder));
        } catch (InvalidPathException e) {
            return new FolderLocation(name, Optional.empty());
        }
    }

    @Override
    public String description() {
        return "in " + name + (isFolder() ? "" : " (not a folder)");
    }

    boolean isFolder() {
        return folder.isPresent() && Files.isDirectory(folder.get());
    }

    @Override
    public Optional<Found> find(String path) throws UnreadableException {
        if (!isFolder()) {
            return Optional.empty();
        }
        Optional<Path> file = resolve(path);
        if (file.isEmpty()) {
            // Whether it is there cannot be known, and to go on would be to guess.
            throw new UnreadableException(DataName.whyImpossible(path)
                    .orElseGet(() -> LocationMessage.FILE_UNREADABLE.with(path, "not a file name here")));
        }
        Optional<byte[]> bytes = Content.read(file.get());
        return bytes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(file.get().toString(), bytes.get()));
    }

    @Override
    public List<Neighbour> neighbours(String path) {
        return resolve(path).map(FolderLocation::beside).orElse(List.of());
    }

    /** Where a path leads, whether or not something is there; empty where nothing can be. */
    Optional<Path> resolve(String path) {
        try {
            return folder.isEmpty()
                    ? Optional.empty()
                    : Optional.of(folder.get().resolve(path));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The file that an address stands for, if the file system has it. */
    static Optional<Path> file(URI address) {
        try {
            return "file".equals(address.getScheme()) ? Optional.of(Path.of(address)) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The files in the folder of a file, ordered by name; none where the folder cannot be listed. */
    static List<Neighbour> beside(Path file) {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        List<Neighbour> neighbours = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path entry : entries) {
                neighbours.add(new Neighbour(entry.getFileName().toString(), "in " + folder));
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        neighbours.sort(Comparator.comparing(Neighbour::name));
        return neighbours;
    }
}
