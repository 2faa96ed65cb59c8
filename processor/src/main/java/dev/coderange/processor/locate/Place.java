package dev.coderange.processor.locate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Somewhere that a data file may lie. */
interface Place {

    /** What it is called in the list of the places that were tried. */
    String description();

    /**
     * The file that lies here under a relative path.
     *
     * @param path names divided by {@code /}
     * @throws IOException if there is one and it cannot be read
     */
    Optional<Found> find(String path) throws IOException;

    /** The folders whose files are offered as the one that may have been meant by a path that leads to nothing. */
    Set<Path> foldersNear(String path);

    /**
     * A file that was found.
     *
     * @param origin where, for people
     * @param content its bytes
     */
    record Found(String origin, byte[] content) {}
}
