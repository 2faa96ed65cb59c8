package dev.coderange.processor.testing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * javac in a process of its own, with the processor on its path, for what depends on the process: its memory, its
 * locale, its user, what it loads. Mutable; compiles what lies under {@code src} of a folder into {@code classes}.
 */
public final class ForkedJavac {

    private static final int SECONDS = 120;

    private final Path root;
    private final List<String> wrapper = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private boolean hasProcessor = true;

    /** A compiler for the project in a folder. */
    public ForkedJavac(Path root) {
        this.root = root;
    }

    /** Adds options; those that begin with {@code -J} are the process's. */
    public ForkedJavac options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Sets a variable of the environment. */
    public ForkedJavac environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Runs the compiler by way of a command that takes another. */
    public ForkedJavac wrapper(String... command) {
        wrapper.addAll(List.of(command));
        return this;
    }

    /** Takes the processor away. */
    public ForkedJavac withoutProcessor() {
        hasProcessor = false;
        return this;
    }

    /**
     * What came of it.
     *
     * @param exit the exit code
     * @param output what it printed, on either stream
     */
    public record Result(int exit, String output) {

        /** How many errors it counts at its end. */
        public int errors() {
            return output.lines()
                    .filter(line -> line.matches("[0-9]+ errors?"))
                    .mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf(' '))))
                    .sum();
        }
    }

    /** Compiles. */
    public Result compile() throws IOException, InterruptedException {
        Files.createDirectories(root.resolve("classes"));
        List<String> command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of("-d", root.resolve("classes").toString()));
        command.addAll(List.of("-cp", path(Libraries.all())));
        if (hasProcessor) {
            command.addAll(List.of("-processorpath", ProcessorJar.path().toString()));
        }
        command.addAll(options);
        try (Stream<Path> files = Files.walk(root.resolve("src"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .forEach(file -> command.add(file.toString()));
        }
        return run(command);
    }

    private Result run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("javac", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError("not done after " + SECONDS + " seconds: " + command);
            }
            return new Result(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    private static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
