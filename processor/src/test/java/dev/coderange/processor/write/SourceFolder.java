package dev.coderange.processor.write;

import dev.coderange.processor.testing.Libraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Generated sources in a folder, to be compiled and documented without the processor. */
final class SourceFolder {

    private final Path root;
    private boolean isModular;

    SourceFolder(Path root) {
        this.root = root;
    }

    SourceFolder add(Generation generation) {
        SourceWriter.write(generation).forEach(type -> add(type.qualifiedName(), type.source()));
        return this;
    }

    SourceFolder add(String qualifiedName, String source) {
        try {
            Path file = root.resolve("src").resolve(qualifiedName.replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a named module of it, which exports a package and requires more than the libraries. */
    SourceFolder module(String exported, String... required) {
        isModular = true;
        String requires = Stream.of(required)
                .map(module -> "    requires " + module + ";\n")
                .collect(Collectors.joining());
        return add("module-info", """
                module consumer {
                    requires transitive dev.coderange.annotations;
                    requires transitive dev.coderange.runtime;
                %s    exports %s;
                }
                """.formatted(requires, exported));
    }

    /** What javac says of it with every lint on. */
    List<String> compile(int release) {
        return messages(diagnostics -> {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            StandardJavaFileManager files = files(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null));
            List<String> options = List.of(
                    "--release", Integer.toString(release), "-Xlint:all,-processing,-options", "-Werror", "-proc:none");
            return compiler.getTask(null, files, diagnostics, options, null, sources(files))
                    .call();
        });
    }

    /** What the Javadoc tool says of it with every lint on. */
    List<String> document() {
        return messages(diagnostics -> {
            DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
            StandardJavaFileManager files = files(tool.getStandardFileManager(diagnostics, Locale.ROOT, null));
            files.setLocationFromPaths(
                    DocumentationTool.Location.DOCUMENTATION_OUTPUT,
                    List.of(Files.createDirectories(root.resolve("doc"))));
            List<String> options = List.of("-Xdoclint:all", "-Werror", "-quiet", "--release", "17");
            return tool.getTask(null, files, diagnostics, null, options, sources(files))
                    .call();
        });
    }

    /** A page that the Javadoc tool wrote. */
    String page(String path) throws IOException {
        return Files.readString(root.resolve("doc").resolve(path));
    }

    /** A class that was compiled. */
    Class<?> type(String name) {
        try {
            URL[] classes = {root.resolve("classes").toUri().toURL()};
            return new URLClassLoader(classes, SourceFolder.class.getClassLoader()).loadClass(name);
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** The class files that were compiled. */
    List<byte[]> classFiles() {
        try (Stream<Path> all = Files.walk(root.resolve("classes"))) {
            List<byte[]> files = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.add(Files.readAllBytes(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Tool {
        boolean run(DiagnosticCollector<JavaFileObject> diagnostics) throws IOException;
    }

    private static List<String> messages(Tool tool) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try {
            boolean success = tool.run(diagnostics);
            List<String> messages = new ArrayList<>();
            for (Diagnostic<?> each : diagnostics.getDiagnostics()) {
                messages.add(each.toString());
            }
            if (!success && messages.isEmpty()) {
                messages.add("it failed without a word");
            }
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StandardJavaFileManager files(StandardJavaFileManager files) throws IOException {
        files.setLocationFromPaths(
                isModular ? StandardLocation.MODULE_PATH : StandardLocation.CLASS_PATH, Libraries.all());
        files.setLocationFromPaths(
                StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(root.resolve("classes"))));
        return files;
    }

    private Iterable<? extends JavaFileObject> sources(StandardJavaFileManager files) throws IOException {
        try (Stream<Path> all = Files.walk(root.resolve("src"))) {
            return files.getJavaFileObjectsFromPaths(
                    all.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
