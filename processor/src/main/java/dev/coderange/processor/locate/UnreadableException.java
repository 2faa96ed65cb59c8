package dev.coderange.processor.locate;

import java.io.IOException;

/** A data file is there and cannot be read. The message names the file and says why, for people. */
final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
        super(message);
    }

    /** For what the system says no more about. */
    static UnreadableException of(String origin, Exception cause) {
        var thrown = new UnreadableException(origin + " (" + cause.getMessage() + ")");
        thrown.initCause(cause);
        return thrown;
    }
}
