package dev.coderange.processor.growth;

/**
 * What {@link CountingLoader} makes its classes call, in every package. Each loader has a copy of this class, and so a
 * count of its own.
 */
public final class Steps {

    private static long taken;

    private Steps() {}

    /** Called at the beginning of each method and at each jump. */
    public static void step() {
        taken++;
    }

    static long taken() {
        return taken;
    }
}
