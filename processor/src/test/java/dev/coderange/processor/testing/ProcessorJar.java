package dev.coderange.processor.testing;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** The processor as it ships. */
public final class ProcessorJar {

    private static final ClassLoader LOADER = loader();

    private ProcessorJar() {}

    /** The shaded jar. Failsafe names it to the tests whose class names end in {@code IT}. */
    public static Path path() {
        String jar = System.getProperty("coderange.processor.jar");
        if (jar == null || !Files.isRegularFile(Path.of(jar))) {
            throw new IllegalStateException("no processor jar at " + jar
                    + ": this is an integration test, run it with mvn verify -Dit.test=...");
        }
        return Path.of(jar);
    }

    /** A new processor out of the jar, with a class loader that sees the jar and the platform alone. */
    public static Processor newProcessor() {
        return ServiceLoader.load(Processor.class, LOADER).stream()
                .filter(provider -> provider.type().getSimpleName().equals("CodeRangesProcessor"))
                .findFirst()
                .orElseThrow()
                .get();
    }

    private static ClassLoader loader() {
        try {
            return new URLClassLoader(new URL[] {path().toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
