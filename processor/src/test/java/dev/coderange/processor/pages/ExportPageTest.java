package dev.coderange.processor.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.command.Main;
import dev.coderange.processor.export.sql.SqlDialect;
import dev.coderange.processor.export.sql.SqlPart;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the command line shows what {@code export} writes. */
class ExportPageTest {

    @TempDir
    private Path folder;

    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (Page.Block block : section().blocks("sh")) {
            block.text().lines().filter(line -> line.startsWith("coderange ")).forEach(commands::add);
        }
        return commands;
    }

    private static Page section() throws IOException {
        Page page = Page.of("processor/COMMANDLINE.md");
        String after = page.text().substring(page.text().indexOf("\n## `export`\n") + 1);
        int next = after.indexOf("\n## ");
        return new Page(page.path(), next < 0 ? after : after.substring(0, next + 1));
    }

    private String run(String command) {
        String[] arguments = Arrays.stream(command.split(" "))
                .skip(1)
                .map(word ->
                        word.matches(".*\\.(sql|html)") ? folder.resolve(word).toString() : word)
                .map(word -> word.equals("radiology-2025.json") ? "radiology.json" : word)
                .toArray(String[]::new);
        var out = new StringWriter();
        int exitCode = Main.commandLine(arguments).setOut(new PrintWriter(out)).execute(arguments);
        assertThat(exitCode).as(command).isZero();
        return out.toString();
    }

    @Test
    void everyCommandRuns() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(1).allSatisfy(this::run);
        assertThat(folder).isDirectoryContaining("glob:**/radiology.sql");
    }

    @Test
    void expressionIsTheOneThatIsWritten() throws IOException {
        String command = commands().stream()
                .filter(each -> each.endsWith(" --part case"))
                .findFirst()
                .orElseThrow();
        List<Page.Block> expressions = section().blocks("sql");

        assertThat(expressions).hasSize(1);
        assertThat(run(command)).contains("\n-- Category\n" + expressions.get(0).text() + "\n-- Subcategory\n");
    }

    @Test
    void everyDialectAndEveryPartIsInATable() throws IOException {
        String text = section().text();

        for (SqlDialect dialect : SqlDialect.values()) {
            assertThat(text).contains("\n| `" + dialect.word() + "`");
        }
        for (SqlPart part : SqlPart.values()) {
            assertThat(text).contains("\n| `" + part.name().toLowerCase(Locale.ROOT) + "` |");
        }
    }
}
