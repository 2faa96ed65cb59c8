package dev.coderange.example.claims;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows how far a long input has been read, if somebody is there to see it. An input is long from {@value #LONG_INPUT}
 * bytes on; one whose length nobody knows is long once so much of it has been read.
 */
final class ProgressInputStream extends FilterInputStream {

    static final long LONG_INPUT = 32L << 20;

    private static final long UNKNOWN = -1;
    private static final int MEGABYTE = 1 << 20;
    private static final int BAR_WIDTH = 79;

    private final long size;
    private final PrintStream screen;
    private final BooleanSupplier watched;
    private long read;
    private boolean decided;

    /** Null as long as, or because, nothing is shown. */
    private ProgressBar bar;

    private ProgressInputStream(InputStream in, long size, PrintStream screen, BooleanSupplier watched) {
        super(in);
        this.size = size;
        this.screen = screen;
        this.watched = watched;
    }

    /**
     * Watches an input of known length.
     *
     * @param watched whether {@code screen} is a terminal; asked only if the input is long
     */
    static InputStream over(InputStream in, long size, PrintStream screen, BooleanSupplier watched) {
        return new ProgressInputStream(in, size, screen, watched);
    }

    /** Watches an input of unknown length. */
    static InputStream over(InputStream in, PrintStream screen, BooleanSupplier watched) {
        return new ProgressInputStream(in, UNKNOWN, screen, watched);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        advance(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        advance(Math.max(0, count));
        return count;
    }

    private void advance(int count) {
        read += count;
        if (!decided && Math.max(size, read) >= LONG_INPUT) {
            decided = true;
            bar = watched.getAsBoolean() ? start() : null;
        }
        if (bar != null) {
            bar.stepTo(read);
        }
    }

    private ProgressBar start() {
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(size)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(screen, BAR_WIDTH))
                .build();
    }

    @Override
    public void close() throws IOException {
        if (bar != null) {
            bar.close();
        }
        super.close();
    }
}
