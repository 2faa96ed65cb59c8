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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the command line shows what {@code diff} and {@code convert} print. */
class DiffPageTest {

    private static final Pattern COMMAND = Pattern.compile("coderange ((?:diff|convert) .*)\n");

    @TempDir
    Path folder;

    private List<Page.Block> blocks;

    @BeforeEach
    void copyFiles() throws IOException {
        blocks = Page.of("processor/COMMANDLINE.md").blocks();
        for (String file : List.of(
                "example/exports/src/main/resources/clinic.json",
                "example/january/former/imaging-2025.json",
                "example/january/src/main/resources/imaging.json")) {
            Path from = Page.PROJECT.resolve(file);
            Files.copy(from, folder.resolve(from.getFileName()));
        }
        for (Page.Block block : blocks) {
            if (block.language().equals("csv") && block.text().startsWith("first,last,service\n")) {
                Files.writeString(folder.resolve("services.csv"), block.text());
            }
        }
    }

    @Test
    void showsWhatIsPrinted() {
        int shown = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var command = COMMAND.matcher(blocks.get(i).text());
            if (blocks.get(i).language().equals("sh") && command.matches()) {
                CommandRun run = run(command.group(1));
                assertThat(run.exitCode()).isEqualTo(1);
                assertThat(said(run.out())).isEqualTo(blocks.get(i + 1).text());
                if (!run.err().isEmpty()) {
                    assertThat(said(run.err())).isEqualTo(blocks.get(i + 2).text());
                }
                shown++;
            }
        }
        assertThat(shown).isEqualTo(4);
    }

    @Test
    void namesEveryKeyOfTheJson() throws IOException {
        String page = Page.of("processor/COMMANDLINE.md").text();
        Set<String> keys = new TreeSet<>();
        for (String line : List.of("diff imaging-2025.json imaging.json", "diff imaging.json clinic.json")) {
            addKeys(new ObjectMapper().readTree(run(line + " --format json").out()), keys);
        }
        assertThat(keys)
                .hasSizeGreaterThan(25)
                .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }

    private static void addKeys(JsonNode node, Set<String> keys) {
        node.properties().forEach(entry -> {
            keys.add(entry.getKey());
            addKeys(entry.getValue(), keys);
        });
        if (!node.isObject()) {
            node.values().forEachRemaining(item -> addKeys(item, keys));
        }
    }

    private String said(String text) {
        return text.replace(System.lineSeparator(), "\n").replace(folder + "/", "");
    }

    private CommandRun run(String line) {
        List<String> arguments = new ArrayList<>();
        for (String argument : line.split(" ")) {
            boolean isFile = argument.endsWith(".json") || argument.endsWith(".csv");
            arguments.add(isFile ? folder.resolve(argument).toString() : argument);
        }
        return CommandRun.of(arguments.toArray(String[]::new));
    }
}
