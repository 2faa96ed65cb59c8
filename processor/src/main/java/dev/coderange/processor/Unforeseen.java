package dev.coderange.processor;

import dev.coderange.processor.model.Quoted;

/**
 * What is said about an exception that nobody foresaw: that it is our fault, and what to report; or, where memory ran out,
 * how to get more.
 */
final class Unforeseen {

    private static final int FRAMES = 8;
    private static final int CAUSES = 3;
    private static final int MEGABYTE = 1 << 20;

    private Unforeseen() {}

    /**
     * The text of the one error that stands for an exception.
     *
     * @param subject what was being worked on, for people
     */
    static String report(String subject, Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return Quoted.visible(subject + memory(cause));
            }
        }
        StringBuilder text = new StringBuilder(subject)
                .append(
                        ": this is a fault in Coderange, not in your data or sources. Please report it with the data file")
                .append(" and this message: Coderange ")
                .append(version())
                .append(", Java ")
                .append(Runtime.version())
                .append(", ");
        appendWithFrames(text, fault, FRAMES);
        Throwable cause = fault.getCause();
        for (int i = 0; i < CAUSES && cause != null; i++) {
            appendWithFrames(text.append(" caused by "), cause, 1);
            cause = cause.getCause();
        }
        return Quoted.visible(text.toString());
    }

    private static String memory(Throwable fault) {
        return ": the compiler ran out of memory (" + fault.getMessage() + ", with at most "
                + Runtime.getRuntime().maxMemory() / MEGABYTE
                + " MB of heap). Give it more: javac -J-Xmx1g, MAVEN_OPTS=-Xmx1g, or org.gradle.jvmargs=-Xmx1g.";
    }

    private static void appendWithFrames(StringBuilder text, Throwable thrown, int frames) {
        text.append(thrown);
        StackTraceElement[] trace = thrown.getStackTrace();
        for (int i = 0; i < trace.length && i < frames; i++) {
            text.append(" at ").append(trace[i]);
        }
    }

    private static String version() {
        String version = Unforeseen.class.getPackage().getImplementationVersion();
        return version == null ? "of unknown version" : version;
    }
}
