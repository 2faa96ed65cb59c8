package dev.coderange.processor.locate;

import dev.coderange.processor.text.LocationMessage;
import dev.coderange.processor.text.Said;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Somewhere that a data file may lie. Two that are equal hold the same files. */
public interface SearchLocation {

    /** What it is called in the list of what was tried, with its preposition: {@code on the class path}. */
    String description();

    /**
     * The file that lies here under a relative path.
     *
     * @param path names divided by {@code /}
     * @throws UnreadableException if there is one and it cannot be read
     */
    Optional<Found> find(String path) throws UnreadableException;

    /** What lies beside a path that leads to nothing, as far as this location can be listed. */
    List<Neighbour> neighbours(String path);

    /**
     * A file that was found.
     *
     * @param origin where, for people
     * @param content its bytes
     */
    record Found(String origin, byte[] content) {}

    /**
     * A file that was not asked for.
     *
     * @param name its name without folders
     * @param folder where it lies, for people, with a preposition
     */
    record Neighbour(String name, String folder) {}

    /** A data file is there and cannot be read. */
    final class UnreadableException extends IOException {

        private static final long serialVersionUID = 1;

        private final transient Said said;

        /** What is said names the file, why it cannot be read, and what to do. */
        UnreadableException(Said said) {
            super(said.text());
            this.said = said;
        }

        /** For a file of which the system only says that it cannot be read. */
        UnreadableException(String origin, Exception cause) {
            this(LocationMessage.FILE_UNREADABLE.with(origin, cause.getMessage()));
            initCause(cause);
        }

        Said said() {
            return said;
        }
    }
}
