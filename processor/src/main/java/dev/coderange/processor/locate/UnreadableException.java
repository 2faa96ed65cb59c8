package dev.coderange.processor.locate;

import dev.coderange.processor.text.LocationMessage;
import dev.coderange.processor.text.Said;
import java.io.IOException;

/** A data file is there and cannot be read. What is said of it names the file and says why. */
final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Said said;

    UnreadableException(Said said) {
        super(said.text());
        this.said = said;
    }

    /** For what the system says no more about. */
    static UnreadableException of(String origin, Exception cause) {
        var thrown = new UnreadableException(LocationMessage.FILE_UNREADABLE.with(origin, cause.getMessage()));
        thrown.initCause(cause);
        return thrown;
    }

    /** Which file it is, why it cannot be read, and what to do. */
    Said said() {
        return said;
    }
}
