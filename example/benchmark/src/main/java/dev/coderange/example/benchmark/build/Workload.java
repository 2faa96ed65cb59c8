package dev.coderange.example.benchmark.build;

import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.launch.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.util.ListStatistics;

/**
 * A consumer that is compiled over and over: with its processor, without, and without but together with the sources
 * that the processor has generated, which is the share that javac itself has in what is added.
 *
 * @param title the name in the table
 * @param ranges how many ranges its data has; 0 for a processor that is not ours
 * @param folder a folder for what it is compiled to
 * @param arguments the sources, and what javac needs for them either way
 * @param processing what javac needs to run the processor
 * @param heapMegabytes the heap of each JVM, of this size from the start to its end
 * @param ratios how many times as long it takes with the processor, by round: the two of a round ran one after the
 *     other
 */
record Workload(
        String title,
        int ranges,
        Path folder,
        List<String> arguments,
        List<String> processing,
        int heapMegabytes,
        ListStatistics withSeconds,
        ListStatistics withoutSeconds,
        ListStatistics generatedSeconds,
        ListStatistics ratios) {

    Workload(
            String title, int ranges, Path folder, List<String> arguments, List<String> processing, int heapMegabytes) {
        this(
                title,
                ranges,
                folder,
                arguments,
                processing,
                heapMegabytes,
                new ListStatistics(),
                new ListStatistics(),
                new ListStatistics(),
                new ListStatistics());
    }

    /**
     * Compiles twice in fresh JVMs, with the processor and without.
     *
     * @param round how often it was compiled before; every other time the one without goes first
     */
    void compile(int round) throws IOException {
        boolean withFirst = round % 2 == 0;
        double with = withFirst ? javac("with", processing) : 0;
        double without = javac("without", List.of("-proc:none"));
        if (!withFirst) {
            with = javac("with", processing);
        }
        withSeconds.addValue(with);
        withoutSeconds.addValue(without);
        ratios.addValue(with / without);
    }

    /** Compiles once more, without the processor, but with what it generated when it last ran. */
    void compileGenerated() throws IOException {
        List<String> options = new ArrayList<>(List.of("-proc:none"));
        try (Stream<Path> files = Files.walk(folder.resolve("with"))) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(options::add);
        }
        generatedSeconds.addValue(javac("generated", options));
    }

    /** What javac takes for the generated sources alone. */
    double generated() {
        return generatedSeconds.getPercentile(50) - without();
    }

    double with() {
        return withSeconds.getPercentile(50);
    }

    double without() {
        return withoutSeconds.getPercentile(50);
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
