package dev.coderange.processor.command.console;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** A line on a terminal that says how far a piece of work is, and goes when it is done. */
public final class Progress implements AutoCloseable {

    private static final long FIRST_SHOWN_AFTER = TimeUnit.MILLISECONDS.toNanos(400);
    private static final long SHOWN_EVERY = TimeUnit.MILLISECONDS.toNanos(100);

    private final PrintWriter err;
    private final String work;
    private final boolean isShown;
    private long next = System.nanoTime() + FIRST_SHOWN_AFTER;
    private int width;

    Progress(PrintWriter err, String work, boolean isShown) {
        this.err = err;
        this.work = work;
        this.isShown = isShown;
    }

    /** Says that so much of all there is to do is done. Cheap enough for each step of a loop. */
    public void at(long done, long all) {
        if (isShown && System.nanoTime() - next >= 0) {
            next = System.nanoTime() + SHOWN_EVERY;
            show(work + "… " + 100 * done / Math.max(1, all) + "%");
        }
    }

    private void show(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        err.flush();
        width = line.length();
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
            width = 0;
        }
    }
}
