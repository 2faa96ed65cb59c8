package dev.coderange.example.benchmark;

import dev.coderange.example.benchmark.build.BuildCommand;
import dev.coderange.example.benchmark.build.ReferencesCommand;
import dev.coderange.example.benchmark.candidates.CandidatesCommand;
import dev.coderange.example.benchmark.claims.ClaimsCommand;
import dev.coderange.example.benchmark.cold.ColdCommand;
import dev.coderange.example.benchmark.dated.DatedCommand;
import dev.coderange.example.benchmark.heap.HeapCommand;
import dev.coderange.example.benchmark.lookup.ConvertCommand;
import dev.coderange.example.benchmark.lookup.LookupCommand;
import dev.coderange.example.benchmark.procedure.ProcedureCommand;
import dev.coderange.example.benchmark.start.LargeCommand;
import dev.coderange.example.benchmark.start.StartCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of {@code java -jar benchmarks.jar}. */
@Command(
        name = "benchmarks",
        description = "Measures what generated lookups cost, beside everything else one would write.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            LookupCommand.class,
            DatedCommand.class,
            CandidatesCommand.class,
            ColdCommand.class,
            StartCommand.class,
            LargeCommand.class,
            BuildCommand.class,
            ReferencesCommand.class,
            HeapCommand.class,
            ClaimsCommand.class,
            ProcedureCommand.class,
            ConvertCommand.class
        })
final class Benchmarks implements Runnable {

    private Benchmarks() {}

    /** Runs a command; the status is 0 if it went well, 1 if it failed and 2 if it was called wrongly. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Benchmarks())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    command.getErr().println(exception.getMessage());
                    return command.getCommandSpec().exitCodeOnExecutionException();
                });
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
