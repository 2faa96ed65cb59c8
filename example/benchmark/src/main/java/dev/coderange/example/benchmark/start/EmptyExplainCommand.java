package dev.coderange.example.benchmark.start;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A program that takes the arguments of {@code explain}, and does nothing with them. */
@Command(name = "empty", subcommands = EmptyExplainCommand.Explain.class)
final class EmptyExplainCommand {

    private EmptyExplainCommand() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new EmptyExplainCommand()).execute(arguments));
    }

    @Command(name = "explain", mixinStandardHelpOptions = true)
    static final class Explain implements Runnable {

        @Spec
        private CommandSpec spec;

        @Parameters(index = "0")
        private String file;

        @Parameters(index = "1..*", arity = "1..*")
        private List<String> codes;

        @Option(names = "--on")
        private String day;

        @Override
        public void run() {
            // What is measured is all that comes before.
        }
    }
}
