package dev.coderange.example.claims;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a long input has been read, if somebody is there to see it. */
final class ReadingProgress {

    /** The size of an input that may be long: nobody knows. */
    static final long UNKNOWN_SIZE = -1;

    /** A shorter file is read before anybody has seen a bar. */
    static final long LONG_INPUT = 32L << 20;

    private static final int MEGABYTE = 1 << 20;
    private static final int BAR_WIDTH = 79;

    private ReadingProgress() {}

    /**
     * The input, with a bar on the screen while it is read.
     *
     * @param watched whether {@code screen} is a terminal; asked only if the input may be long
     */
    static InputStream over(InputStream in, long size, PrintStream screen, BooleanSupplier watched) {
        boolean isShort = size != UNKNOWN_SIZE && size < LONG_INPUT;
        if (isShort || !watched.getAsBoolean()) {
            return in;
        }
        return ProgressBar.wrap(
                in,
                new ProgressBarBuilder()
                        .setTaskName("Reading")
                        .setInitialMax(size)
                        .setUnit(" MB", MEGABYTE)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(screen, BAR_WIDTH)));
    }
}
