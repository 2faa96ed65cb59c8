package dev.coderange.processor.matrix;

import dev.coderange.processor.it.MavenProject;
import dev.coderange.processor.it.MavenSandbox;
import dev.coderange.processor.it.Reactor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** Where the legs work: our jars, the jars of others, and a fresh folder for each compile. */
final class Workshop {

    private final Reactor reactor = Reactor.current();
    private final MavenSandbox sandbox;
    private final MavenProject project;
    private final AtomicInteger folders = new AtomicInteger();
    private final Map<Integer, Path> codesModules = new ConcurrentHashMap<>();

    private Workshop(MavenSandbox sandbox, MavenProject project) throws IOException {
        this.sandbox = sandbox;
        this.project = project;
    }

    /** Finds the jars that the legs need; downloads those that the local repository lacks. */
    static Workshop open() throws IOException, MavenInvocationException {
        MavenSandbox sandbox = MavenSandbox.prepare();
        MavenProject project = sandbox.project("matrix");
        project.runInOuterRepository("--quiet", "dependency:build-classpath").succeeded();
        return new Workshop(sandbox, project);
    }

    /** The builds of consumers. */
    MavenSandbox sandbox() {
        return sandbox;
    }

    /** What the root POM says under a name. */
    String property(String name) {
        return reactor.pom().getProperties().getProperty(name);
    }

    /** The jars that a project of {@code src/it/matrix} depends on. */
    List<Path> jars(String name) throws IOException {
        return Stream.of(Files.readString(project.path(name + "/target/classpath"))
                        .split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    /** The jars that every consumer has. */
    List<Path> api() {
        return List.of(sandbox.jar("coderange-annotations"), sandbox.jar("coderange-runtime"));
    }

    /** The processor. */
    Path processor() {
        return sandbox.jar("coderange-processor");
    }

    /** A file or folder of {@code src/it/matrix}, in the copy that is worked on. */
    Path source(String relative) {
        return project.path(relative);
    }

    /** Every source below a folder of {@code src/it/matrix}. */
    List<String> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(source(folder))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** A new folder. */
    Path folder() throws IOException {
        return Files.createDirectories(project.path("work/" + folders.incrementAndGet()));
    }

    /** The classes of a module that holds nothing but the annotated package, compiled once for each JDK. */
    Path codesModule(Jdk jdk) throws IOException, InterruptedException {
        Path known = codesModules.get(jdk.version());
        if (known != null) {
            return known;
        }
        Path classes = folder();
        ForkedCompiler.javac(jdk, annotatedPackage(classes)).orFail();
        codesModules.put(jdk.version(), classes);
        return classes;
    }

    /** What makes javac compile nothing but the annotated package. */
    List<String> annotatedPackage(Path classes) throws IOException {
        return Stream.concat(
                        Stream.of(
                                "-d",
                                classes.toString(),
                                "-cp",
                                ForkedCompiler.path(api()),
                                "-processorpath",
                                processor().toString()),
                        sources("codes").stream())
                .toList();
    }
}
