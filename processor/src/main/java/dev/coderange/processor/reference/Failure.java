package dev.coderange.processor.reference;

/** What is said when the checker itself fails, which is no reason to stop anybody's build. */
public final class Failure {

    private Failure() {}

    /** A warning that names itself and what was thrown. */
    public static String message(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return Finding.PREFIX + "Code references are no longer checked in this compilation: the checker failed with "
                + thrown + place + ". The build goes on; please report this.";
    }
}
