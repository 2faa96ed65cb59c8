package dev.coderange.processor.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.command.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on the page of exports, and the resources that it names. Its readers run with the other exports. */
class ExportsPageTest {

    @TempDir
    private Path folder;

    @Test
    void everyCommandWritesItsFile() throws IOException {
        List<String> commands = new ArrayList<>();
        for (Page.Block block : Page.of("processor/EXPORTS.md").blocks("sh")) {
            block.text().lines().forEach(commands::add);
        }
        assertThat(commands).hasSize(2);
        for (String command : commands) {
            String name = command.substring(command.lastIndexOf(' ') + 1);
            String[] arguments = command.split(" ");
            arguments[arguments.length - 1] = folder.resolve(name).toString();
            assertThat(run(List.of(arguments).subList(1, arguments.length)))
                    .as(command)
                    .isEmpty();
            assertThat(folder.resolve(name)).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("radiology.fhir.json")))
                .contains("https://hospital.example/fhir/CodeSystem/Radiology");
    }

    @Test
    void everyResourceThatIsNamedIsInTheBundle() throws IOException {
        String page = Page.of("processor/EXPORTS.md").text();
        List<String> named = Pattern.compile("`((?:CodeSystem|ValueSet|ConceptMap)/[A-Za-z-]+)`")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).hasSize(3);
        String bundle = run(List.of("export", "radiology.json", "--to", "fhir"));
        assertThat(named)
                .allSatisfy(name ->
                        assertThat(bundle).contains("\"fullUrl\": \"https://coderange.dev/fhir/" + name + "\""));
    }

    private static String run(List<String> command) {
        String[] arguments = command.toArray(String[]::new);
        var out = new StringWriter();
        assertThat(Main.commandLine(arguments).setOut(new PrintWriter(out)).execute(arguments))
                .isZero();
        return out.toString();
    }
}
