package dev.coderange.processor.command.explain;

import dev.coderange.processor.command.console.Console;
import dev.coderange.processor.command.console.ExitCodes;
import dev.coderange.processor.command.input.UsableData;
import dev.coderange.processor.model.CodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says where codes are, and why. */
@Command(
        name = "explain",
        description = "Says where codes are, what lies beside them, and what a text that is no code was meant to be.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:explained, also where a code is in no category", "2:wrong use, or data that cannot be used"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  coderange explain radiology.json 71046 77000",
            "  coderange explain radiology.json 71046-26 --format json",
            "  coderange explain fees.json 71010 --on 2017-12-31"
        })
public final class ExplainCommand implements Callable<Integer> {

    /** How the answer is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The data file, or radiology.json for the ranges that ship.")
    private String file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CODE", description = "A code, in any spelling.")
    private List<String> codes;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "In data with dates, the day that counts, such as 2026-01-31; its effective day if left out.")
    private String day;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        UsableData data = UsableData.load(file);
        CodeSet checked = data.set();
        CodeSet set = onDay(data);
        var explainer = new Explainer(set, new Claimants(data, set.effective(), set == checked));
        List<Explanation> explanations = new ArrayList<>();
        for (String code : codes) {
            explanations.add(explainer.explain(code));
        }
        Console console = Console.of(spec);
        if (format == Format.JSON) {
            ExplanationJson.print(console.out(), data, set, explanations);
            return ExitCodes.DONE;
        }
        var printer = new ExplanationPrinter(set, day == null, console.out(), console.outPaint());
        for (int i = 0; i < explanations.size(); i++) {
            if (i > 0) {
                console.out().println();
            }
            printer.print(explanations.get(i));
        }
        return ExitCodes.DONE;
    }

    private CodeSet onDay(UsableData data) {
        CodeSet set = data.set();
        if (day == null) {
            return set;
        }
        int on = data.day("--on", day, spec.commandLine());
        return on == set.effective().getAsInt() ? set : set.on(on);
    }
}
