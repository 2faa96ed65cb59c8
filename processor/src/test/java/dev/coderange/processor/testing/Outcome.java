package dev.coderange.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * What came of a compilation.
 *
 * @param root the folder of the consumer
 * @param success whether the compiler says so
 * @param messages everything it said, in its order
 * @param rest what it printed and did not report as a message; empty as a rule
 */
public record Outcome(Path root, boolean success, List<Message> messages, String rest) {

    /** The errors among the messages. */
    public List<Message> errors() {
        return of(Diagnostic.Kind.ERROR);
    }

    /** The notes among the messages. */
    public List<Message> notes() {
        return of(Diagnostic.Kind.NOTE);
    }

    /** The messages of a kind. */
    public List<Message> of(Diagnostic.Kind kind) {
        return messages.stream().filter(message -> message.kind() == kind).toList();
    }

    /** Itself, if the compilation succeeded. */
    public Outcome orFail() {
        if (!success) {
            throw new AssertionError("does not compile: " + messages + rest);
        }
        return this;
    }

    /** Every generated source, by its path, such as {@code com/acme/RadiologyCategory.java}. */
    public SortedMap<String, String> generated() {
        Path folder = root.resolve("generated");
        SortedMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A loader of the compiled classes, over the libraries of this build. */
    public ClassLoader loader() {
        try {
            return new URLClassLoader(
                    new URL[] {root.resolve("classes").toUri().toURL()}, Outcome.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A compiled class. */
    public Class<?> type(String name) {
        try {
            return loader().loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
