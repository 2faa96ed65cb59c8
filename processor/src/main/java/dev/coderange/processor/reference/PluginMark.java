package dev.coderange.processor.reference;

/**
 * How javac's plugin tells the processor of the same compilation that it runs, so that only one of them reports. The two can be
 * loaded by different class loaders, and the processor's environment can be a wrapper, so all that they have in common is
 * the thread that javac processes annotations on. The mark is there just that long.
 */
public final class PluginMark {

    private static final String PREFIX = "dev.coderange.plugin.";

    private PluginMark() {}

    /** Says that the plugin runs in the compilation that this thread now processes the annotations of. */
    public static void set() {
        System.setProperty(name(), "runs");
    }

    /** Takes the mark away. */
    public static void clear() {
        System.clearProperty(name());
    }

    /** Whether the plugin runs in the compilation that this thread processes the annotations of. */
    public static boolean isSet() {
        return System.getProperty(name()) != null;
    }

    private static String name() {
        return PREFIX + Thread.currentThread().getId();
    }
}
