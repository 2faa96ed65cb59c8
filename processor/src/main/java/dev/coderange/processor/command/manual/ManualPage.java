package dev.coderange.processor.command.manual;

import dev.coderange.processor.text.CrashReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes what the help of every command says as one page for {@code man}. */
final class ManualPage {

    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    static String of(CommandSpec program) {
        var manual = new ManualPage();
        manual.write(program);
        return manual.page.toString();
    }

    private void write(CommandSpec program) {
        String name = program.name();
        line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"Coderange " + CrashReport.version()
                + "\" \"Coderange\"");
        // No hyphenation, which would break the names of options, and ragged lines.
        line(".nh");
        line(".ad l");
        line(".SH NAME");
        line(name + " \\- " + escaped(description(program)));
        line(".SH SYNOPSIS");
        line(".B " + name);
        line(escaped("COMMAND [OPTIONS] ARGUMENTS"));
        line(".SH OPTIONS");
        arguments(program, List.of());
        line(".SH COMMANDS");
        for (CommandLine each : program.subcommands().values()) {
            if (!each.getCommandSpec().usageMessage().hidden()) {
                command(each.getCommandSpec(), program.options());
            }
        }
        line(".SH EXIT STATUS");
        exitCodes(program);
        line(".SH ENVIRONMENT");
        line(".TP");
        line(".B NO_COLOR");
        line(escaped("If it is set, output is not colored, unless --color=always asks for it."));
    }

    private void command(CommandSpec command, List<OptionSpec> ofProgram) {
        line(".SS " + escaped(command.name()));
        line(escaped(description(command)));
        line(".PP");
        line(".B " + escaped(synopsis(command)));
        arguments(command, ofProgram);
        examples(command);
        if (!command.usageMessage().exitCodeList().isEmpty()) {
            line(".PP");
            line("Exit status:");
            exitCodes(command);
        }
    }

    private static String synopsis(CommandSpec command) {
        var synopsis = new StringBuilder(command.qualifiedName());
        if (!command.options().isEmpty()) {
            synopsis.append(" [OPTIONS]");
        }
        for (PositionalParamSpec each : command.positionalParameters()) {
            synopsis.append(' ').append(each.paramLabel()).append(each.arity().max() > 1 ? "..." : "");
        }
        return synopsis.toString();
    }

    /** Options that the program has too are told once. */
    private void arguments(CommandSpec command, List<OptionSpec> told) {
        for (PositionalParamSpec each : command.positionalParameters()) {
            argument(each.paramLabel(), each);
        }
        List<String> names = new ArrayList<>();
        for (OptionSpec each : told) {
            names.add(each.longestName());
        }
        for (OptionSpec each : command.options()) {
            if (!each.hidden() && !names.contains(each.longestName())) {
                String value = each.arity().max() == 0 ? "" : "=" + each.paramLabel();
                argument(String.join(", ", each.names()) + value, each);
            }
        }
    }

    private void argument(String term, ArgSpec argument) {
        line(".TP");
        line(".B " + escaped(term));
        line(escaped(text(argument.description())));
    }

    private void examples(CommandSpec command) {
        String[] footer = command.usageMessage().footer();
        if (footer.length > 0) {
            line(".PP");
            line("Examples:");
            line(".PP");
            line(".nf");
            for (String example : footer) {
                line(escaped(example.replace("%%", "%")));
            }
            line(".fi");
        }
    }

    private void exitCodes(CommandSpec command) {
        for (Map.Entry<String, String> each :
                command.usageMessage().exitCodeList().entrySet()) {
            line(".TP");
            line(".B " + escaped(each.getKey().strip()));
            line(escaped(each.getValue()));
        }
    }

    private static String description(CommandSpec command) {
        return text(command.usageMessage().description());
    }

    private static String text(String[] lines) {
        return String.join(" ", lines).replace("%n", " ").replace("%%", "%");
    }

    /** A text that roff prints as it is: nothing in it is a request. */
    private static String escaped(String text) {
        String shown = text.replace("\\", "\\e").replace("-", "\\-");
        return shown.startsWith(".") || shown.startsWith("'") ? "\\&" + shown : shown;
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
