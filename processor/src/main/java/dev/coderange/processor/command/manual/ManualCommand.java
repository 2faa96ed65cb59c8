package dev.coderange.processor.command.manual;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page. */
@Command(
        name = "generate-manual-page",
        description = "Print the manual page, in the format of man.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  coderange generate-manual-page | man -l -",
            "  coderange generate-manual-page > ~/.local/share/man/man1/coderange.1"
        })
public final class ManualCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(ManualPage.of(spec.root()));
        out.flush();
    }
}
