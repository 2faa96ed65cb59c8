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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A consumer that is compiled over and over: with its processor, without, and without but together with the sources that the
 * processor has generated, which is the share that javac itself has in what is added.
 *
 * @param title the name in the table
 * @param ranges how many ranges its data has; 0 for a processor that is not ours
 * @param folder a folder for what it is compiled to
 * @param arguments the sources, and what javac needs for them either way
 * @param processing what javac needs to run the processor
 * @param heapMegabytes the heap of each JVM, of this size from the start to its end
 */
record Workload(
        String title,
        int ranges,
        Path folder,
        List<String> arguments,
        List<String> processing,
        int heapMegabytes,
        List<Double> withSeconds,
        List<Double> withoutSeconds,
        List<Double> generatedSeconds) {

    Workload(
            String title, int ranges, Path folder, List<String> arguments, List<String> processing, int heapMegabytes) {
        this(
                title,
                ranges,
                folder,
                arguments,
                processing,
                heapMegabytes,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /**
     * Compiles twice in fresh JVMs, with the processor and without.
     *
     * @param round how often it was compiled before; every other time the one without goes first
     */
    void compile(int round) throws IOException {
        if (round % 2 == 0) {
            withSeconds.add(javac("with", processing));
        }
        withoutSeconds.add(javac("without", List.of("-proc:none")));
        if (round % 2 == 1) {
            withSeconds.add(javac("with", processing));
        }
    }

    /** Compiles once more, without the processor, but with what it generated when it last ran. */
    void compileGenerated() throws IOException {
        List<String> options = new ArrayList<>(List.of("-proc:none"));
        try (Stream<Path> files = Files.walk(folder.resolve("with"))) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(options::add);
        }
        generatedSeconds.add(javac("generated", options));
    }

    /** What javac takes for the generated sources alone. */
    double generated() {
        return Median.of(generatedSeconds) - without();
    }

    /** How many times as long it takes with the processor, by round: the two of a round ran one after the other. */
    List<Double> ratios() {
        return IntStream.range(0, withSeconds.size())
                .mapToObj(round -> withSeconds.get(round) / withoutSeconds.get(round))
                .sorted()
                .toList();
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
                "-J-Xms" + heapMegabytes + "m",
                "-J-Xmx" + heapMegabytes + "m",
                "-d",
                Files.createDirectories(folder.resolve(output)).toString()));
        command.addAll(options);
        command.addAll(arguments);
        return Launch.of(command).time().toNanos() / 1e9;
    }
}
