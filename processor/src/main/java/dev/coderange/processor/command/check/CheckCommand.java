package dev.coderange.processor.command.check;

import dev.coderange.processor.command.console.Console;
import dev.coderange.processor.command.console.ExitCodes;
import dev.coderange.processor.command.input.DataLoader;
import dev.coderange.processor.command.input.LoadedData;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with range data. */
@Command(
        name = "check",
        description = "Says what is wrong with range data, all of it, and where.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A data file. What it names is checked with it.")
    private List<String> files;

    @Override
    public Integer call() {
        Console console = Console.of(spec);
        int exitCode = ExitCodes.DONE;
        for (String file : files) {
            LoadedData data = DataLoader.load(file);
            new ProblemPrinter(console.out(), console.outPaint()).print(data);
            int code = data.file().isEmpty() ? ExitCodes.FAILED : data.hasErrors() ? ExitCodes.FOUND : ExitCodes.DONE;
            exitCode = Math.max(exitCode, code);
        }
        return exitCode;
    }
}
