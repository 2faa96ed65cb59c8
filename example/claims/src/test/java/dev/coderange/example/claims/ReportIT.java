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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final String DECEMBER = """
            claim id,service date,procedure code,modifiers,units,charge
            A1,2025-12-31,77014,,1,1
            A2,2026-01-01,77014,,1,2
            A3,2026-02-28,77014,,1,4
            A4,2026-02-28,77024,,1,8
            """;

    private static final Path README = ClaimsJar.SAMPLE.resolveSibling("../README.md");

    @TempDir
    Path folder;

    @Test
    void theSampleLooksAsItAlwaysDid() throws IOException {
        Run run = ClaimsJar.run("report", ClaimsJar.SAMPLE.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(golden("report"));
    }

    @Test
    void whatMovesInTheSampleLooksAsItAlwaysDid() throws IOException {
        Run run = ClaimsJar.run("report", "--compare", "2016", "2026", ClaimsJar.SAMPLE.toString());
        assertThat(run.out()).isEqualTo(golden("comparison"));
    }

    @ParameterizedTest
    @CsvSource({"report,Radiology claims in", "comparison,What moves in"})
    void theReadmeShowsWhatIsPrinted(String golden, String start) throws IOException {
        List<String> shown = Files.readString(README)
                .lines()
                .dropWhile(line -> !line.startsWith("    " + start))
                .takeWhile(line -> line.isEmpty() || line.startsWith("    "))
                .filter(line -> !line.isBlank() && !line.strip().equals("..."))
                .map(line -> line.substring(4))
                .toList();
        assertThat(shown).hasSizeGreaterThan(10);
        assertThat(golden(golden).lines().toList()).containsSubsequence(shown);
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
                .containsPattern("All claims that were read +3 +1 +0 +2 +1 +1,000.15 +100.0%")
                .containsPattern("1  in a gap between two categories +line 4")
                .containsPattern("1  fewer fields than the header +line 6")
                .containsPattern("1  charge is not an amount such as 1250.00 +line 5\n +ten\n");
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
        assertThat(run.out()).containsPattern("Outside radiology +1 +0 +0 +1 +1 +5.00 +100.0%");
    }

    @Test
    void jsonIsOneObjectWithExactAmounts() throws IOException {
        Path file = Files.writeString(folder.resolve("claims.csv"), FILE);
        Run run = ClaimsJar.run("report", "--format", "json", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"charges\" : \"1000.15\"").isASCII();
        JsonNode report = JsonMapper.builder().build().readTree(run.out());
        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly(
                        "table",
                        "input",
                        "lines",
                        "revenueAlone",
                        "on",
                        "total",
                        "categories",
                        "retired",
                        "notYetValid",
                        "betweenCategories",
                        "outsideRadiology",
                        "departments",
                        "months",
                        "findings",
                        "unreadable");
        assertThat(report.at("/table/sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(report.at("/input/name").asText()).isEqualTo("claims.csv");
        assertThat(report.at("/input/delimiter").asText()).isEqualTo("COMMA");
        assertThat(report.at("/input/dates").asText()).isEqualTo("ISO");
        assertThat(report.at("/input/firstService").asText()).isEqualTo("2025-01-01");
        assertThat(report.at("/lines/read").asInt()).isEqualTo(3);
        assertThat(report.at("/lines/unreadable").asInt()).isEqualTo(2);
        assertThat(report.at("/on").asText()).isEqualTo("day of service");
        assertThat(report.at("/total/reversals").asInt()).isEqualTo(1);
        assertThat(report.at("/categories/0/subcategories/1/id").asText()).isEqualTo("CHEST");
        assertThat(report.at("/categories/0/subcategories/1/lines").asInt()).isEqualTo(2);
        assertThat(report.at("/months/0/month").asText()).isEqualTo("2025-01");
        assertThat(report.at("/months/0/lines").asInt()).isEqualTo(3);
        assertThat(report.at("/unreadable")).anySatisfy(defect -> {
            assertThat(defect.at("/reason").asText()).isEqualTo("BAD_CHARGE");
            assertThat(defect.at("/first/0").asInt()).isEqualTo(5);
            assertThat(defect.at("/values").toString()).isEqualTo("[\"ten\"]");
        });
    }

    @Test
    void linesAreSortedOnTheirOwnDayOfServiceUnlessADayIsGiven() throws IOException {
        Run own = ClaimsJar.run(List.of(), DECEMBER, "report", "-");
        assertThat(own.out())
                .contains("\nEach line sorted on its own day of service\n")
                .containsPattern("\n  CT guidance +1 +0 +0 +1 +1 +1.00 ")
                .containsPattern("\nRetired codes +2 +0 +0 +2 +2 +6.00 ")
                .containsPattern("\nCodes not yet valid +1 +0 +0 +1 +1 +8.00 ")
                .containsPattern("2  retired: in a category on earlier days only +lines 3, 4\n"
                        + " +77014 was CT guidance through 2025-12-31, 2 lines\n"
                        + " +1  not yet valid: in a category on later days only +line 5\n"
                        + " +77024 will be MR guidance from 2027-01-01, 1 line\n");
        Run december = ClaimsJar.run(List.of(), DECEMBER, "report", "--on", "2025-12-31", "-");
        assertThat(december.out())
                .contains("\nAll lines sorted on 2025-12-31, whatever their day of service\n")
                .containsPattern("\n  CT guidance +3 +0 +0 +3 +3 +7.00 ")
                .containsPattern("\nRetired codes +0 +0 +0 +0 +0 +0.00 ");
    }

    @Test
    void jsonTellsRetiredCodesAndThoseNotYetValid() throws IOException {
        Run run = ClaimsJar.run(List.of(), DECEMBER, "report", "--format=json", "--on=2026-12-31", "-");
        JsonNode report = JsonMapper.builder().build().readTree(run.out());
        assertThat(report.at("/on").asText()).isEqualTo("2026-12-31");
        assertThat(report.at("/retired/lines").asInt()).isEqualTo(3);
        assertThat(report.at("/retired/codes").toString())
                .isEqualTo("[{\"code\":\"77014\",\"lines\":3,\"category\":\"RADIOLOGIC_GUIDANCE\","
                        + "\"subcategory\":\"COMPUTED_TOMOGRAPHY_GUIDANCE\",\"from\":null,"
                        + "\"through\":\"2025-12-31\"}]");
        assertThat(report.at("/notYetValid/charges").asText()).isEqualTo("8.00");
        assertThat(report.at("/notYetValid/codes/0/from").asText()).isEqualTo("2027-01-01");
        assertThat(report.at("/findings/0/reason").asText()).isEqualTo("RETIRED");
        assertThat(report.at("/findings/0/first").toString()).isEqualTo("[2,3,4]");
    }

    @Test
    void comparingSaysWhatMoves() {
        Run run = ClaimsJar.run(List.of(), DECEMBER, "report", "--compare", "2025", "2027", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                What moves in standard input if each line is sorted on 2025-01-01 and on 2027-01-01,
                by the ranges of edition 1 + a made-up practice
                Fields divided by commas, days written as 2026-01-31
                4 lines read, 0 of them reversals; 0 could not be read, services from 2025-12-31 to 2026-02-28

                    Lines   Units       Charges  Between categories
                ----------------------------------------------------------------------------------------------------
                        3       3          7.00  from Radiologic guidance > CT guidance
                                                 to   Retired codes
                                                      77014
                        1       1          8.00  from Codes not yet valid
                                                 to   Radiologic guidance > MR guidance
                                                      77024
                        4       4         15.00  moved

                Within a category, nothing moves.

                        4       4         15.00  all claims that were read
                """);
    }

    @Test
    void comparingSaysPlainlyThatNothingMoves() throws IOException {
        Run run = ClaimsJar.run(List.of(), DECEMBER, "report", "--compare", "2021", "2025-12-31", "-");
        assertThat(run.out()).endsWith("\n\nNothing moves: each line is in the same place on both days.\n");
        Run json =
                ClaimsJar.run(List.of(), DECEMBER, "report", "--format=json", "--compare", "2021", "2025-12-31", "-");
        JsonNode report = JsonMapper.builder().build().readTree(json.out());
        assertThat(report.at("/compared/second").asText()).isEqualTo("2025-12-31");
        assertThat(report.at("/betweenCategories/lines").asInt()).isZero();
        assertThat(report.at("/betweenCategories/moves")).isEmpty();
        assertThat(report.at("/withinCategories/moves")).isEmpty();
    }

    @Test
    void aDayThatIsNoneEndsWithTwoAndSaysWhy() {
        Run on = ClaimsJar.run("report", "--on", "2026-02-30", "-");
        assertThat(on.exitCode()).isEqualTo(2);
        assertThat(on.err()).contains("\"2026-02-30\" is no day: February 2026 has 28 days");
        Run one = ClaimsJar.run("report", "--compare", "2026", "claims.csv");
        assertThat(one.exitCode()).isEqualTo(2);
        assertThat(one.err()).contains("\"claims.csv\" is no day. Write a year such as 2026, or a day");
        Run both = ClaimsJar.run("report", "--on=2026-01-01", "--compare", "2025", "2026", "-");
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("use only one of them");
    }

    @Test
    void aSpreadsheetsFileIsReadAndTheReportSaysHow() {
        Run run = ClaimsJar.run(List.of(), """
                Claim No;DOS;HCPCS;Qty;Billed Amount
                A1;1/31/2026;71046;1;$80.50
                A2;12/31/2025;77014;2.0;(12.50)
                A3;2026-01-31;71046;1;80.50
                """, "report", "-");
        assertThat(run.out())
                .contains(
                        "\nFields divided by semicolons, days written as 1/31/2026\n2 lines read, 1 of them reversals;"
                                + " 1 could not be read, services from 2025-12-31 to 2026-01-31\n")
                .containsPattern("\n  CT guidance +1 +0 +0 +1 +2 +-12.50 ")
                .containsPattern("1  service date is not a day written like the others +line 4\n +2026-01-31\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json"})
    void aFileInWhichNothingCouldBeReadIsAFailure(String format) {
        String lines = "claim id,service date,procedure code,modifiers,units,charge\n"
                + "A1,2026-01-31,710466,,1,80.50\nA2,2026-01-31\n\nA3,31.1.2026,71046,,1,80.50\nA4\n";
        Run run = ClaimsJar.run(List.of(), lines, "report", "--format", format, "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualToNormalizingNewlines("""
                claims: none of the 4 lines of standard input could be read. The first are
                  line 2, not a procedure code such as 71046 or 71046-26: 710466
                    A1,2026-01-31,710466,,1,80.50
                  line 3, fewer fields than the header
                    A2,2026-01-31
                  line 5, service date is not a day written like the others: 31.1.2026
                    A3,31.1.2026,71046,,1,80.50
                """);
    }

    @Test
    void aFileWithNothingBelowItsHeaderIsAFailure() {
        Run run = ClaimsJar.run(
                List.of(), "claim id,service date,procedure code,modifiers,units,charge\n", "report", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualToIgnoringNewLines("claims: standard input has a header, and no line below it");
    }

    @Test
    void whatATerminalWouldObeyIsNotPrinted() {
        String lines = "claim id,service date,procedure code,modifiers,units,charge\n"
                + "A1,2026-01-31,\u001b[2J\u009b7\u202e,,1,80.50\n";
        Run run = ClaimsJar.run(List.of(), lines, "report", "-");
        assertThat(run.err()).contains("?[2J?7?").doesNotContain("\u001b", "\u009b", "\u202e");
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
        assertThat(run.err()).startsWith("claims: cannot use -: the header has no column for charge.\n");
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
                .containsPattern("0 +done\n +1 +no line could be read, or under --strict")
                .contains("  2   wrong use");
    }

    private static String golden(String name) throws IOException {
        try (var golden = ReportIT.class.getResourceAsStream("/golden/" + name + ".txt")) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
