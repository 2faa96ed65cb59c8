package dev.coderange.processor.locate;

import dev.coderange.processor.locate.SearchLocation.Neighbour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists folders. */
final class Folders {

    private Folders() {}

    /** The files in the folder of a file, in the order of their names; none where the folder cannot be listed. */
    static List<Neighbour> neighbours(Path file) {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .map(entry -> new Neighbour(entry.getFileName().toString(), "in " + folder))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
