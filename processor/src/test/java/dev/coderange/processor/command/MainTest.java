package dev.coderange.processor.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.command.console.ConsoleWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The program as a whole. */
class MainTest {

    static List<CommandLine> commands() {
        return Main.commandLine().getSubcommands().values().stream()
                .filter(command -> !List.of("help", "generate-completion").contains(command.getCommandName()))
                .toList();
    }

    @Test
    void listsItsCommandsAndExitCodes() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Commands:", "  check ", "Exit codes:", "  2   wrong use", "Examples:");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandTellsItsUseByExamples(CommandLine command) {
        String name = command.getCommandName();

        CommandRun run = CommandRun.of(name, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: coderange " + name).contains("Examples:", "coderange " + name + " ");
        assertThat(command.getCommandSpec().options())
                .filteredOn(option -> !option.hidden())
                .allMatch(option -> option.description().length > 0);
        assertThat(CommandRun.of("help", name).out()).isEqualTo(run.out());
    }

    @Test
    void registersTheCommandAloneThatIsAskedFor() {
        assertThat(Main.commandLine("check", "a.json").getSubcommands()).containsOnlyKeys("check");
        assertThat(Main.commandLine("--color=never", "check").getSubcommands()).hasSizeGreaterThan(4);
    }

    @Test
    void showsItsVersion() {
        assertThat(CommandRun.of("--version").out()).startsWith("coderange ");
        assertThat(CommandRun.of("check", "--version").out()).startsWith("coderange ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chekc a.json | There is no command 'chekc'. Did you mean check?",
                "check --fromat json a.json | Unknown option: '--fromat'. Did you mean --format?",
                "check --format=xml a.json | expected one of [TEXT, JSON, SARIF]",
                "check | Missing required parameter: 'FILE'",
                "--colour=never check a.json | Did you mean --color?",
            })
    void saysWhatIsWrongAndWhatMayHaveBeenMeant(String arguments, String says) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("coderange: ").contains(says, "Try: coderange ");
    }

    @Test
    void asksForACommandWhereThereIsNone() {
        CommandRun run = CommandRun.of();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("coderange: A command is missing.\nTry: coderange --help\n");
    }

    @Test
    void takesColorBeforeAndBehindTheCommand() {
        String red = "\u001b[31merror:";

        assertThat(CommandRun.of("check", "none.json", "--color=always").out()).contains(red);
        assertThat(CommandRun.of("--color=always", "check", "none.json").out()).contains(red);
        assertThat(CommandRun.of("--color=never", "check", "none.json").out()).doesNotContain("\u001b");
        assertThat(CommandRun.of("check", "none.json").out()).as("no terminal").doesNotContain("\u001b");
    }

    @Test
    void endsLinesWithALineFeedOnEverySystem() {
        String separator = System.setProperty("line.separator", "\r\n");
        try {
            var bytes = new ByteArrayOutputStream();
            var writer = new ConsoleWriter(bytes, StandardCharsets.UTF_8, false);
            writer.println("é");
            writer.println();
            writer.flush();
            assertThat(bytes.toByteArray()).isEqualTo("é\n\n".getBytes(StandardCharsets.UTF_8));
        } finally {
            System.setProperty("line.separator", separator);
        }
    }

    @Test
    void namesEveryOptionOfItsCommandsOnTheManualPageAndInTheCompletion() {
        String manual = CommandRun.of("generate-manual-page").out();
        String completion = CommandRun.of("generate-completion").out();

        for (CommandLine command : commands()) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (!option.hidden()) {
                    assertThat(manual).contains(option.longestName().replace("-", "\\-"));
                    assertThat(completion).contains(option.longestName());
                }
            }
        }
    }
}
