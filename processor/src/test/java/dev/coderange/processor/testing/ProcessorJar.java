package dev.coderange.processor.testing;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/** The processor as it ships. */
public final class ProcessorJar {

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

    /** The processor that generates, new, out of the jar. */
    public static Processor newProcessor() {
        return newProcessors(List.of(path())).stream()
                .filter(processor -> processor.getClass().getSimpleName().equals("CodeRangesProcessor"))
                .findFirst()
                .orElseThrow();
    }

    /**
     * New processors out of some jars or folders, as if they were the processor path. A compiler that runs inside this
     * process would load whatever processors the tests' own class path has, and show them resources from there.
     */
    public static List<Processor> newProcessors(List<Path> processorPath) {
        URL[] urls = processorPath.stream().map(ProcessorJar::url).toArray(URL[]::new);
        return ServiceLoader.load(Processor.class, new URLClassLoader(urls, new CompilerLoader())).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sees the platform and the compiler's tree API, and nothing of the tests. */
    private static final class CompilerLoader extends ClassLoader {

        CompilerLoader() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("com.sun.")) {
                return ClassLoader.getSystemClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
