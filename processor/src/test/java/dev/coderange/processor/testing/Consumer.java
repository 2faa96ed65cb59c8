package dev.coderange.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A consumer's project in a folder, with sources under {@code src}, class output {@code classes} (resources lie there,
 * as Maven puts them) and generated sources under {@code generated}. Mutable; compile it as often as needed: classes
 * stay, generated sources are made anew.
 *
 * <pre>{@code
 * Outcome outcome = new Consumer(dir)
 *         .asks("com.acme", "radiology.json")
 *         .resource("radiology.json", json)
 *         .source("com/acme/Use.java", "package com.acme; ...")
 *         .compile();
 * assertThat(outcome.messages()).isEmpty();
 * }</pre>
 */
public final class Consumer {

    private final Path root;
    private final List<Path> libraries = new ArrayList<>(Libraries.all());
    private final List<Path> processorPath = new ArrayList<>(List.of(ProcessorJar.path()));
    private final List<String> options = new ArrayList<>();
    private Optional<List<Processor>> processors = Optional.empty();
    private final List<Processor> otherProcessors = new ArrayList<>();
    private boolean isModular;
    private boolean isDiscovered;
    private int release = 17;

    /** A project in a folder, which is made if need be. */
    public Consumer(Path root) {
        this.root = root;
    }

    /** Writes {@code package-info.java} of a package with one annotation, {@code @CodeRanges("dataName")}. */
    public Consumer asks(String packageName, String dataName) {
        return source(
                packageName.replace('.', '/') + "/package-info.java",
                "@CodeRanges(\"" + dataName + "\")\npackage " + packageName
                        + ";\n\nimport dev.coderange.annotations.CodeRanges;\n");
    }

    /** Writes a source file; the path is relative to {@code src}. */
    public Consumer source(String path, String text) {
        return file("src/" + path, text);
    }

    /** Writes a resource where the build would have copied it: into the class output. */
    public Consumer resource(String path, String text) {
        return file("classes/" + path, text);
    }

    /** Writes any file; the path is relative to the project. */
    public Consumer file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles for a Java release; 17 unless this is called. */
    public Consumer release(int wanted) {
        release = wanted;
        return this;
    }

    /** Adds compiler options. */
    public Consumer options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Makes every warning an error, but for the two that no generated code can help. */
    public Consumer strict() {
        return options("-Xlint:all,-processing,-options", "-Werror");
    }

    /** Adds a jar or folder to the class path, or to the module path of a modular consumer. */
    public Consumer library(Path jarOrFolder) {
        libraries.add(jarOrFolder);
        return this;
    }

    /** Takes everything of a consumer's usual libraries away. */
    public Consumer withoutLibraries() {
        libraries.clear();
        return this;
    }

    /** Adds a jar or folder to the processor path, after the processor. */
    public Consumer processorLibrary(Path jarOrFolder) {
        processorPath.add(jarOrFolder);
        return this;
    }

    /** Runs these processors instead of what lies on the processor path. */
    public Consumer processor(Processor... instances) {
        processors = Optional.of(List.of(instances));
        return this;
    }

    /**
     * Lets the compiler discover every processor on the processor path, though its loader also sees the tests' own
     * classes.
     */
    public Consumer onProcessorPath() {
        isDiscovered = true;
        return this;
    }

    /** Runs another processor after ours. */
    public Consumer otherProcessor(Processor instance) {
        otherProcessors.add(instance);
        return this;
    }

    /** Puts the libraries on the module path; the sources then have a {@code module-info.java}. */
    public Consumer modular() {
        isModular = true;
        return this;
    }

    /** The folder of the project. */
    public Path root() {
        return root;
    }

    /** Compiles everything under {@code src} with javac. */
    public Outcome compile() {
        return compile(ToolProvider.getSystemJavaCompiler());
    }

    /** Compiles everything under {@code src} with Eclipse's compiler. */
    public Outcome compileWithEcj() {
        return compile(new EclipseCompiler());
    }

    private Outcome compile(JavaCompiler compiler) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter rest = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(root.resolve("classes"));
            deleteAll(root.resolve("generated"));
            Files.createDirectories(root.resolve("generated"));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    rest, files, diagnostics, arguments(), null, files.getJavaFileObjectsFromPaths(sources()));
            if (!isDiscovered) {
                task.setProcessors(processors());
            }
            boolean success = task.call();
            return new Outcome(root, success, Message.all(root, diagnostics.getDiagnostics()), rest.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Processor> processors() {
        List<Processor> all = new ArrayList<>(processors.orElseGet(() -> ProcessorJar.newProcessors(processorPath)));
        all.addAll(otherProcessors);
        return all;
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                root.resolve("classes").toString(),
                "-s",
                root.resolve("generated").toString()));
        arguments.addAll(List.of("--release", Integer.toString(release)));
        arguments.addAll(List.of("-processorpath", path(processorPath)));
        arguments.addAll(List.of(isModular ? "--module-path" : "-classpath", path(libraries)));
        arguments.addAll(options);
        return arguments;
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
