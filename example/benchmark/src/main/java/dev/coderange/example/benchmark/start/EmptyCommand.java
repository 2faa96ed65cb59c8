package dev.coderange.example.benchmark.start;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The least that a program with picocli does. */
@Command(name = "empty")
final class EmptyCommand implements Runnable {

    private EmptyCommand() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new EmptyCommand()).execute(arguments));
    }

    @Override
    public void run() {
        // What is measured is all that comes before.
    }
}
