package dev.coderange.example.benchmark.heap;

import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.launch.Launch;
import dev.coderange.example.benchmark.lookup.DataName;
import dev.coderange.example.benchmark.lookup.FileOptions;
import dev.coderange.example.benchmark.lookup.Subjects;
import dev.coderange.example.benchmark.report.Goals;
import dev.coderange.example.benchmark.report.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Weighs the countries of all IPv4 addresses in memory. */
@Command(
        name = "heap",
        description =
                "Weighs the countries of all IPv4 addresses: what a fresh JVM holds after it has made the structure and"
                        + " asked it, less what it held before. About a minute.",
        mixinStandardHelpOptions = true)
public final class HeapCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private FileOptions files;

    /** What a structure holds, in bytes. */
    private record Weight(long heap, long metaspace) {

        long total() {
            return heap + metaspace;
        }
    }

    @Override
    public Integer call() throws IOException {
        files.dataFiles().missing(DataName.IPV4).ifPresent(problem -> {
            throw new ParameterException(spec.commandLine(), problem);
        });
        Installation installation = Installation.here();
        Subjects subjects = Subjects.of(installation);
        subjects.compile(DataName.IPV4, files.dataFiles(), installation);
        Map<HeapMain.Structure, Weight> weights = new EnumMap<>(HeapMain.Structure.class);
        for (HeapMain.Structure structure : HeapMain.Structure.values()) {
            weights.put(structure, weigh(structure, subjects, installation));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print("JDK " + Runtime.version() + "\n\n" + goals(weights) + "\n" + table(weights));
        out.flush();
        return 0;
    }

    private static Weight weigh(HeapMain.Structure structure, Subjects subjects, Installation installation)
            throws IOException {
        String[] words = Launch.of(List.of(
                        Installation.tool("java"),
                        "-XX:+UseSerialGC",
                        // Without this the collector leaves garbage where moving the rest seems not worth it.
                        "-XX:MarkSweepDeadRatio=0",
                        "-Xmx2g",
                        "-cp",
                        installation.jar().toString(),
                        HeapMain.class.getName(),
                        structure.name(),
                        subjects.folder().toString(),
                        subjects.file(DataName.IPV4).toString()))
                .output()
                .strip()
                .split(" ");
        return new Weight(Long.parseLong(words[0]), Long.parseLong(words[1]));
    }

    private static Goals goals(Map<HeapMain.Structure, Weight> weights) {
        return new Goals()
                .atLeast(
                        "IPv4 countries, heap: Guava's, times that of Coderange",
                        10,
                        (double) weights.get(HeapMain.Structure.GUAVA).heap()
                                / weights.get(HeapMain.Structure.CODERANGE).heap());
    }

    private static Table table(Map<HeapMain.Structure, Weight> weights) {
        Weight ours = weights.get(HeapMain.Structure.CODERANGE);
        Table table = new Table(1, "structure", "heap MB", "x Coderange", "metaspace MB", "together MB", "x Coderange");
        weights.forEach((structure, weight) -> table.add(
                structure.title(),
                megabytes(weight.heap()),
                times(weight.heap(), ours.heap()),
                megabytes(weight.metaspace()),
                megabytes(weight.total()),
                times(weight.total(), ours.total())));
        return table;
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.2f", bytes / 1048576.0);
    }

    private static String times(long bytes, long base) {
        return String.format(Locale.ROOT, "%.2f", (double) bytes / base);
    }
}
