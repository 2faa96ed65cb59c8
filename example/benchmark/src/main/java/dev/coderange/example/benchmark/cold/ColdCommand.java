package dev.coderange.example.benchmark.cold;

import dev.coderange.example.benchmark.launch.Installation;
import dev.coderange.example.benchmark.report.Goals;
import dev.coderange.example.benchmark.report.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how long a fresh JVM takes to its first answer. */
@Command(
        name = "cold",
        description =
                "Measures how long a fresh JVM takes to its first answer: each form of the classifier, and Jackson"
                        + " reading the same JSON into a TreeMap. About a minute.",
        mixinStandardHelpOptions = true)
public final class ColdCommand implements Callable<Integer> {

    private static final String CODE = "71100";
    private static final String LOWEST = "subcategory";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--launches",
            paramLabel = "N",
            defaultValue = "40",
            description = "How often each program is started; ${DEFAULT-VALUE} if not given.")
    private int launches;

    @Override
    public Integer call() throws IOException {
        Path jar = Installation.here().jar();
        Program empty = Program.of("empty main", EmptyMain.class, jar, CODE, LOWEST);
        Program classifier = Program.of("generated classifier", ClassifierMain.class, jar, CODE, LOWEST);
        Program jackson = Program.of("Jackson into a TreeMap", JacksonMain.class, jar, CODE, LOWEST);
        List<Program> programs = List.of(empty, classifier, jackson);
        Map<String, FirstUse> levels = new LinkedHashMap<>();
        for (String level : List.of(LOWEST, "category")) {
            levels.put(level, FirstUse.of(jar, CODE, level));
        }
        List<Program> all = new ArrayList<>(programs);
        levels.values().forEach(level -> all.addAll(level.programs()));
        Program.start(all, launches);
        PrintWriter out = spec.commandLine().getOut();
        out.println("JDK " + Runtime.version() + ", medians of " + launches + " launches of each\n");
        out.println(goals(classifier, jackson, levels));
        out.println(table(programs, empty, classifier));
        out.print(FirstUse.table(levels));
        out.flush();
        return 0;
    }

    private static Goals goals(Program classifier, Program jackson, Map<String, FirstUse> levels) {
        Goals goals = new Goals()
                .atLeast(
                        "main to first answer, times faster than Jackson and TreeMap",
                        50,
                        jackson.answer() / classifier.answer());
        levels.forEach((level, first) -> goals.atMost(
                "first call of " + level + ", ms under AUTO more than under SWITCH",
                1,
                first.auto().answer() - first.switched().answer()));
        return goals;
    }

    private static Table table(List<Program> programs, Program empty, Program classifier) {
        Table table = new Table(
                1, "program", "launch ms", "added ms", "x classifier", "main to answer ms", "x classifier there");
        for (Program program : programs) {
            table.add(
                    program.title(),
                    format(program.launch()),
                    format(program.launch() - empty.launch()),
                    format((program.launch() - empty.launch()) / (classifier.launch() - empty.launch())),
                    format(program.answer()),
                    format(program.answer() / classifier.answer()));
        }
        return table;
    }

    private static String format(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
