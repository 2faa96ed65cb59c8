package dev.coderange.processor.command.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.check.RandomSet;
import dev.coderange.processor.command.CommandRun;
import dev.coderange.processor.command.input.UsableData;
import dev.coderange.processor.model.CodeSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From JSON to a table and back: what is compiled from it stays the same. */
class ConvertDataTest {

    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "."), "..").normalize();

    @TempDir
    Path folder;

    /** Every data file of the project that the tests compile without errors. */
    static List<Path> dataFiles() throws IOException {
        List<Path> folders = List.of(
                PROJECT.resolve("data"),
                PROJECT.resolve("processor/src/test/resources/golden"),
                PROJECT.resolve("example/exports/src/main/resources"),
                PROJECT.resolve("example/tables/src"));
        try (Stream<Path> files = folders.stream().flatMap(ConvertDataTest::walk)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().contains("schema")
                            && !file.getParent().endsWith("export"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder)
                    .filter(file -> !PROJECT.relativize(file).toString().contains("target"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("dataFiles")
    void dataOfTheProjectStaysTheSame(Path file) throws IOException {
        assertStaysTheSame(file);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void randomDataStaysTheSame(long seed) throws IOException {
        assertStaysTheSame(write("random.json", RandomSet.text(new Random(seed))));
    }

    @Test
    void hostileAndOddDataStaysTheSame() throws IOException {
        assertStaysTheSame(write("odd.json", """
                { "$schema": "s.json", "name": "Odd", "source": "a\\u2028b", "effective": "2026-01-01",
                  "format": ["NNNN*", "[A-Z]NNN*"], "ignore": ".-", "levels": ["Top", "Low"],
                  "attributes": { "note": "text?", "flag": "boolean?", "rate": "decimal?", "many": "integer?" },
                  "overlaps": ["narrowest", { "codes": "1500", "belongsTo": "B", "because": "x \\"y\\", z" }],
                  "categories": [
                    { "key": "1,5; \\"x\\"", "title": "a\\nb \\\\ 'c' \\"d\\" , ; \\t e", "ranges": ["1", "2000-2999"],
                      "is": { "note": "007", "flag": true, "rate": 1.50, "many": "12" } },
                    { "id": "B", "key": "K", "description": "evil \\u202Eevil\\u202C </script> $L %s", "ranges": ["15"],
                      "children": [
                        { "key": "K2", "from": "2024-01-01", "ranges": ["1500-1549",
                          { "codes": "1550", "through": "2026-06-30", "from": "2025-01-01" }, "1560"] },
                        { "key": "177", "ranges": ["1570"], "is": { "flag": "false" } } ] },
                    { "id": "OLD", "from": "2020-01-01", "through": "2021-12-31",
                      "children": [ { "id": "OLDER", "ranges": ["A000-A999"] },
                                    { "id": "OLDEST", "through": "2020-06-30", "from": "2020-01-01",
                                      "ranges": ["B"] } ] } ] }
                """));
    }

    private void assertStaysTheSame(Path file) throws IOException {
        CodeSet set = UsableData.load(file.toString()).set();
        Path table = folder.resolve("table.json");
        Path one = folder.resolve("one.json");
        Path again = folder.resolve("again.json");
        Path once = folder.resolve("once.json");

        assertDone(CommandRun.of("convert", file.toString(), "--to", "csv", "--out", table.toString()));
        assertDone(CommandRun.of("convert", table.toString(), "--to", "json", "--out", one.toString()));
        assertDone(CommandRun.of("convert", one.toString(), "--to", "json", "--out", again.toString()));
        assertDone(CommandRun.of("convert", file.toString(), "--out", once.toString()));

        assertThat(Files.readString(table)).contains("\"categories\": \"table.csv\"");
        assertThat(UsableData.load(table.toString()).set()).isEqualTo(set);
        assertThat(UsableData.load(one.toString()).set()).isEqualTo(set);
        assertThat(UsableData.load(once.toString()).set()).isEqualTo(set);
        assertThat(Files.readString(again)).isEqualTo(Files.readString(one));
        assertThat(Files.readString(once)).doesNotContain("\r").endsWith("}\n");
    }

    private static void assertDone(CommandRun run) {
        assertThat(run.err()).doesNotContain("error");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void whatItExtendsStaysAName() throws IOException {
        write("base.json", """
                { "name": "Fees", "levels": ["Part", "Piece"], "categories": [
                  { "id": "A", "ranges": ["10000-19999"], "children": [ { "id": "AA", "ranges": ["10000"] } ] } ] }
                """);
        Path own = write("own.json", """
                { "extends": "base.json", "remove": ["AA"], "edition": "ours", "categories": [
                  { "id": "A", "children": [ { "id": "AB", "ranges": ["10001-10009"] } ] },
                  { "id": "B", "ranges": ["20000"] } ] }
                """);
        CodeSet set = UsableData.load(own.toString()).set();

        CommandRun run = CommandRun.of(
                "convert",
                own.toString(),
                "--to",
                "csv",
                "--out",
                folder.resolve("table.json").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("coderange: What it extends, base.json, is still looked for beside it.\n");
        assertThat(Files.readString(folder.resolve("table.csv")))
                .isEqualTo("id,parent,codes\nA,,\nAB,A,10001-10009\nB,,20000\n");
        assertThat(UsableData.load(folder.resolve("table.json").toString()).set())
                .isEqualTo(set);
        assertThat(CommandRun.of("convert", folder.resolve("table.json").toString())
                        .out())
                .isEqualTo("""
                        {
                          "extends": "base.json",
                          "remove": ["AA"],
                          "edition": "ours",
                          "categories": [
                            { "id": "A",
                              "children": [
                                { "id": "AB", "ranges": ["10001-10009"] }
                              ] },
                            { "id": "B", "ranges": ["20000"] }
                          ]
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"title\": \" blank\" | title",
                "\"description\": \"ends in \\u00A0\" | description",
                "\"is\": { \"note\": \"\\u200Bx\" } | note",
            })
    void whatATableCannotHoldIsSaid(String member, String what) throws IOException {
        Path file = write("data.json", """
                { "name": "Fees", "levels": ["Part"], "attributes": { "note": "text?" },
                  "categories": [{ "id": "A", "ranges": ["10000"], %s }] }
                """.formatted(member));

        CommandRun run = CommandRun.of(
                "convert",
                file.toString(),
                "--to",
                "csv",
                "--out",
                folder.resolve("table.json").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("coderange: The " + what + " of A begins or ends with a blank, which a table does not keep."
                        + " Take it away first.\n");
        assertThat(folder.resolve("table.json")).doesNotExist();
        assertThat(folder.resolve("table.csv")).doesNotExist();
    }

    @Test
    void emptyTextIsNoValueInATable() throws IOException {
        Path file = write("data.json", """
                { "name": "Fees", "levels": ["Part"], "attributes": { "note": "text?" },
                  "categories": [{ "id": "A", "ranges": ["10000"], "is": { "note": "" } }] }
                """);

        CommandRun run = CommandRun.of(
                "convert",
                file.toString(),
                "--to",
                "csv",
                "--out",
                folder.resolve("t.json").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "coderange: The note of A is empty text, which in a table is no value. Take it away first.\n");
    }

    @Test
    void whatStandsInAnotherWayIsSaid() throws IOException {
        Path file = write("data.json", """
                { "name": "Fees", "levels": ["Part"], "effective": "2026-01-01", "categories": [
                  { "id": "A", "title": "=cmd|'/c calc'!A1", "from": "2026-01-01", "ranges": ["10000"] }] }
                """);

        CommandRun run = CommandRun.of(
                "convert",
                file.toString(),
                "--to",
                "csv",
                "--out",
                folder.resolve("table.json").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("""
                coderange: A table has days of ranges alone. Those of A stand at its ranges now.
                coderange: A spreadsheet takes what begins with =, +, - or @ for a formula, and so it does with the \
                title of A. Open the table as text there.
                """);
        assertThat(Files.readString(folder.resolve("table.csv"))).isEqualTo("""
                id,title,codes,from
                A,=cmd|'/c calc'!A1,10000,2026-01-01
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--to csv | --to csv writes two files. Name the data file by --out; the table goes beside it.",
                "--to csv --out x.csv | --out names the data file, such as fees.json; a table goes beside it.",
                "--name Fees | --name, --level and --format are for a bare table, and FILE is none.",
                "--to xml | Invalid value for option '--to'",
            })
    void wrongUseIsSaid(String options, String said) throws IOException {
        Path file = write("data.json", "{ \"name\": \"Fees\" }");

        CommandRun run = CommandRun.of(("convert " + file + " " + options).split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said.replace("FILE", file.toString()));
    }

    /** Data may be written over itself, as it says the same afterward; what it extends would be lost. */
    @Test
    void whatItExtendsIsNeverReplaced() throws IOException {
        Path base = write(
                "base.json",
                "{ \"name\": \"Fees\", \"levels\": [\"Part\"],"
                        + " \"categories\": [{ \"id\": \"CHEST\", \"ranges\": [\"71045-71555\"] }] }");
        Path file = write(
                "data.json",
                "{ \"extends\": \"base.json\","
                        + " \"categories\": [{ \"id\": \"SPINE\", \"ranges\": [\"72020-72295\"] }] }");
        String before = Files.readString(base);

        CommandRun over = CommandRun.of("convert", file.toString(), "--out", base.toString());
        CommandRun itself = CommandRun.of("convert", file.toString(), "--to", "csv", "--out", file.toString());

        assertThat(over.exitCode()).isEqualTo(2);
        assertThat(over.err())
                .startsWith("coderange: " + base + " would be replaced, and is read here. Name another --out.\n");
        assertThat(Files.readString(base)).isEqualTo(before);
        assertThat(itself.exitCode()).as(itself.err()).isZero();
        assertThat(CommandRun.of("check", file.toString()).out()).contains("2 parts");
    }

    @Test
    void aTableNeedsCategoriesOfItsOwn() throws IOException {
        write(
                "base.json",
                "{ \"name\": \"Fees\", \"levels\": [\"Part\"],"
                        + " \"categories\": [{ \"id\": \"CHEST\", \"ranges\": [\"71045-71555\"] }] }");
        Path file = write("data.json", "{ \"extends\": \"base.json\", \"edition\": \"2\" }");

        CommandRun run = CommandRun.of(
                "convert",
                file.toString(),
                "--to",
                "csv",
                "--out",
                folder.resolve("new.json").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("coderange: " + file + " has no categories of its own, which a table could have."
                        + " Convert what it extends.\n");
    }

    @Test
    void dataThatCannotBeUsedIsRefused() throws IOException {
        Path file = write("data.json", "{ \"name\": \"Fees\" }");

        assertThat(CommandRun.of("convert", file.toString()).exitCode()).isEqualTo(2);
        assertThat(CommandRun.of("convert", file.toString()).err()).contains("[coderange:missing-levels]");
        assertThat(CommandRun.of("convert", folder.resolve("missing.json").toString())
                        .exitCode())
                .isEqualTo(2);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
