package dev.coderange.processor;

import dev.coderange.processor.model.Quoted;
import dev.coderange.processor.text.RequestMessage;
import dev.coderange.processor.text.Said;

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
     * The one error that stands for an exception.
     *
     * @param subject what was being worked on, for people
     */
    static Said report(String subject, Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return memory(subject, cause);
            }
        }
        var trace = new StringBuilder();
        appendWithFrames(trace, fault, FRAMES);
        Throwable cause = fault.getCause();
        for (int i = 0; i < CAUSES && cause != null; i++) {
            appendWithFrames(trace.append(" caused by "), cause, 1);
            cause = cause.getCause();
        }
        return RequestMessage.INTERNAL_ERROR.with(
                subject, version(), Runtime.version(), Quoted.visible(trace.toString()));
    }

    private static Said memory(String subject, Throwable fault) {
        return RequestMessage.OUT_OF_MEMORY.with(
                subject, fault.getMessage(), Runtime.getRuntime().maxMemory() / MEGABYTE);
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
