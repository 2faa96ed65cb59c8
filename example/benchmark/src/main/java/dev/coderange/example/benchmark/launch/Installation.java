package dev.coderange.example.benchmark.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the parts of the benchmarks lie after {@code mvn package}: the folder {@code target} holds
 * {@code benchmarks.jar}, what it runs on in {@code lib}, and the processors to measure in {@code processors}.
 *
 * @param target that folder
 */
public record Installation(Path target) {

    /**
     * The installation that this class was loaded from.
     *
     * @throws IllegalStateException if the processors are missing there, so that it is no packaged one
     */
    public static Installation here() {
        try {
            Path code = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path target = code.getParent();
            if (!Files.isDirectory(target.resolve("processors"))) {
                throw new IllegalStateException("no folder processors beside " + code
                        + "; build it with: mvn -q -pl example/benchmark -am package" + " -DskipTests");
            }
            return new Installation(target);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the benchmarks run from no file", e);
        }
    }

    /** The jar of the benchmarks; its manifest names what it runs on. */
    public Path jar() {
        return target.resolve("benchmarks.jar");
    }

    /** A program of the JDK that runs this. */
    public static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Files joined to a path, as class paths are written. */
    public static String path(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Our processor. */
    public Path coderangeProcessor() {
        return only("processors", "coderange-processor-");
    }

    /**
     * Compiles sources with our processor, by the JDK that runs this.
     *
     * @param data the folder in which the range data lies that they name
     * @param classes the folder for the class files, which is made where it is not there
     * @throws IOException if they do not compile; the message holds what the compiler said
     */
    public void compile(List<Path> sources, Path data, Path classes) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                tool("javac"),
                "-J-Xmx512m",
                "-implicit:none",
                "-cp",
                jar().toString(),
                "-processorpath",
                coderangeProcessor().toString(),
                "-Acoderange.data=" + data,
                "-d",
                Files.createDirectories(classes).toString()));
        sources.forEach(source -> command.add(source.toString()));
        Launch.of(command);
    }

    /** What our generated code runs on, and the annotation that asks for it. */
    public List<Path> coderangeLibraries() {
        return List.of(only("lib", "coderange-runtime-"), only("lib", "coderange-annotations-"));
    }

    /** The library of command lines. */
    public Path picocli() {
        return only("lib", "picocli-");
    }

    /** AutoValue's processor. */
    public Path autoValueProcessor() {
        return only("processors", "auto-value-1");
    }

    /** AutoValue's annotations. */
    public Path autoValueAnnotations() {
        return only("processors", "auto-value-annotations-");
    }

    private Path only(String folder, String prefix) {
        try (Stream<Path> files = Files.list(target.resolve(folder))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("no " + prefix + "*.jar in " + target.resolve(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
