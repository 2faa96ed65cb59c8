package dev.coderange.processor.model;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.text.Said;
import java.util.Optional;

/**
 * Something to tell the user about a data file or about the request for it.
 *
 * @param severity how it is reported
 * @param position where in the data file, or empty where it is about the file as a whole
 * @param said what is wrong, what was expected and how to fix it
 */
public record Problem(Severity severity, Optional<Position> position, Said said) {

    public Problem {
        requireNonNull(severity);
        requireNonNull(position);
        requireNonNull(said);
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

    /** The text of the message, without its tag. */
    public String text() {
        return said.text();
    }

    /** Whether the build fails. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** An error at a place in the data. */
    public static Problem error(Position position, Said said) {
        return new Problem(Severity.ERROR, Optional.of(position), said);
    }

    /** An error about the file as a whole. */
    public static Problem error(Said said) {
        return new Problem(Severity.ERROR, Optional.empty(), said);
    }

    /** A warning at a place in the data. */
    public static Problem warning(Position position, Said said) {
        return new Problem(Severity.WARNING, Optional.of(position), said);
    }

    /** A warning about the file as a whole. */
    public static Problem warning(Said said) {
        return new Problem(Severity.WARNING, Optional.empty(), said);
    }

    /** A note about the file as a whole. */
    public static Problem note(Said said) {
        return new Problem(Severity.NOTE, Optional.empty(), said);
    }
}
