package dev.coderange.example.benchmark.build;

import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.launch.Launch;
import dev.coderange.example.benchmark.report.Goals;
import dev.coderange.example.benchmark.report.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.util.ListStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what the check of code references adds to javac. */
@Command(
        name = "references",
        description = "Measures javac with the check of code references and without, each time in a fresh JVM, on 1,000"
                + " generated files. About nine minutes.",
        mixinStandardHelpOptions = true)
public final class ReferencesCommand implements Callable<Integer> {

    private static final int HEAP_MEGABYTES = 1024;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--files",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many files are compiled; ${DEFAULT-VALUE} if not given.")
    private int files;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How often they are compiled; ${DEFAULT-VALUE} if not given.")
    private int rounds;

    @Override
    public Integer call() throws IOException {
        Installation installation = Installation.here();
        Path folder = installation.target().resolve("references-cost").toAbsolutePath();
        Path codes = compileCodes(folder.resolve("codes"), installation);
        GeneratedProject project = GeneratedProject.write(folder.resolve("sources"), files);
        Path sources = Files.write(
                folder.resolve("sources.args"),
                project.sources().stream().map(Path::toString).toList());
        List<Path> classPath = List.of(
                installation.coderangeLibraries().get(0),
                installation.coderangeLibraries().get(1),
                codes);
        // Both run no processor. javac starts the check all the same where the processor path holds it.
        Workload workload = new Workload(
                "javac",
                0,
                folder,
                List.of("-cp", Installation.path(classPath), "@" + sources),
                List.of(
                        "-proc:none",
                        "-processorpath",
                        installation.coderangeProcessor().toString()),
                HEAP_MEGABYTES);
        ListStatistics shares = new ListStatistics();
        for (int i = 0; i < rounds; i++) {
            workload.compile(i);
            shares.addValue(share(workload, sources, folder, classPath, installation));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("JDK " + Runtime.version() + ", " + rounds + " rounds: a build without the check and one with it,"
                + " the two in turns first, and one with a stopwatch at the check\n");
        out.println(new Goals()
                .atMost(
                        "the check of references, % of javac's time on " + files + " files",
                        5,
                        100 * shares.getPercentile(50)));
        out.print(table(workload, shares, project));
        out.flush();
        return 0;
    }

    /** Compiles once more, to see how much of one run is spent in the check. */
    private static double share(
            Workload workload, Path sources, Path folder, List<Path> classPath, Installation installation)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Installation.tool("java"),
                "-Xms" + workload.heapMegabytes() + "m",
                "-Xmx" + workload.heapMegabytes() + "m",
                "-cp",
                installation.jar().toString(),
                CheckShareMain.class.getName(),
                sources.toString(),
                "-cp",
                Installation.path(classPath),
                "-d",
                folder.resolve("with").toString()));
        command.addAll(workload.processing());
        return Double.parseDouble(Launch.of(command).output().strip());
    }

    /** Compiles the types that the sources refer to, as they come in a jar: without their data. */
    private static Path compileCodes(Path folder, Installation installation) throws IOException {
        Path packageInfo = Files.writeString(Files.createDirectories(folder).resolve("package-info.java"), """
                @dev.coderange.annotations.CodeRanges("radiology.json")
                package measured.codes;
                """);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Launch.of(List.of(
                Installation.tool("javac"),
                "-cp",
                Installation.path(installation.coderangeLibraries()),
                "-processorpath",
                installation.coderangeProcessor().toString(),
                "-d",
                classes.toString(),
                packageInfo.toString()));
        return classes;
    }

    private static Table table(Workload workload, ListStatistics shares, GeneratedProject project) {
        ListStatistics ratios = workload.ratios();
        Table table = new Table(
                0,
                "files",
                "lines",
                "spent in the check %",
                "without s",
                "with s",
                "added % (medians)",
                "added % (median of rounds)",
                "quarter of rounds below",
                "quarter above");
        table.add(
                Integer.toString(project.sources().size()),
                Integer.toString(project.lines()),
                format("%.1f", 100 * shares.getPercentile(50)),
                format("%.2f", workload.without()),
                format("%.2f", workload.with()),
                percent(workload.with() / workload.without()),
                percent(ratios.getPercentile(50)),
                percent(ratios.getPercentile(25)),
                percent(ratios.getPercentile(75)));
        return table;
    }

    private static String percent(double ratio) {
        return format("%.1f", 100 * (ratio - 1));
    }

    private static String format(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
