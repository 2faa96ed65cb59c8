package dev.coderange.processor.command.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output or standard error: UTF-8 in files and pipes, and in a terminal what that reads. Lines end with a line
 * feed on every system, so that the same input gives the same bytes.
 */
public final class ConsoleWriter extends PrintWriter {

    private final Watched stream;
    private final boolean isTerminal;

    /**
     * A writer to some stream.
     *
     * @param isTerminal whether somebody looks at it
     */
    public ConsoleWriter(OutputStream stream, Charset charset, boolean isTerminal) {
        this(new Watched(stream), charset, isTerminal);
    }

    private ConsoleWriter(Watched stream, Charset charset, boolean isTerminal) {
        super(new OutputStreamWriter(stream, charset));
        this.stream = stream;
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

    /**
     * Why not all of it could be written, if so; empty where nobody reads on, as with {@code head}, which is no
     * failure.
     */
    public Optional<String> failure() {
        flush();
        if (stream.failure.isEmpty()) { // without a lambda, which would be linked in every run
            return Optional.empty();
        }
        String reason = String.valueOf(stream.failure.get().getMessage());
        return reason.toLowerCase(Locale.ROOT).contains("pipe") ? Optional.empty() : Optional.of(reason);
    }

    /** Remembers why it could not be written, which a {@link PrintWriter} forgets. */
    private static final class Watched extends FilterOutputStream {

        private Optional<IOException> failure = Optional.empty();

        Watched(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                failure = Optional.of(e);
                throw e;
            }
        }
    }

    @Override
    public void println() {
        write('\n');
    }
}
