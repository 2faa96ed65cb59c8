package dev.coderange.processor.reference;

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
        return Finding.PREFIX
                + "A code reference here was not checked, because Coderange failed. Everything else is being checked; if"
                + " this happens again in this compilation, it is not repeated. Please report this message: Coderange "
                + version() + ", Java " + Runtime.version() + ", " + thrown + trace + " [coderange:internal-failure]";
    }

    /** The version of Coderange that runs. */
    static String version() {
        String version = Failure.class.getPackage().getImplementationVersion();
        return version == null ? "of unknown version" : version;
    }
}
