package dev.coderange.processor.command.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Standard output or standard error: UTF-8 in files and pipes, and in a terminal what that reads. Lines end with a line
 * feed on every system, so that the same input gives the same bytes.
 */
public final class ConsoleWriter extends PrintWriter {

    private final boolean isTerminal;

    /**
     * A writer to some stream.
     *
     * @param isTerminal whether somebody looks at it
     */
    public ConsoleWriter(OutputStream stream, Charset charset, boolean isTerminal) {
        super(new OutputStreamWriter(stream, charset));
        this.isTerminal = isTerminal;
    }

    /** Standard output. */
    public static ConsoleWriter ofOut() {
        return of(FileDescriptor.out, 1, "stdout");
    }

    /** Standard error. */
    public static ConsoleWriter ofErr() {
        return of(FileDescriptor.err, 2, "stderr");
    }

    private static ConsoleWriter of(FileDescriptor descriptor, int number, String name) {
        boolean isTerminal = Terminal.is(number);
        return new ConsoleWriter(
                new FileOutputStream(descriptor),
                isTerminal ? Terminal.charset(name) : StandardCharsets.UTF_8,
                isTerminal);
    }

    /** Whether somebody looks at it. */
    boolean isTerminal() {
        return isTerminal;
    }

    @Override
    public void println() {
        write('\n');
    }
}
