package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.coderange.processor.testing.Libraries;
import dev.coderange.processor.testing.ProcessorJar;
import dev.coderange.processor.text.Said;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large bodies of Java that name no code, of which nothing may be said. */
class OrdinaryJavaIT {

    @TempDir
    Path dir;

    @Test
    void nothingIsSaidOfOurOwnSources() throws IOException {
        Path project = Path.of(System.getProperty("coderange.reactor"));
        List<Path> sources = new ArrayList<>(sources(project.resolve("processor/src/main/java")));
        // What the templates become: on the class path lies the shaded jar, whose own name libraries that are
        // relocated.
        sources.addAll(sources(project.resolve("processor/target/generated-sources/jte")));

        assertThat(sources).hasSizeGreaterThan(50);
        assertThat(said(sources, List.of("-classpath", System.getProperty("java.class.path"))))
                .isEmpty();
    }

    @Test
    void nothingIsSaidOfThePlatformsCollections() throws IOException {
        Path archive = Path.of(System.getProperty("java.home"), "lib", "src.zip");
        assumeThat(archive).as("the sources of this JDK").exists();
        Path sources = dir.resolve("src");
        try (FileSystem zip = FileSystems.newFileSystem(
                URI.create("jar:" + archive.toRealPath().toUri()), Map.of())) {
            copy(zip.getPath("java.base/java/util"), sources.resolve("java/util"));
        }

        String classPath = Libraries.annotations().toString();
        assertThat(said(sources(sources), List.of("--patch-module", "java.base=" + sources, "-classpath", classPath)))
                .isEmpty();
    }

    @Test
    void nothingIsSaidOfALibraryWithLambdasInItsInitializerBlocks() throws IOException {
        Path archive = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> entry.getFileName().toString().matches("commons-lang3-.*-sources\\.jar"))
                .findFirst()
                .orElseThrow();
        Path sources = dir.resolve("src");
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of())) {
            copy(jar.getPath("org"), sources.resolve("org"));
        }

        String classPath = Libraries.annotations().toString();
        assertThat(said(sources(sources), List.of("-classpath", classPath))).isEmpty();
    }

    /** What is said by us, or is an error, while sources are compiled. */
    private List<String> said(List<Path> sources, List<String> options) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> arguments = Stream.concat(
                            Stream.of(
                                    "-proc:none",
                                    "-processorpath",
                                    ProcessorJar.path().toString(),
                                    "-d",
                                    dir.resolve("classes").toString()),
                            options.stream())
                    .toList();
            Files.createDirectories(dir.resolve("classes"));
            compiler.getTask(
                            new StringWriter(),
                            files,
                            diagnostics,
                            arguments,
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || diagnostic.getMessage(Locale.ROOT).startsWith(Said.PREFIX))
                .map(Object::toString)
                .toList();
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString().replace('/', File.separatorChar));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
