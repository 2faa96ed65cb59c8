package dev.coderange.example.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.coderange.example.claims.ClaimsJar.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportIT {

    private static final String FILE = """
            UNITS,charge,"Procedure Code",Claim_ID,service-date,Mods,Note
            1,"1,000.25",71046,A1,2025-01-01,"26,LT","two
            lines"
            1,0.10,77045,A2,2025-01-02,,
            1,ten,71046,A3,2025-01-02,,
            1,10
            -1,-0.20,71046,A4,2025-01-03,,"reversal"
            """;

    private static final Path README = ClaimsJar.SAMPLE.resolveSibling("../README.md");

    @TempDir
    Path folder;

    @Test
    void theSampleLooksAsItAlwaysDid() throws IOException {
        Run run = ClaimsJar.run("report", ClaimsJar.SAMPLE.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(golden());
    }

    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        List<String> shown = Files.readString(README)
                .lines()
                .dropWhile(line -> !line.startsWith("    Radiology claims in"))
                .takeWhile(line -> line.isEmpty() || line.startsWith("    "))
                .filter(line -> !line.isBlank() && !line.strip().equals("..."))
                .map(line -> line.substring(4))
                .toList();
        assertThat(shown).hasSizeGreaterThan(10);
        assertThat(golden().lines().toList()).containsSubsequence(shown);
    }

    @Test
    void aTerminalWithoutUnicodeGetsPlainAscii() {
        Run run = ClaimsJar.run(
                List.of("-Dfile.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII"),
                "",
                "report",
                ClaimsJar.SAMPLE.toString());
        assertThat(run.out()).isASCII().contains("  ####").doesNotContain("?");
    }

    @Test
    void dirtyLinesAreCountedWithTheirNumbersAndDoNotStopTheRun() {
        Run run = ClaimsJar.run(List.of(), FILE, "report", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Radiology claims in standard input,")
                .contains("3 lines read, 1 of them reversals; 2 could not be read")
                .containsPattern("All claims that were read +3 +1 +1,000.15 +100.0%")
                .containsPattern("1  in a gap between two categories +line 4")
                .containsPattern("1  fewer fields than the header +line 6")
                .containsPattern("1  charge is no amount such as 1250.00 +line 5");
    }

    @Test
    void aByteOrderMarkChangesNothing() {
        assertThat(ClaimsJar.run(List.of(), "\uFEFF" + FILE, "report", "-"))
                .isEqualTo(ClaimsJar.run(List.of(), FILE, "report", "-"));
    }

    @Test
    void strictEndsWithOneAfterTheWholeReportIfALineCouldNotBeRead() {
        Run lenient = ClaimsJar.run(List.of(), FILE, "report", "-");
        Run strict = ClaimsJar.run(List.of(), FILE, "report", "--strict", "-");
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.out()).isEqualTo(lenient.out());
    }

    @Test
    void strictEndsWithZeroIfAllLinesCouldBeReadWhateverTheirCodes() {
        Run run = ClaimsJar.run(
                List.of(),
                "claim id,service date,procedure code,modifiers,units,charge\nA1,2025-01-01,99213,,1,5\n",
                "report",
                "--strict",
                "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("Outside radiology +1 +1 +5.00 +100.0%");
    }

    @Test
    void jsonIsOneObjectWithExactAmounts() throws IOException {
        Path file = Files.writeString(folder.resolve("claims.csv"), FILE);
        Run run = ClaimsJar.run("report", "--format", "json", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"charges\" : 1000.15").isASCII();
        JsonNode report = JsonMapper.builder().build().readTree(run.out());
        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly(
                        "table",
                        "input",
                        "total",
                        "categories",
                        "betweenCategories",
                        "outsideRadiology",
                        "departments",
                        "findings",
                        "unreadable");
        assertThat(report.at("/table/sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(report.at("/input/name").asText()).isEqualTo("claims.csv");
        assertThat(report.at("/input/firstService").asText()).isEqualTo("2025-01-01");
        assertThat(report.at("/total/reversals").asInt()).isEqualTo(1);
        assertThat(report.at("/categories/0/subcategories/1/id").asText()).isEqualTo("CHEST");
        assertThat(report.at("/categories/0/subcategories/1/lines").asInt()).isEqualTo(2);
        assertThat(report.at("/unreadable")).anySatisfy(defect -> {
            assertThat(defect.at("/reason").asText()).isEqualTo("BAD_CHARGE");
            assertThat(defect.at("/first/0").asInt()).isEqualTo(5);
        });
    }

    @Test
    void aFileThatIsNotThereEndsWithTwoAndPrintsNoReport() {
        Run run = ClaimsJar.run("report", folder.resolve("none.csv").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "claims: cannot read " + folder.resolve("none.csv") + ": there is no such file");
    }

    @Test
    void aFolderEndsWithTwo() {
        Run run = ClaimsJar.run("report", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("claims: cannot read " + folder + ": ");
    }

    @Test
    void aHeaderWithoutAColumnEndsWithTwoAndSaysWhich() {
        Run run = ClaimsJar.run(List.of(), "claim id,date,cpt,mods,qty\n", "report", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("claims: cannot use -: the header has no column for charge. ");
    }

    @Test
    void wrongUseEndsWithTwo() {
        for (String[] arguments :
                new String[][] {{}, {"report"}, {"report", "--fromat", "json", "-"}, {"repot", "-"}}) {
            Run run = ClaimsJar.run(arguments);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("claims: ").contains("Try: claims");
        }
    }

    @Test
    void helpNamesTheExitCodes() {
        Run run = ClaimsJar.run("report", "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("0 +done\n +1 +done, under --strict")
                .contains("  2   wrong use");
    }

    private static String golden() throws IOException {
        try (var golden = ReportIT.class.getResourceAsStream("/golden/report.txt")) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
