package dev.coderange.processor.command.check;

import dev.coderange.processor.command.console.Console;
import dev.coderange.processor.command.console.ExitCodes;
import dev.coderange.processor.command.input.DataLoader;
import dev.coderange.processor.command.input.LoadedData;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with range data. */
@Command(
        name = "check",
        description = "Says what is wrong with range data, all of it, and where.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong, or there are warnings alone",
            "1:a file has errors",
            "2:wrong use, or a file that is not there or cannot be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  coderange check radiology.json",
            "  coderange check --watch radiology.json      again on each save, until Ctrl-C",
            "  coderange check --format sarif *.json > coderange.sarif"
        })
public final class CheckCommand implements Callable<Integer> {

    private static final List<String> TABLES = List.of(".csv", ".tsv", ".tab");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A data file. What it names is checked with it.")
    private List<String> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default), json, or sarif for code scanning.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--watch",
            description = "Check again each time one of the files, or a file that they name, is saved. Ctrl-C ends it.")
    private boolean isWatching;

    @Override
    public Integer call() throws InterruptedException {
        refuseTables();
        Console console = Console.of(spec);
        if (!isWatching) {
            return check(console).exitCode();
        }
        if (format != ReportFormat.TEXT) {
            throw new ParameterException(
                    spec.commandLine(), "--watch goes with --format text: the other formats are one report.");
        }
        watch(console);
        return ExitCodes.DONE;
    }

    private Outcome check(Console console) {
        List<LoadedData> checked = new ArrayList<>();
        int exitCode = ExitCodes.DONE;
        for (String file : files) {
            LoadedData data = DataLoader.loadForReport(file);
            exitCode = Math.max(exitCode, exitCode(data));
            if (format == ReportFormat.TEXT) {
                new ProblemPrinter(console.out(), console.outPaint()).print(data);
                console.out().println(Summary.of(data));
            }
            checked.add(data);
        }
        switch (format) {
            case TEXT -> console.out().flush();
            case JSON -> JsonReport.print(checked, console.out());
            case SARIF -> SarifReport.print(checked, console.out());
        }
        return new Outcome(exitCode, checked);
    }

    private record Outcome(int exitCode, List<LoadedData> checked) {}

    private static int exitCode(LoadedData data) {
        if (data.file().isEmpty()) {
            return ExitCodes.FAILED;
        }
        return data.hasErrors() ? ExitCodes.FOUND : ExitCodes.DONE;
    }

    /** Checks until the program is ended. A file that is saved while it is checked is checked again. */
    private void watch(Console console) throws InterruptedException {
        var watched = new WatchedFiles();
        while (true) {
            watched.remember();
            for (LoadedData data : check(console).checked()) {
                watched.add(data.sources().tried());
            }
            console.out().println("Watching. Press Ctrl-C to end.");
            if (console.out().checkError()) {
                return; // nobody reads on
            }
            watched.awaitChange();
            console.out().println();
        }
    }

    /** A table alone says neither what its codes look like nor what its levels are called. */
    private void refuseTables() {
        for (String file : files) {
            String name = file.toLowerCase(Locale.ROOT);
            for (String ending : TABLES) {
                if (name.endsWith(ending) && isFile(file)) {
                    throw new ParameterException(
                            spec.commandLine(),
                            file + " is a table. Check the JSON file that names it under \"categories\"; for a table"
                                    + " without one, see coderange convert --help.");
                }
            }
        }
    }

    private static boolean isFile(String file) {
        try {
            return Files.isRegularFile(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
