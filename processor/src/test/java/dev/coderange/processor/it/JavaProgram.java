package dev.coderange.processor.it;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs compiled classes in a JVM of their own, the same as this one's. */
final class JavaProgram {

    private JavaProgram() {}

    /** What a class prints that is run on a class path, by lines. */
    static List<String> runClass(String mainClass, Path... classPath) throws IOException, InterruptedException {
        return run("-cp", joined(classPath), mainClass);
    }

    /** What a module prints that is run on a module path, by lines; the main class is written {@code module/class}. */
    static List<String> runModule(String mainClass, Path... modulePath) throws IOException, InterruptedException {
        return run("-p", joined(modulePath), "-m", mainClass);
    }

    private static List<String> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s printed %s", command, output).isZero();
        return output.lines().toList();
    }

    private static String joined(Path... paths) {
        return Stream.of(paths).map(Path::toString).collect(joining(File.pathSeparator));
    }
}
