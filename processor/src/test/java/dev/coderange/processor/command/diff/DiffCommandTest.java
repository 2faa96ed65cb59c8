package dev.coderange.processor.command.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coderange.processor.command.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as it is called, with the clinic of one year and that of the next. */
class DiffCommandTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/dev/coderange/processor/command/diff").toAbsolutePath();

    @TempDir
    Path folder;

    private String old;
    private String later;

    @BeforeEach
    void writeEditions() throws IOException {
        String clinic = Files.readString(Made.CLINIC);
        String next = clinic.replace("OUTREACH", "FIELDWORK")
                .replace("\"edition\": \"2026\"", "\"edition\": \"2027\"")
                .replace("{ \"id\": \"ANESTHESIA\", ", "{ \"id\": \"NARCOSIS\", \"title\": \"N|a`r @you #1 <b>\", ")
                .replaceAll(",\n *\\{ \"id\": \"SCOUTS\"[^\n]*", " ] },")
                .replace("88000-88399", "88000-88299");
        old = write("clinic-2026.json", clinic);
        later = write("clinic-2027.json", next);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "clinic.txt, --format text",
        "clinic.md, --format markdown",
        "clinic.diff.json, --format json",
        "names.h2.sql, --migration h2 --table study --level Department",
        "names.postgresql.sql, --migration postgresql --table billing.order --level Department",
        "names.mysql.sql, --migration mysql --table order --level Department --not-null",
        "ordinals.h2.sql, --migration h2 --stored ordinal --level Service",
        "ordinals.postgresql.sql, --migration postgresql --stored ordinal --level Service --constraint c --quote",
        "ordinals.mysql.sql, --migration mysql --stored ordinal --level Service --column Where",
    })
    void saysWhatItSaidBefore(String golden, String options) throws IOException {
        String[] arguments = ("diff " + old + " " + later + " " + options).split(" ");

        CommandRun run = CommandRun.of(arguments);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        String said = run.out().replace(folder + "/", "");
        Path file = GOLDEN.resolve(golden);
        if (Boolean.getBoolean("coderange.rewrite")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, said);
        }
        assertThat(said).isEqualTo(Files.readString(file));
    }

    @Test
    void equalEditionsGiveZero() {
        CommandRun run = CommandRun.of("diff", old, old);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("\nNo code and no constant differs.\n");
        assertThat(CommandRun.of("diff", old, old, "--format", "markdown").out())
                .endsWith("\nNo code and no constant of <code>Clinic</code> differs.\n");
        assertThat(CommandRun.of("diff", old, old, "--migration", "h2").out())
                .contains("-- Nothing to migrate: the constants are the same, in the same order.\n");
    }

    @Test
    void oneFileIsComparedOnTwoDays() {
        CommandRun run = CommandRun.of("diff", old, "--from", "2025-12-31", "--to", "2026-01-01");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("""
                Codes: 801 codes came, 1 code went and 41 codes moved.
                  ~ 99100-99140 (41 codes): moved from ANESTHESIA to EMERGING
                  - 99499 (1 code): no longer in VISITS
                  + 0100T-0900T (801 codes): now in EMERGING
                """);
    }

    @Test
    void jsonIsForPrograms() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(CommandRun.of("diff", old, later, "--format", "json").out());

        assertThat(json.at("/equal").asBoolean()).isFalse();
        assertThat(json.at("/before/edition").asText()).isEqualTo("2026");
        assertThat(json.at("/before/sha256").asText()).hasSize(64);
        assertThat(json.at("/codes/0/count").asLong()).isEqualTo(1_900);
        assertThat(json.at("/levels/0/constants/0/change").asText()).isEqualTo("renamed");
        assertThat(json.at("/levels/0/constants/0/to").asText()).isEqualTo("NARCOSIS");
        assertThat(json.at("/levels/1/ordinals/0/after").isNull()).isTrue();
    }

    @Test
    void hostileTitlesAreInertInMarkdown() throws IOException {
        String hostile = write(
                "hostile.json",
                Files.readString(Made.CLINIC)
                        .replace(
                                "\"title\": \"Imaging, all of it\"",
                                "\"title\": \"</code></details>@octocat #12 |x| `y` [z](http://e.example) \\u2028"
                                        + " https://e.example *b* $c$ <script>alert(1)</script>\""));

        String markdown =
                CommandRun.of("diff", old, hostile, "--format", "markdown").out();

        assertThat(markdown.lines().filter(line -> line.contains("octocat")))
                .containsExactly("| <code>IMAGING</code> | <code>title</code> | <code>Imaging, all of it</code> |"
                        + " <code>&#60;/code&#62;&#60;/details&#62;&#64;octocat &#35;12 &#124;x&#124; &#96;y&#96;"
                        + " &#91;z&#93;(http&#58;//e.example) &#92;u2028 https&#58;//e.example &#42;b&#42;"
                        + " &#36;c&#36; &#60;script&#62;alert(1)&#60;/script&#62;</code> |");
    }

    @Test
    void markdownFitsAPullRequestHoweverMuchHasChanged() throws IOException {
        StringBuilder ranges = new StringBuilder();
        for (int code = 0; code < 10_000; code++) {
            ranges.append(code == 0 ? "" : ", ").append('"').append(10 * code).append('"');
        }
        String few = write(
                "few.json",
                "{ \"name\": \"Fees\", \"format\": \"integer\", \"levels\": [\"Part\"],"
                        + " \"categories\": [{ \"id\": \"A\", \"ranges\": [\"1\"] }] }");
        String many = write("many.json", Files.readString(Path.of(few)).replace("\"1\"", ranges));

        String markdown =
                CommandRun.of("diff", few, many, "--format", "markdown").out();

        assertThat(markdown).hasSizeBetween(50_000, 65_536);
        assertThat(markdown).containsPattern("\n[0-9,]+ more rows do not fit here; `diff --format json` has all.\n");
        assertThat(markdown)
                .contains("<details><summary>What this does to code and to databases (1)</summary>\n\n| Of | What |\n");
        assertThat(CommandRun.of("diff", few, many, "--limit", "0").out())
                .contains("(1 code): now in A\n  + 99990 (1 code): now in A\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "OLD > Give two files, or one file with --from and --to.",
                "OLD --from 2026-01-01 > Give two files, or one file with --from and --to.",
                "OLD NEW --from 1/1/2026 > --from: \"1/1/2026\" is not how a day is written here. Write \"2026-01-01\".",
                "OLD NEW --limit -1 > --limit is a number of lines, or 0 for all.",
                "OLD NEW --migration h2 --format json > --migration writes SQL, so that --format does not go with it.",
                "OLD NEW --migration h2 --level Ward > There is no level Ward. The levels are Department, Service, Site.",
                "OLD NEW --migration h2 --column c > Say by --level whose constants the column c holds.",
                "OLD NEW --migration postgresql --guard enum > --guard enum is for names on H2 and MySQL. Give check or"
                        + " none.",
                "OLD NEW --migration h2 --table a..b > --table is no name of a table: a..b",
                "FLAT FLAT --to 2026-01-01 > --to is for data with dates, and FLAT has none.",
            })
    void wrongUseIsSaid(String arguments, String said) throws IOException {
        String flat = write("flat.json", Made.data("A 10000"));
        List<String> all = List.of(("diff " + arguments)
                .replace("OLD", old)
                .replace("NEW", later)
                .replace("FLAT", flat)
                .split(" "));

        CommandRun run = CommandRun.of(all.toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said.replace("FLAT", flat));
    }

    @Test
    void dataThatCannotBeUsedIsRefused() throws IOException {
        String broken = write("broken.json", Made.data("A 10009-10000"));

        CommandRun run =
                CommandRun.of("diff", broken, folder.resolve("missing.json").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("runs backwards").contains("missing.json");
    }
}
