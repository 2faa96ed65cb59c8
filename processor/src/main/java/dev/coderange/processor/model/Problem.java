package dev.coderange.processor.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something to tell the user about a data file or about the request for it.
 *
 * @param severity how it is reported
 * @param position where in the data file, or empty where it is about the file as a whole
 * @param text what is wrong, what was expected and how to mend it, in a sentence or two without a line break
 */
public record Problem(Severity severity, Optional<Position> position, String text) {

    public Problem {
        requireNonNull(severity);
        requireNonNull(position);
        requireNonNull(text);
    }

    /** How a problem is reported. */
    public enum Severity {
        /** The build fails. */
        ERROR,
        /** The build goes on, and the user should look. */
        WARNING,
        /** For the record. */
        NOTE
    }

    /** Whether the build fails. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** An error at a place in the data. */
    public static Problem error(Position position, String text) {
        return new Problem(Severity.ERROR, Optional.of(position), text);
    }

    /** An error about the file as a whole. */
    public static Problem error(String text) {
        return new Problem(Severity.ERROR, Optional.empty(), text);
    }

    /** A warning at a place in the data. */
    public static Problem warning(Position position, String text) {
        return new Problem(Severity.WARNING, Optional.of(position), text);
    }

    /** A warning about the file as a whole. */
    public static Problem warning(String text) {
        return new Problem(Severity.WARNING, Optional.empty(), text);
    }

    /** A note about the file as a whole. */
    public static Problem note(String text) {
        return new Problem(Severity.NOTE, Optional.empty(), text);
    }
}
