package dev.coderange.example.spark;

import dev.coderange.example.spark.claims.UnusableClaimsException;
import dev.coderange.example.spark.radiology.RadiologyClassifier;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.spark.SparkException;
import org.apache.spark.sql.AnalysisException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program's entry: {@code generate PATH}, {@code count PATH}. */
@Command(
        name = "spark.jar",
        description = "Counts radiology claims by category and month, with Spark.",
        descriptionHeading = "%n",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the ways of --by all do not count the same", "2:wrong use, or unusable claims"},
        version = "spark.jar 0.1.0, radiology ranges of edition " + RadiologyClassifier.EDITION,
        mixinStandardHelpOptions = true,
        subcommands = {GenerateCommand.class, CountCommand.class})
public final class SparkClaims {

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        var out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        int exitCode = commandLine().setOut(out).execute(arguments);
        out.flush();
        System.exit(exitCode);
    }

    static CommandLine commandLine() {
        return new CommandLine(new SparkClaims())
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(SparkClaims::wrongUse)
                .setExitCodeExceptionMapper(failure -> ExitCodes.FAILED)
                .setExecutionExceptionHandler(SparkClaims::failure);
    }

    private static int wrongUse(ParameterException mistake, String[] arguments) {
        CommandLine command = mistake.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("spark: " + mistake.getMessage());
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCodes.FAILED;
    }

    /** What the claims or Spark are to blame for is a message; anything else is our fault, and its trace mends it. */
    private static int failure(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (!isUnusable(failure)) {
            throw failure;
        }
        command.getErr().println("spark: " + message(failure));
        command.getErr().flush();
        return ExitCodes.FAILED;
    }

    /** Spark throws checked exceptions that its methods do not declare. */
    private static boolean isUnusable(Exception failure) {
        return failure instanceof UnusableClaimsException
                || failure instanceof AnalysisException
                || failure instanceof SparkException;
    }

    private static String message(Exception failure) {
        Throwable cause = failure;
        while (cause instanceof SparkException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
