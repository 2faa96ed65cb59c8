package dev.coderange.example.claims;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.stream.Stream;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** What is known of the terminal that this program was started from. */
final class Terminal {

    private Terminal() {}

    /** The charset of standard output: Java 19 and later name it; before, it is the default one. */
    static Charset outputCharset() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding")
                .map(System::getProperty)
                .filter(name -> name != null && !name.isEmpty())
                .findFirst()
                .map(Terminal::charset)
                .orElseGet(Charset::defaultCharset);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Charset.defaultCharset();
        }
    }

    /**
     * Whether standard error is a terminal. {@link System#console()} does not say: up to Java 21 it answers for
     * standard input and output, and from Java 22 on there is one even where there is no terminal. JLine asks the
     * system's {@code test -t}; where there is no such program, as on Windows, the answer is no.
     */
    static boolean isErrorTerminal() {
        return new ExecTerminalProvider().isPosixSystemStream(SystemStream.Error);
    }
}
