package dev.coderange.processor.command;

import dev.coderange.processor.command.check.CheckCommand;
import dev.coderange.processor.command.check.ProblemPrinter;
import dev.coderange.processor.command.console.ColorWhen;
import dev.coderange.processor.command.console.Console;
import dev.coderange.processor.command.console.ConsoleWriter;
import dev.coderange.processor.command.console.ExitCodes;
import dev.coderange.processor.command.convert.ConvertCommand;
import dev.coderange.processor.command.diff.DiffCommand;
import dev.coderange.processor.command.explain.ExplainCommand;
import dev.coderange.processor.command.export.ExportCommand;
import dev.coderange.processor.command.input.Preloader;
import dev.coderange.processor.command.input.UnusableDataException;
import dev.coderange.processor.command.manual.ManualCommand;
import dev.coderange.processor.command.stats.StatsCommand;
import dev.coderange.processor.text.CrashReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The entry of the command line: {@code coderange check FILE...} and the other commands. A new command is a name in
 * {@link #COMMANDS} and a case of {@link #command}. The program is started anew for each answer, so that only the
 * classes of the command that is asked for are loaded; {@code @Command(subcommands = ...)} would load them all.
 */
@Command(
        name = "coderange",
        description = "Checks, explains, compares, converts and exports range data.",
        synopsisSubcommandLabel = "COMMAND",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, and something is wrong or differs; see the commands",
            "2:wrong use, or data that cannot be used"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  coderange check radiology.json          what is wrong with a data file",
            "  coderange help check                    how to use a command"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main implements Runnable {

    /** The commands, in the order of the help. */
    private static final List<String> COMMANDS = List.of("check", "explain", "stats", "diff", "convert", "export");

    @Spec
    private CommandSpec spec;

    private static Object command(String name) {
        return switch (name) {
            case "check" -> new CheckCommand();
            case "explain" -> new ExplainCommand();
            case "stats" -> new StatsCommand();
            case "diff" -> new DiffCommand();
            case "convert" -> new ConvertCommand();
            case "export" -> new ExportCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && COMMANDS.contains(arguments[0])) {
            Preloader.start();
        }
        ConsoleWriter out = ConsoleWriter.ofOut();
        PrintWriter err = ConsoleWriter.ofErr();
        int exitCode = commandLine(arguments).setOut(out).setErr(err).execute(arguments);
        Optional<String> failure = out.failure();
        if (failure.isPresent()) {
            err.println("coderange: Standard output could not be written: " + failure.get() + ".");
            exitCode = ExitCodes.FAILED;
        }
        err.flush();
        System.exit(exitCode);
    }

    /**
     * The command line for some arguments: with the command alone that they begin with, or with every one where they
     * begin otherwise.
     */
    public static CommandLine commandLine(String... arguments) {
        var program = new CommandLine(new Main());
        if (arguments.length > 0 && COMMANDS.contains(arguments[0])) {
            program.addSubcommand(command(arguments[0]));
        } else {
            for (String name : COMMANDS) {
                program.addSubcommand(command(name));
            }
            program.addSubcommand(new HelpCommand());
            program.addSubcommand(new AutoComplete.GenerateCompletion());
            program.addSubcommand(new ManualCommand());
        }
        for (CommandLine each : program.getSubcommands().values()) {
            each.getCommandSpec().versionProvider(program.getCommandSpec().versionProvider());
        }
        return program.setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::wrongUse)
                .setExecutionExceptionHandler(Main::failed);
    }

    @Option(
            names = "--color",
            scope = ScopeType.INHERIT,
            paramLabel = "WHEN",
            description = "Color the output: auto (on a terminal, the default), always or never.")
    private void color(ColorWhen when) {
        spec.root().commandLine().setColorScheme(Help.defaultColorScheme(when.ansi()));
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    private static int wrongUse(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("coderange: " + WrongUse.message(mistake));
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCodes.FAILED;
    }

    private static int failed(Exception fault, CommandLine command, ParseResult result) {
        Console console = Console.of(command.getCommandSpec());
        if (fault instanceof UnusableDataException unusable) {
            new ProblemPrinter(console.err(), console.errPaint()).print(unusable.data());
        } else {
            String doing = command.getCommandSpec().qualifiedName();
            console.err().println(CrashReport.ofGeneration(doing, fault).tagged());
        }
        console.err().flush();
        return ExitCodes.FAILED;
    }

    /** What {@code --version} prints, which the manifest of the jar tells. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"coderange " + CrashReport.version()};
        }
    }
}
