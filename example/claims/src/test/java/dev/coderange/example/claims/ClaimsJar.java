package dev.coderange.example.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the jar that was built, in a Java of its own, as somebody at a terminal does. */
final class ClaimsJar {

    static final Path SAMPLE = Path.of(System.getProperty("claims.sample"));

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String JAR = System.getProperty("claims.jar");

    private ClaimsJar() {}

    /** What a run left behind; output is UTF-8. */
    record Run(int exitCode, String out, String err) {}

    /** A command that runs the jar on a terminal that shows UTF-8; options of Java come first in {@code arguments}. */
    static List<String> command(List<String> javaOptions, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", JAR));
        command.addAll(List.of(arguments));
        return command;
    }

    static Run run(String... arguments) {
        return run(List.of(), "", arguments);
    }

    static Run run(List<String> javaOptions, String input, String... arguments) {
        List<String> quick = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        quick.addAll(javaOptions);
        Path out = null;
        Path err = null;
        try {
            out = Files.createTempFile("claims", ".out");
            err = Files.createTempFile("claims", ".err");
            Process process = new ProcessBuilder(command(quick, arguments))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            delete(out);
            delete(err);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
