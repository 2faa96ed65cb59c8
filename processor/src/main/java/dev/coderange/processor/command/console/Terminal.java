package dev.coderange.processor.command.console;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the system tells of where output goes. */
final class Terminal {

    /** Linux links each open stream here to what it is. Asking it is faster than asking Java, and tells them apart. */
    private static final Path STREAMS = Path.of("/proc/self/fd");

    private Terminal() {}

    /**
     * Whether a stream goes to a terminal that knows colors and goes back to the start of a line.
     *
     * @param number 1 for standard output, 2 for standard error
     */
    static boolean is(int number) {
        if ("dumb".equals(System.getenv("TERM"))) { // as those of editors say
            return false;
        }
        try {
            String target = Files.readSymbolicLink(STREAMS.resolve(String.valueOf(number)))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.startsWith("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return hasConsole(); // another system than Linux
        }
    }

    /** Whether Java sees a terminal at both ends. From JDK 22 on there may be a console without one. */
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /**
     * What a terminal reads.
     *
     * @param stream {@code stdout} or {@code stderr}
     */
    static Charset charset(String stream) {
        for (String property : new String[] {stream + ".encoding", "sun." + stream + ".encoding", "native.encoding"}) {
            String name = System.getProperty(property);
            if (name != null) {
                try {
                    return Charset.forName(name);
                } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                    return StandardCharsets.UTF_8;
                }
            }
        }
        return StandardCharsets.UTF_8;
    }
}
