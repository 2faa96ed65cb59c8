package dev.coderange.processor.locate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A folder of the file system, as the option names it. */
record FolderPlace(Path folder) implements Place {

    @Override
    public String description() {
        return Files.isDirectory(folder) ? folder.toString() : folder + " (which is no folder)";
    }

    @Override
    public Optional<Found> find(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.exists(file)
                ? Optional.of(new Found(file.toString(), Files.readAllBytes(file)))
                : Optional.empty();
    }

    @Override
    public Set<Path> foldersNear(String path) {
        return Set.of(folder.resolve(path).getParent());
    }
}
