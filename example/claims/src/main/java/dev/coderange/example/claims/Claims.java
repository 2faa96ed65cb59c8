package dev.coderange.example.claims;

import dev.coderange.example.claims.radiology.RadiologyClassifier;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's entry: {@code claims report FILE}, {@code claims classify CODE...}, {@code claims sample}. */
@Command(
        name = "claims",
        description = "Sorts radiology claims into categories and subcategories.",
        descriptionHeading = "%n",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:done, and not all input was what it should be; see the commands",
            "2:wrong use, or a file that cannot be read"
        },
        version = "claims 0.1.0, radiology ranges of edition " + RadiologyClassifier.EDITION,
        mixinStandardHelpOptions = true,
        subcommands = {ReportCommand.class, ClassifyCommand.class, SampleCommand.class})
public final class Claims {

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), Terminal.outputCharset()));
        int exitCode = commandLine().setOut(out).execute(arguments);
        out.flush();
        System.exit(exitCode);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Claims())
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Claims::wrongUse)
                .setExitCodeExceptionMapper(failure -> ExitCodes.FAILED)
                .setExecutionExceptionHandler(unreadableFiles());
    }

    private static int wrongUse(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("claims: " + mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCodes.FAILED;
    }

    /** An unreadable file is a message; anything else is a fault of ours, and its trace is what mends it. */
    private static IExecutionExceptionHandler unreadableFiles() {
        return (exception, commandLine, parsed) -> {
            if (exception instanceof UnreadableFileException) {
                commandLine.getErr().println("claims: " + exception.getMessage());
                commandLine.getErr().flush();
                return ExitCodes.FAILED;
            }
            throw exception;
        };
    }
}
