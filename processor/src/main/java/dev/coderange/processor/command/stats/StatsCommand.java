package dev.coderange.processor.command.stats;

import dev.coderange.processor.command.console.Console;
import dev.coderange.processor.command.console.ExitCodes;
import dev.coderange.processor.command.console.JsonOutput;
import dev.coderange.processor.command.console.Progress;
import dev.coderange.processor.command.input.UsableData;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts what range data has. */
@Command(
        name = "stats",
        description = "Counts categories, ranges, codes, gaps and overlaps, and says how codes will be looked up.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:counted", "2:wrong use, or data that cannot be used"},
        footerHeading = "%nExamples:%n",
        footer = {"  coderange stats radiology.json", "  coderange stats fees.json --format json"})
public final class StatsCommand implements Callable<Integer> {

    /** How the answer is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The data file, or radiology.json for the ranges that ship.")
    private String file;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        UsableData data = UsableData.load(file);
        Console console = Console.of(spec);
        Statistics statistics;
        try (Progress progress = console.progress("Counting")) {
            statistics = Survey.of(data.set(), data.declarations(), progress);
        }
        if (format == Format.JSON) {
            String sha256 = data.file().sha256();
            JsonOutput.print(console.out(), json -> new StatisticsJson(data.set(), json).write(sha256, statistics));
        } else {
            new StatisticsPrinter(data.set(), console.out()).print(statistics);
        }
        return ExitCodes.DONE;
    }
}
