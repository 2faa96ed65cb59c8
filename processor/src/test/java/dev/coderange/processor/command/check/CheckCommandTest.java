package dev.coderange.processor.command.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coderange.processor.command.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String RADIOLOGY =
            "radiology.json: no problems. Radiology has 7 categories, 34 subcategories and 9,577 codes.\n";

    private static final String TABLE_DATA = """
            { "name": "Tab", "levels": ["Category"], "format": "NNNNN", "categories": "t.csv" }
            """;

    @TempDir
    Path folder;

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    /** Without the folder, which is another in each run. */
    private String shown(String text) {
        return text.replace(folder + "/", "");
    }

    private CommandRun check(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        CommandRun run = CommandRun.of(all);
        return new CommandRun(run.exitCode(), shown(run.out()), shown(run.err()));
    }

    @Test
    void saysOfCleanDataWhatIsThere() {
        assertThat(check("radiology.json")).isEqualTo(new CommandRun(0, RADIOLOGY, ""));
    }

    @Test
    void showsTheLineAndACaretBelowEachProblem() throws IOException {
        String file = write("a.json", "{\n\t\"name\": \"A\" \"x\"\n}");

        assertThat(check(file)).isEqualTo(new CommandRun(1, """
                                a.json:2:13: error: A comma is missing here. Add it. [coderange:missing-comma]
                                  "name": "A" "x"
                                             ^
                                a.json: 1 error.
                                """, ""));
    }

    @Test
    void namesTheFileThatAProblemIsInAsTheUserCanOpenIt() throws IOException {
        String data = write("sub/tab.json", TABLE_DATA);
        write("sub/t.csv", "id,first,last\nA,00100,00199\nB,abc,00300\n");

        assertThat(check(data).out())
                .contains("sub/t.csv:3:3: error: \"abc\" does not fit the format NNNNN")
                .contains("\n  B,abc,00300\n    ^\n")
                .endsWith("sub/tab.json: 1 error.\n");
    }

    @Test
    void namesAFileOfARelativeArgumentRelatively() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        write("tab.json", TABLE_DATA);
        write("t.csv", "id,first,last\nB,abc,00300\n");
        String relative = here.relativize(folder.resolve("tab.json")).toString();

        CommandRun run = CommandRun.of("check", relative);

        assertThat(run.out()).startsWith(relative.replace("tab.json", "t.csv") + ":2:3: error: ");
    }

    @Test
    void endsWithTheWorstOfSeveralFiles() throws IOException {
        String broken = write("broken.json", "{ }");
        String missing = folder.resolve("missing.json").toString();

        assertThat(check("radiology.json", broken).exitCode()).isEqualTo(1);
        assertThat(check(broken, missing, "radiology.json").exitCode()).isEqualTo(2);
        assertThat(check(broken, "radiology.json").out())
                .contains("broken.json: ")
                .endsWith(RADIOLOGY);
    }

    @Test
    void endsWellWhereThereAreWarningsAlone() throws IOException {
        String file = write("w.json", """
                { "name": "W", "levels": ["Category"], "effective": "2026-01-01",
                  "categories": [{ "id": "A", "ranges": ["00100-00199"] }] }
                """);

        CommandRun run = check(file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("w.json:1:40: warning: ")
                .endsWith("w.json: 1 warning. W has 1 category and 100 codes.\n");
    }

    @Test
    void listsEveryProblemHoweverMany() throws IOException {
        var data = new StringBuilder("{ \"name\": \"Many\", \"levels\": [\"Category\"], \"categories\": [");
        for (int i = 0; i < 1_500; i++) {
            data.append(i == 0 ? "\n" : ",\n").append("{ \"id\": \"A" + i + "\", \"ranges\": [\"x\"] }");
        }
        String file = write("many.json", data.append("] }").toString());

        CommandRun run = check(file);

        assertThat(run.out().lines().filter(line -> line.contains(": error: "))).hasSize(1_500);
        assertThat(run.out()).endsWith("many.json: 1,500 errors.\n");
    }

    @Test
    void refusesWhatIsNoFileAndSaysWhy() {
        assertThat(check(folder.resolve("none.json").toString()).exitCode()).isEqualTo(2);
        CommandRun run = CommandRun.of("check", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("is a folder. Name a file. [coderange:file-is-folder]");
    }

    @Test
    void leadsFromATableToWhatChecksIt() throws IOException {
        CommandRun run = check(write("codes.CSV", "id,first,last\n"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "coderange: codes.CSV is a table. Check the JSON file that names it under \"categories\"; for"
                                + " a table without one, see coderange convert --help.");
    }

    @Test
    void letsNothingInTheDataSteerTheTerminal() throws IOException {
        String file = write("h.json", "{ \"\u001b[2J\u202e@|red x|@\": 1, \"name\": \"A\u001b]0;t\u0007\" }");

        assertThat(CommandRun.of("check", "--color=always", file).out().replaceAll("\u001b\\[[0-9]*m", ""))
                .doesNotContain("\u001b", "\u0007", "\u202e")
                .contains("\\u001b[2J");
    }

    @Test
    void tellsScriptsTheSameAsJson() throws IOException {
        String data = write("tab.json", TABLE_DATA);
        write("t.csv", "id,first,last\nA,00100,00199\nB,abc,00300\n");

        CommandRun run = check("--format", "json", data, "radiology.json");

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode files = new ObjectMapper().readTree(run.out()).get("files");
        assertThat(files.get(0).get("usable").asBoolean()).isFalse();
        JsonNode problem = files.get(0).get("problems").get(0);
        assertThat(problem.get("file").asText()).isEqualTo("t.csv");
        assertThat(problem.get("line").asInt()).isEqualTo(3);
        assertThat(problem.get("column").asInt()).isEqualTo(3);
        assertThat(problem.get("severity").asText()).isEqualTo("error");
        assertThat(problem.get("id").asText()).isEqualTo("wrong-length");
        assertThat(problem.get("message").asText()).startsWith("\"abc\" does not fit");
        assertThat(files.get(1).get("usable").asBoolean()).isTrue();
        assertThat(files.get(1).get("problems")).isEmpty();
    }

    @Test
    void watchesForPeopleAlone() {
        CommandRun run = check("--watch", "--format=json", "radiology.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--watch goes with --format text");
    }
}
