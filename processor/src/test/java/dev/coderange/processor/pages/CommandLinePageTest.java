package dev.coderange.processor.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coderange.processor.command.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the command line shows what {@code check}, {@code explain} and {@code stats} print. */
class CommandLinePageTest {

    private static final Pattern COMMAND = Pattern.compile("coderange ((?:explain|stats) .*)\n");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|\\S+");
    private static final String CLINIC = "clinic.json";

    @Test
    void showsWhatIsPrinted() throws IOException {
        List<Page.Block> blocks = Page.of("processor/COMMANDLINE.md").blocks();
        int shown = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var command = COMMAND.matcher(blocks.get(i).text());
            if (blocks.get(i).language().equals("sh") && command.matches()) {
                CommandRun run = CommandRun.of(arguments(command.group(1)));
                assertThat(run.exitCode()).as(run.err()).isZero();
                if (blocks.get(i + 1).language().isEmpty()) {
                    assertThat(run.out().replace(System.lineSeparator(), "\n"))
                            .isEqualTo(blocks.get(i + 1).text());
                    shown++;
                }
            }
        }
        assertThat(shown).isEqualTo(3);
    }

    /** The sample names a table of three lines, of which the page shows the last. */
    @Test
    void showsWhatCheckPrints(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("study.json"),
                "{ \"name\": \"Study\", \"levels\": [\"Part\"], \"categories\": \"study.csv\" }");
        Files.writeString(folder.resolve("study.csv"), "id,first,last\nA,70010,70559\nB,7104,71299\n");
        String shown = Page.of("processor/COMMANDLINE.md").blocks().stream()
                .map(Page.Block::text)
                .filter(text -> text.startsWith("$ coderange check"))
                .findFirst()
                .orElseThrow();

        String printed = "";
        for (String file : List.of("study.json", "radiology.json")) {
            Path there = folder.resolve(file);
            String argument = Files.exists(there) ? there.toString() : file;
            printed += "$ coderange check " + file + "\n"
                    + CommandRun.of("check", argument).out().replace(folder + "/", "");
        }

        assertThat(printed).isEqualTo(shown);
    }

    @Test
    void namesEveryKeyOfTheJson() throws IOException {
        String page = Page.of("processor/COMMANDLINE.md").text();
        Set<String> keys = new TreeSet<>();
        for (String line : List.of(
                "explain radiology.json 77295 77000 71046-26",
                "explain clinic.json 71046 99120 A900",
                "stats radiology.json",
                "stats clinic.json")) {
            addKeys(
                    new ObjectMapper()
                            .readTree(CommandRun.of(arguments(line + " --format json"))
                                    .out()),
                    keys);
        }
        assertThat(keys)
                .hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }

    private static void addKeys(JsonNode node, Set<String> keys) {
        node.properties().forEach(entry -> {
            keys.add(entry.getKey());
            if (!entry.getKey().equals("is")) {
                addKeys(entry.getValue(), keys);
            }
        });
        node.values().forEachRemaining(item -> {
            if (!node.isObject()) {
                addKeys(item, keys);
            }
        });
    }

    private static String[] arguments(String line) {
        List<String> arguments = new ArrayList<>();
        for (MatchResult each : ARGUMENT.matcher(line).results().toList()) {
            String argument = each.group(1) == null ? each.group() : each.group(1);
            arguments.add(
                    argument.equals(CLINIC)
                            ? Page.PROJECT
                                    .resolve("example/exports/src/main/resources")
                                    .resolve(CLINIC)
                                    .toString()
                            : argument);
        }
        return arguments.toArray(String[]::new);
    }
}
