package dev.coderange.processor.reference;

import dev.coderange.processor.text.ReferenceMessage;
import java.util.StringJoiner;

/** What is said when a check itself fails, which is no reason to stop anybody's build. */
public final class Failure {

    /** Enough of a stack trace to find the place by. */
    private static final int FRAMES = 8;

    private Failure() {}

    /** A warning that says what was not checked, and everything that a report of it needs. */
    public static String message(Throwable thrown) {
        StringJoiner trace = new StringJoiner(" at ", " at ", "").setEmptyValue("");
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            trace.add(frames[i].toString());
        }
        return Finding.of(ReferenceMessage.INTERNAL_FAILURE, version(), Runtime.version(), thrown.toString() + trace)
                .reported();
    }

    /** The version of Coderange that runs. */
    static String version() {
        String version = Failure.class.getPackage().getImplementationVersion();
        return version == null ? "of unknown version" : version;
    }
}
