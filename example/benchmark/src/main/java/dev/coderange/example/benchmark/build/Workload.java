package dev.coderange.example.benchmark.build;

import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.launch.Launch;
import dev.coderange.example.benchmark.report.Median;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A consumer that is compiled over and over, with its processor and without.
 *
 * @param title the name in the table
 * @param ranges how many ranges its data has; 0 for a processor that is not ours
 * @param folder a folder for what it is compiled to
 * @param arguments the sources, and what javac needs for them either way
 * @param processing what javac needs to run the processor
 */
record Workload(
        String title,
        int ranges,
        Path folder,
        List<String> arguments,
        List<String> processing,
        List<Double> withSeconds,
        List<Double> withoutSeconds) {

    Workload(String title, int ranges, Path folder, List<String> arguments, List<String> processing) {
        this(title, ranges, folder, arguments, processing, new ArrayList<>(), new ArrayList<>());
    }

    /** Compiles twice in fresh JVMs: with the processor, and without. */
    void compile() throws IOException {
        withSeconds.add(javac("with", processing));
        withoutSeconds.add(javac("without", List.of("-proc:none")));
    }

    double with() {
        return Median.of(withSeconds);
    }

    double without() {
        return Median.of(withoutSeconds);
    }

    double added() {
        return with() - without();
    }

    /** The sizes of the class files that there are because of the processor, the largest first. */
    List<Long> classSizes() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("with"))) {
            Path without = folder.resolve("without");
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file ->
                            !Files.exists(without.resolve(folder.resolve("with").relativize(file))))
                    .map(file -> file.toFile().length())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private double javac(String output, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Installation.tool("javac"),
                "-J-Xmx512m",
                "-d",
                Files.createDirectories(folder.resolve(output)).toString()));
        command.addAll(options);
        command.addAll(arguments);
        return Launch.of(command).time().toNanos() / 1e9;
    }
}
