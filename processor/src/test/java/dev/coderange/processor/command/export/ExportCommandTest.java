package dev.coderange.processor.command.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.command.CommandRun;
import dev.coderange.processor.command.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    private static final String RADIOLOGY = "../data/radiology.json";
    private static final String CLINIC = "../example/exports/src/main/resources/clinic.json";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("export"));
        all.addAll(List.of(arguments));
        String[] given = all.toArray(String[]::new);
        return Main.commandLine(given)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(given);
    }

    private String[] files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }

    @Test
    void writesToStandardOutput() {
        assertThat(run(RADIOLOGY, "--to", "sql")).isZero();
        assertThat(out.toString())
                .startsWith("-- Radiology, edition 1: standard SQL by Coderange.")
                .contains("WHEN t.code BETWEEN '71045' AND '71555' THEN 'CHEST' -- Chest\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void writesTheSameToAFileAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("radiology.sql");
        Files.writeString(file, "what was there before");
        run(RADIOLOGY, "--to", "sql");
        String toStandardOutput = out.toString();

        assertThat(run(RADIOLOGY, "--to", "sql", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).isEqualTo(toStandardOutput);
        assertThat(files()).containsExactly("radiology.sql");
    }

    @Test
    void leavesAFileAloneThatItCannotReplace() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, """
                { "name": "Fees", "levels": ["Part"],
                  "categories": [ { "id": "CHEST", "ranges": ["71555-71045"] } ] }
                """);
        Path file = folder.resolve("fees.sql");
        Files.writeString(file, "what was there before");

        assertThat(run(broken.toString(), "--to", "sql", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("broken.json:2:47: error: The range \"71555-71045\" runs backwards.");
        assertThat(Files.readString(file)).isEqualTo("what was there before");
        assertThat(files()).containsExactly("broken.json", "fees.sql");
    }

    /** Whichever of its files it is, and however its path is written. */
    @ParameterizedTest
    @ValueSource(strings = {"fees.json", "fees.csv", "base.json", "./sub/../fees.csv", "link.json", "old.json"})
    void neverReplacesWhatItReads(String name) throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(
                folder.resolve("base.json"),
                "{ \"name\": \"Fees\", \"levels\": [\"Part\"],"
                        + " \"categories\": [{ \"id\": \"CHEST\", \"ranges\": [\"71045-71555\"] }] }");
        Files.copy(folder.resolve("base.json"), folder.resolve("old.json"));
        Files.writeString(folder.resolve("fees.csv"), "id,codes\nSPINE,72020-72295\n");
        Files.writeString(folder.resolve("fees.json"), "{ \"extends\": \"base.json\", \"categories\": \"fees.csv\" }");
        Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("fees.json"));
        Path out = folder.resolve(name);
        String before = Files.readString(out);

        int exitCode = run(
                folder.resolve("fees.json").toString(),
                "--to",
                "html",
                "--against",
                folder.resolve("old.json").toString(),
                "--out",
                out.toString());

        assertThat(err.toString())
                .startsWith("coderange: --out would replace " + out + ", which is data that this export reads. Name"
                        + " another file.\n");
        assertThat(exitCode).isEqualTo(2);
        assertThat(Files.readString(out)).isEqualTo(before);
    }

    /** Neither widened nor by way of a link that somebody left beside it. */
    @Test
    void aFileThatIsReplacedIsReadByWhoCouldReadIt() throws IOException {
        Path file = Files.writeString(folder.resolve("radiology.sql"), "");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Path other = Files.writeString(folder.resolve("other"), "other");
        Files.createSymbolicLink(folder.resolve(".radiology.sql.unfinished"), other);

        assertThat(run(RADIOLOGY, "--to", "sql", "--out", file.toString())).isZero();

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(other)).isEqualTo("other");
        assertThat(Files.isSymbolicLink(file)).isFalse();
        assertThat(files()).containsExactly(".radiology.sql.unfinished", "other", "radiology.sql");
    }

    @Test
    void severalExportsToOneFileDoNotMeet() throws Exception {
        Path file = folder.resolve("radiology.json");
        String[] arguments = {"export", RADIOLOGY, "--to", "json", "--out", file.toString()};
        List<Callable<Integer>> exports =
                Collections.nCopies(8, () -> CommandRun.of(arguments).exitCode());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> export : threads.invokeAll(exports)) {
                assertThat(export.get()).isZero();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(files()).containsExactly("radiology.json");
        run(RADIOLOGY, "--to", "json");
        assertThat(Files.readString(file)).isEqualTo(out.toString());
    }

    @Test
    void controlCharactersOfTheDataAreReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("fees.json"), """
                { "name": "Fees", "levels": ["Part"], "source": "a\\u0000b\\u0007", "system": "x\\u0007",
                  "edition": "e\\u0001", "categories": [{ "id": "A", "title": "t\\u0002", "ranges": ["10000"] }] }
                """);

        for (String format : List.of("html", "fhir")) {
            assertThat(run(file.toString(), "--to", format)).isZero();
        }

        assertThat(out.toString()).contains("a\uFFFDb").doesNotContainPattern("[\\x00-\\x08\\x0E-\\x1F]");
    }

    @Test
    void csvSaysWhatASpreadsheetTakesForAFormula() throws IOException {
        Path file = Files.writeString(folder.resolve("fees.json"), """
                { "name": "Fees", "levels": ["Part"], "attributes": { "less": "decimal" }, "categories": [
                  { "id": "A", "title": "=HYPERLINK(1)", "is": { "less": -1.5 }, "ranges": ["10000"] } ] }
                """);

        assertThat(run(file.toString(), "--to", "sql", "--part", "seed", "--csv"))
                .isZero();

        assertThat(out.toString()).contains(",=HYPERLINK(1),-1.5,");
        assertThat(err.toString())
                .isEqualTo("coderange: A spreadsheet takes what begins with =, +, - or @ for a formula, and so it does"
                        + " with the title of A. Open the table as text there.\n");
    }

    @Test
    void saysWhichFileCouldNotBeWrittenAndWhy() throws IOException {
        Path missing = folder.resolve("no-such-folder");
        Path taken = Files.writeString(folder.resolve("taken"), "");

        assertThat(run(
                        RADIOLOGY,
                        "--to",
                        "sql",
                        "--out",
                        missing.resolve("radiology.sql").toString()))
                .isEqualTo(2);
        assertThat(run(
                        RADIOLOGY,
                        "--to",
                        "sql",
                        "--out",
                        taken.resolve("radiology.sql").toString()))
                .isEqualTo(2);
        assertThat(run(RADIOLOGY, "--to", "sql", "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("""
                coderange: %1$s/no-such-folder/radiology.sql could not be written: there is no folder \
                %1$s/no-such-folder. Make it first.
                coderange: %1$s/taken/radiology.sql could not be written: there is no folder %1$s/taken. Make it first.
                coderange: %1$s could not be written: it is a folder. Name a file.
                """.formatted(folder));
    }

    @Test
    void saysThatThereIsNoSuchData() {
        assertThat(run(folder.resolve("none.json").toString(), "--to", "sql")).isEqualTo(2);
        assertThat(err.toString()).contains("none.json");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesOptionsOfAnotherFormat() {
        assertThat(run(RADIOLOGY, "--to", "json", "--dialect", "duckdb")).isEqualTo(2);
        assertThat(err.toString()).contains("--dialect goes with --to sql, and this is --to json.");
    }

    @Test
    void refusesSeveralOptionsOfAnotherFormatAtOnce() {
        assertThat(run(RADIOLOGY, "--to", "html", "--dialect", "duckdb", "--part", "view"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("--dialect", "--part", " and ", " go with --to sql, and this is --to html.");
    }

    @Test
    void refusesCsvOfWhatIsNoTable() {
        assertThat(run(RADIOLOGY, "--to", "sql", "--part", "case", "--csv")).isEqualTo(2);
        assertThat(err.toString()).contains("--csv goes with --part seed: the other parts are no tables.");
    }

    @Test
    void writesOneLevelAlone() {
        assertThat(run(RADIOLOGY, "--to", "sql", "--part", "join", "--level", "Category"))
                .isZero();
        assertThat(out.toString()).contains("SELECT t.*, s.radiology_category\nFROM claims AS t\n");

        assertThat(run(RADIOLOGY, "--to", "sql", "--part", "seed", "--csv", "--level", "Category"))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "\nNNNNN,70010,76499,DIAGNOSTIC_RADIOLOGY,Diagnostic radiology,",
                        "\nNNNNN,76506,76999,DIAGNOSTIC_ULTRASOUND,Diagnostic ultrasound,")
                .doesNotContain("subcategory", "CHEST");
    }

    @Test
    void saysWhichLevelsThereAre() {
        assertThat(run(RADIOLOGY, "--to", "sql", "--level", "category")).isEqualTo(2);
        assertThat(err.toString()).contains("--level is category: expected Category or Subcategory.");
    }

    @Test
    void refusesADayWhereThereAreNone() {
        assertThat(run(RADIOLOGY, "--to", "sql", "--on", "2026-01-01")).isEqualTo(2);
        assertThat(err.toString()).contains("--on is for data with dates, and " + RADIOLOGY + " has none.");
    }

    @Test
    void saysHowADayIsWritten() {
        assertThat(run(CLINIC, "--to", "sql", "--on", "1/31/2026")).isEqualTo(2);
        assertThat(err.toString()).contains("Write \"2026-01-31\".");
    }

    @Test
    void takesTheDayThatIsAskedFor() {
        assertThat(run(CLINIC, "--to", "sql", "--on", "2024-12-31", "--part", "case"))
                .isZero();
        assertThat(out.toString())
                .contains("-- Day: 2024-12-31 alone.", "WHEN code BETWEEN '71000' AND '72099' THEN 'CHEST'")
                .doesNotContain("service_date");
    }

    @Test
    void takesTheNamesThatTheUserHas() {
        String[] arguments = {
            CLINIC,
            "--to",
            "sql",
            "--dialect",
            "postgresql",
            "--part",
            "view",
            "--table",
            "sales.order",
            "--code-column",
            "Proc Code",
            "--date-column",
            "dos",
            "--schema",
            "coded"
        };

        assertThat(run(arguments)).isZero();
        assertThat(out.toString())
                .contains(
                        "CREATE OR REPLACE VIEW coded.order_clinic AS",
                        "t.\"Proc Code\" COLLATE \"C\" ~ '^[0-9]{5}$'",
                        "CAST(t.dos AS DATE) >= DATE '2026-01-01'",
                        "FROM sales.\"order\" AS t;");
    }
}
