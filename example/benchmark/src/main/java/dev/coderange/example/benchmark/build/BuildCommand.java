package dev.coderange.example.benchmark.build;

import dev.coderange.example.benchmark.data.RangeData;
import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.lookup.DataName;
import dev.coderange.example.benchmark.lookup.FileOptions;
import dev.coderange.example.benchmark.report.Goals;
import dev.coderange.example.benchmark.report.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what our processor adds to a build, beside what AutoValue adds for one class. */
@Command(
        name = "build",
        description =
                "Measures javac with a processor and without, each time in a fresh JVM with 512 MB of heap: ours for"
                        + " growing data, AutoValue for one class. About five minutes.",
        mixinStandardHelpOptions = true)
public final class BuildCommand implements Callable<Integer> {

    private static final List<DataName> DATA = List.of(DataName.RADIOLOGY, DataName.SCRIPTS, DataName.IPV4);

    private static final int HEAP_MEGABYTES = 512;

    /** The goal for radiology; two times is what comes next. */
    private static final double TIMES_AUTO_VALUE = 2.5;

    /** The goal for all addresses. */
    private static final double MOST_SECONDS = 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private FileOptions files;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "7",
            description = "How often everything is compiled; ${DEFAULT-VALUE} if not given.")
    private int rounds;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Installation installation = Installation.here();
        Path folder = installation.target().resolve("build-cost").toAbsolutePath();
        List<String> missing = new ArrayList<>();
        Workload yardstick = autoValue(folder, installation);
        List<Workload> workloads = new ArrayList<>(List.of(yardstick));
        for (DataName data : DATA) {
            Optional<String> problem = files.dataFiles().missing(data);
            if (problem.isPresent()) {
                missing.add(problem.get());
            } else {
                workloads.add(coderange(data, folder, installation));
            }
        }
        for (int i = 0; i < rounds; i++) {
            for (Workload workload : workloads) {
                workload.compile(i);
                workload.compileGenerated();
            }
        }
        out.println("JDK " + Runtime.version() + ", medians of " + rounds + " builds of each\n");
        out.println(goals(workloads, yardstick));
        out.print(table(workloads, yardstick));
        missing.forEach(line -> out.println("Not measured: " + line));
        out.flush();
        return 0;
    }

    private static Goals goals(List<Workload> workloads, Workload yardstick) {
        Goals goals = new Goals();
        for (Workload workload : workloads) {
            if (workload.title().equals(title(DataName.RADIOLOGY))) {
                goals.atMost(
                        "build with 34 ranges, over AutoValue's for a class",
                        TIMES_AUTO_VALUE,
                        times(workload, yardstick));
            } else if (workload.title().equals(title(DataName.IPV4))) {
                goals.atMost("seconds of javac with 385,602 ranges, everything", MOST_SECONDS, workload.with());
            }
        }
        return goals;
    }

    private static double times(Workload workload, Workload yardstick) {
        return workload.added() / yardstick.added();
    }

    private static String title(DataName data) {
        return "Coderange, " + data.label();
    }

    private Workload coderange(DataName data, Path folder, Installation installation) throws IOException {
        Path home = Files.createDirectories(folder.resolve(data.label()));
        Path json = Files.createDirectories(home.resolve("data")).resolve(data.label() + ".json");
        files.dataFiles().write(data, json);
        Path packageInfo = Files.writeString(home.resolve("package-info.java"), """
                @dev.coderange.annotations.CodeRanges("%s.json")
                package measured;
                """.formatted(data.label()));
        Path consumer = Files.writeString(home.resolve("Consumer.java"), """
                package measured;

                final class Consumer {}
                """);
        int ranges;
        try (InputStream file = Files.newInputStream(json)) {
            ranges = RangeData.count(file);
        }
        return new Workload(
                title(data),
                ranges,
                home,
                List.of(
                        "-cp",
                        Installation.path(installation.coderangeLibraries()),
                        packageInfo.toString(),
                        consumer.toString()),
                List.of(
                        "-processorpath",
                        installation.coderangeProcessor().toString(),
                        "-Acoderange.data=" + home.resolve("data")),
                HEAP_MEGABYTES);
    }

    private static Workload autoValue(Path folder, Installation installation) throws IOException {
        Path home = Files.createDirectories(folder.resolve("autovalue"));
        Path animal = Files.writeString(home.resolve("Animal.java"), """
                package measured;

                import com.google.auto.value.AutoValue;

                @AutoValue
                abstract class Animal {
                    abstract String name();

                    abstract int numberOfLegs();
                }
                """);
        return new Workload(
                "AutoValue, one class",
                0,
                home,
                List.of("-cp", installation.autoValueAnnotations().toString(), animal.toString()),
                List.of("-processorpath", installation.autoValueProcessor().toString()),
                HEAP_MEGABYTES);
    }

    private static Table table(List<Workload> workloads, Workload yardstick) throws IOException {
        Table table = new Table(
                1,
                "processor, data",
                "ranges",
                "without s",
                "with s",
                "added s",
                "of it javac s",
                "x AutoValue",
                "us/range",
                "classes",
                "all KB",
                "largest KB");
        for (Workload workload : workloads) {
            List<Long> sizes = workload.classSizes();
            table.add(
                    workload.title(),
                    workload.ranges() == 0 ? "-" : Integer.toString(workload.ranges()),
                    format("%.2f", workload.without()),
                    format("%.2f", workload.with()),
                    format("%.2f", workload.added()),
                    format("%.2f", workload.generated()),
                    format("%.2f", times(workload, yardstick)),
                    workload.ranges() == 0 ? "-" : format("%.0f", 1e6 * workload.added() / workload.ranges()),
                    Integer.toString(sizes.size()),
                    format("%.1f", sizes.stream().mapToLong(Long::longValue).sum() / 1024.0),
                    format("%.1f", sizes.get(0) / 1024.0));
        }
        return table;
    }

    private static String format(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
