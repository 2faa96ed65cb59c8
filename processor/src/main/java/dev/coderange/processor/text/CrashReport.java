package dev.coderange.processor.text;

/**
 * What is said of an exception that nobody foresaw: that the fault is ours, and what a report of it needs; or, where
 * memory ran out, how to get more.
 */
public final class CrashReport {

    private static final int FRAMES = 8;
    private static final int CAUSES = 3;
    private static final int MEGABYTE = 1 << 20;

    private CrashReport() {}

    /**
     * The one error that stands for an exception which kept types from being generated.
     *
     * @param subject what was being worked on, for people
     */
    public static Said ofGeneration(String subject, Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return memory(subject, cause);
            }
        }
        return RequestMessage.INTERNAL_ERROR.with(subject, version(), Runtime.version(), trace(fault));
    }

    /**
     * The one warning that stands for a check of references that failed, which is no reason to stop anybody's build.
     */
    public static Said ofCheck(Throwable fault) {
        return ReferenceMessage.INTERNAL_FAILURE.with(version(), Runtime.version(), trace(fault));
    }

    /** The version of Coderange that runs. */
    public static String version() {
        String version = CrashReport.class.getPackage().getImplementationVersion();
        return version == null ? "of unknown version" : version;
    }

    private static String trace(Throwable fault) {
        var trace = new StringBuilder();
        appendWithFrames(trace, fault, FRAMES);
        Throwable cause = fault.getCause();
        for (int i = 0; i < CAUSES && cause != null; i++) {
            appendWithFrames(trace.append(" caused by "), cause, 1);
            cause = cause.getCause();
        }
        return Quoted.visible(trace.toString());
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
}
