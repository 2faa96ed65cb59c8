package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/** Starts compilers, and what they have compiled, in JVMs of their own. */
final class ForkedCompiler {

    private static final int TIMEOUT_SECONDS = 300;

    /** A compiler that runs for seconds does not repay the better code, nor more than one thread that collects. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private ForkedCompiler() {}

    /**
     * What came of a process.
     *
     * @param exitCode 0 if all went well
     * @param lines what it printed
     */
    record Result(int exitCode, List<String> lines) {

        /** The lines of errors and warnings, as javac prints them under {@code -XDrawDiagnostics}. */
        List<String> messages() {
            return lines.stream()
                    .filter(line -> line.matches("(\\S+\\.java:\\d+:\\d+|-)(: | )compiler\\.(err|warn)\\..*"))
                    .toList();
        }

        /** This, if all went well. */
        Result orFail() {
            if (exitCode != 0) {
                throw new AssertionFailedError(toString());
            }
            return this;
        }

        @Override
        public String toString() {
            return "exit code " + exitCode + ":\n" + String.join("\n", lines);
        }
    }

    /** Runs a command, and waits for it. */
    private static Result run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("matrix", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try {
                assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS))
                        .as("%s ends in time", command)
                        .isTrue();
            } finally {
                process.destroyForcibly();
            }
            String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
            return new Result(process.exitValue(), text.lines().toList());
        } finally {
            Files.delete(output);
        }
    }

    /** Runs a compiled class of a class path, and gives back what it printed last. */
    static String lastLine(Jdk jdk, List<Path> classPath, String mainClass) throws IOException, InterruptedException {
        Result result = java(jdk, List.of("-cp", path(classPath), mainClass)).orFail();
        return result.lines().get(result.lines().size() - 1);
    }

    /** Runs javac. */
    static Result javac(Jdk jdk, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(jdk.tool("javac"), "-XDrawDiagnostics"));
        SHORT_LIVED.forEach(option -> command.add("-J" + option));
        command.addAll(arguments);
        return run(command);
    }

    /** Runs a compiler out of a jar, or a main class on a class path, up to the arguments: {@code -jar} and so on. */
    static Result java(Jdk jdk, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(jdk.tool("java")));
        command.addAll(SHORT_LIVED);
        command.addAll(arguments);
        return run(command);
    }

    /** A class path in one word. */
    static String path(Collection<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
