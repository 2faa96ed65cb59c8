package dev.coderange.processor.locate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A folder of the file system, as the option names it. */
record FolderPlace(Path folder) implements Place {

    @Override
    public String description() {
        return "in " + folder + (isFolder() ? "" : " (which is no folder)");
    }

    /** Whether there is a folder of the name. */
    boolean isFolder() {
        return Files.isDirectory(folder);
    }

    @Override
    public Optional<Found> find(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Found(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new IOException(file + " (" + e.getMessage() + ")", e);
        }
    }

    @Override
    public List<Neighbour> neighbours(String path) {
        return Folders.neighbours(folder.resolve(path));
    }
}
