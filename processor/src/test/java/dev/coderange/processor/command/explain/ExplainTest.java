package dev.coderange.processor.command.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coderange.processor.command.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code explain} prints, and what it reads. */
class ExplainTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("..");
    private static final String RADIOLOGY = ROOT.resolve("data/radiology.json").toString();
    private static final String CLINIC =
            ROOT.resolve("example/exports/src/main/resources/clinic.json").toString();

    @TempDir
    private Path folder;

    private static CommandRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("explain"));
        all.addAll(List.of(arguments));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private static String explain(String... arguments) {
        CommandRun run = run(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run.out().replace(System.lineSeparator(), "\n");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("made.json"), text).toString();
    }

    @Test
    void codeHasItsCategoriesRangesAndNeighbors() {
        assertThat(explain(RADIOLOGY, "71046")).isEqualTo("""
                71046 is in DIAGNOSTIC_RADIOLOGY / CHEST of Radiology.

                  Category     DIAGNOSTIC_RADIOLOGY  Diagnostic radiology
                    range      70010-76499
                    after      DIAGNOSTIC_ULTRASOUND (76506-76999), gap 76500-76505
                  Subcategory  CHEST  Chest
                    range      71045-71555
                    before     HEAD_AND_NECK (70010-70559), gap 70560-71044
                    after      MUSCULOSKELETAL (72020-72295), gap 71556-72019
                """);
    }

    @Test
    void codeInNoCategoryHasItsGap() {
        assertThat(explain(RADIOLOGY, "76502")).isEqualTo("""
                76502 is in no category of Radiology: it lies in the gap between DIAGNOSTIC_RADIOLOGY (70010-76499) and \
                DIAGNOSTIC_ULTRASOUND (76506-76999). Nearest: 76499.

                  Category     none
                    gap        76500-76505 (6 codes)
                    before     DIAGNOSTIC_RADIOLOGY (70010-76499)
                    after      DIAGNOSTIC_ULTRASOUND (76506-76999)
                    nearest    76499
                """);
    }

    @Test
    void codeInNoSubcategoryHasItsGapWithinTheCategory() {
        assertThat(explain(RADIOLOGY, "76000"))
                .startsWith("76000 is in DIAGNOSTIC_RADIOLOGY of Radiology, and in no subcategory.\n")
                .endsWith("""
                          Subcategory  none
                            gap        75575-76499 (925 codes)
                            before     CARDIAC (75557-75574)
                            after      ULTRASOUND_HEAD_AND_NECK (76506-76536)
                        """);
    }

    @Test
    void sharedCodeHasTheOtherClaimAndTheReason() {
        assertThat(explain(RADIOLOGY, "77295")).endsWith("""
                  Subcategory  PHYSICS_AND_DOSIMETRY  Physics and dosimetry
                    range      77295-77370
                    resolved   77295
                    overlap    TREATMENT_PLANNING (77261-77299) claims the code too
                    because    Physics and dosimetry begins with this number; treatment planning only reaches across it, \
                to its own last number.
                    before     TREATMENT_PLANNING (77261-77294)
                    after      TREATMENT_PLANNING (77296-77299)
                """);
    }

    @Test
    void narrowestRangeIsTheReasonWhereTheDataSaysSo() throws IOException {
        String file = file("""
                { "name": "Fees", "levels": ["Part"], "overlaps": "narrowest", "categories": [
                    { "id": "IMAGING", "ranges": ["70010-79999"] }, { "id": "BREAST", "ranges": ["77046-77067"] } ] }
                """);

        assertThat(explain(file, "77050")).contains("""
                    overlap   IMAGING (70010-79999) claims the code too
                    because   its range is the smallest
                """);
        assertThat(json(file, "77050")
                        .get("levels")
                        .get(0)
                        .get("overlap")
                        .get("decidedBy")
                        .asText())
                .isEqualTo("narrowest");
    }

    @Test
    void codeOfDataWithDatesHasItsDayAndItsHistory() {
        assertThat(explain(CLINIC, "72050")).isEqualTo("""
                72050 is in IMAGING / SPINE of Clinic on 2026-01-01.

                  Day           2026-01-01, the effective day
                  Department    IMAGING  Imaging, all of it
                    key         IM-1
                    room        Basement
                    outpatient  true
                    range       70000-79999
                    before      ANESTHESIA (00100-01999), gap 02000-69999
                    after       LABORATORY (80047-89398), gap 80000-80046
                  Service       SPINE  Spine */ -- </script><b>
                    room        Room 'B'; DROP TABLE
                    minutes     45
                    range       72000-72099
                    before      CHEST (71000-71999)
                    after       SPINE (72100-72999)
                  History       IMAGING / CHEST through 2024-12-31
                                IMAGING / SPINE from 2025-01-01
                """);
    }

    @Test
    void anotherDayIsAskedAbout() {
        assertThat(explain(CLINIC, "99120", "--on", "2023-12-31"))
                .startsWith("99120 is in no department of Clinic on 2023-12-31: it is ANESTHESIA from 2024-01-01.\n")
                .contains("  Day           2023-12-31\n")
                .endsWith("""
                          History       ANESTHESIA from 2024-01-01 through 2025-12-31
                                        EMERGING from 2026-01-01
                        """);
    }

    @Test
    void codeThatIsNeverInACategoryIsSaidToBeSo() {
        assertThat(explain(CLINIC, "5000T")).endsWith("  History       in no department on any day\n");
    }

    @Test
    void severalCodesAreExplainedOneAfterTheOther() {
        assertThat(explain(RADIOLOGY, "71046", "x"))
                .startsWith("71046 is in ")
                .endsWith("\n\n" + "\"x\" is not a code of Radiology: a code looks like NNNNN (N is a digit).\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "71046-26;71046;Write 71046: 26 is a modifier.",
                "7104626RT;71046;Write 71046: 26 RT are modifiers.",
                "HC:71046:26;71046;Write 71046: HC is a qualifier and 26 is a modifier.",
                "77000-26;77000;Write 77000: 26 is a modifier.",
                "71046 x2;71046;Write 71046: 2 is how often it was done.",
                "71046 × 12;71046;Write 71046: 12 is how often it was done.",
                "71046*3;71046;Write 71046: 3 is how often it was done.",
                "71046-X2;71046;Write 71046: X2 is a modifier.",
                " 71046\u00a0;71046;Write 71046, without the blanks around it.",
                "7lO46;71046;Write 71046.",
                "71046.00;71046;Write 71046: a spreadsheet turned it into a decimal number.",
                "\"71046\";71046;Write 71046, without the quotes around it.",
                "=\"71046\";71046;Write 71046, without the quotes around it.",
                "'71046-26;71046;Write 71046: 26 is a modifier.",
                "http://www.ama-assn.org/go/cpt|71046;71046;"
                        + "Write 71046: what stands before the bar is its code system.",
                "5;00005;Did it lose leading zeros? 00005 would do."
            })
    void textThatIsNoCodeIsReadAsOne(String text, String code, String advice) throws IOException {
        JsonNode answer = json(RADIOLOGY, text);

        assertThat(answer.get("isCode").asBoolean()).isFalse();
        assertThat(answer.get("code").asText()).isEqualTo(code);
        assertThat(answer.get("readAs").get("code").asText()).isEqualTo(code);
        assertThat(answer.get("readAs").get("advice").asText()).isEqualTo(advice);
        assertThat(answer.get("message").asText()).contains(advice, code + " is in ");
    }

    @Test
    void codeOfTheDayIsMeantBeforeOneThatIsInNoCategory() throws IOException {
        assertThat(json(CLINIC, "100").get("code").asText()).isEqualTo("00100");
        assertThat(json(CLINIC, "a150", "--on", "2025-07-01").get("message").asText())
                .contains("Write A150. A150 is in IMAGING of Clinic on 2025-07-01, and in no service.");
        assertThat(json(CLINIC, "100T").get("code").asText()).isEqualTo("0100T");
    }

    @Test
    void textThatMayBeAnythingIsReadAsNothing() throws IOException {
        for (String text : List.of("", "7104", "710462", "71046-2", "hello", "7".repeat(500), "71046 71047 71048")) {
            JsonNode answer = json(RADIOLOGY, text);
            assertThat(answer.get("isCode").asBoolean()).as(text).isFalse();
            boolean isLostZero = text.equals("7104");
            assertThat(answer.has("code")).as(text).isEqualTo(isLostZero);
        }
    }

    @Test
    void slipOfTheHandIsAskedAbout() {
        assertThat(explain(RADIOLOGY, "710466"))
                .isEqualTo("\"710466\" is not a code of Radiology: a code looks like NNNNN (N is a digit)."
                        + " Is there one digit too many?\n");
    }

    @Test
    void rangeIsNoCode() {
        assertThat(explain(RADIOLOGY, "71045-71046")).isEqualTo("71045-71046 is a range. Ask about a single code.\n");
    }

    @Test
    void codeThatGoesByPrefixCountsAsItsBeginning() throws IOException {
        String file = file("""
                { "name": "Diagnoses", "format": "[A-Z][0-9A][0-9AB]*", "ignore": ".-", "levels": ["Chapter"],
                  "categories": [ { "id": "INFECTIONS", "ranges": ["A00-B99"] }, { "id": "GROWTHS", "ranges": ["C00-D49"] } ] }
                """);

        assertThat(explain(file, "C4A.91-x")).startsWith("\"C4A.91-x\" is not a code of Diagnoses");
        assertThat(explain(file, "C4A.91")).isEqualTo("""
                C4A.91 is in GROWTHS of Diagnoses.

                  Code        counts as C4A
                  Chapter     GROWTHS  Growths
                    range     C00-D49
                    before    INFECTIONS (A00-B99), gap B9A-BAB
                """);
    }

    @Test
    void wholeNumbersGoOnForEver() throws IOException {
        String file = file("""
                { "name": "Blocks", "format": "integer", "levels": ["Block"],
                  "categories": [ { "id": "LATIN", "ranges": ["0-127"] } ] }
                """);

        JsonNode gap = json(file, "9223372036854775807").get("levels").get(0).get("gap");
        assertThat(gap.get("first").asText()).isEqualTo("128");
        assertThat(gap.get("last").asText()).isEqualTo("9223372036854775807");
        assertThat(json(file, "00128").get("message").asText())
                .contains("Write 128: whole numbers have no zeros in front. 128 is in no block of Blocks");
    }

    @Test
    void anyTextIsAnswered() throws IOException {
        var random = new Random(14);
        String alphabet = "0123456789ABCTXOIl-:*x |.\"'=/\u00e9\ud83d";
        for (String file : List.of(RADIOLOGY, CLINIC)) {
            List<String> arguments = new ArrayList<>(List.of(file, "--format", "json", "--"));
            for (int i = 0; i < 2_000; i++) {
                var text = new StringBuilder(i % 3 == 0 ? "71046" : "");
                for (int length = random.nextInt(9); length > 0; length--) {
                    text.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                arguments.add(text.toString());
            }
            JsonNode codes = new ObjectMapper()
                    .readTree(explain(arguments.toArray(String[]::new)))
                    .get("codes");
            assertThat(codes).hasSize(2_000).allSatisfy(code -> {
                assertThat(code.get("message").asText()).isNotEmpty();
                assertThat(code.has("readAs"))
                        .isEqualTo(code.has("code") && !code.get("isCode").asBoolean());
            });
        }
    }

    @Test
    void hostileTextIsShown() throws IOException {
        String file = file("""
                { "name": "Fees", "levels": ["Part"], "categories": [
                    { "id": "A", "title": "\\u001b[31mred\\u202e %s @|bold x|@", "ranges": ["70010"] } ] }
                """);

        assertThat(explain(file, "70010", "\u001b[2J"))
                .contains("\\u001b[31mred")
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertFails(run(RADIOLOGY), "Missing required parameter: 'CODE'");
        assertFails(
                run(RADIOLOGY, "71046", "--on", "2026-01-01"),
                "--on is for data with dates, and " + RADIOLOGY + " has none.");
        assertFails(
                run(CLINIC, "71046", "--on", "1/2/2026"),
                "\"1/2/2026\" is not how a day is written here. Write \"2026-01-02\".");
        assertFails(run("nowhere.json", "71046"), "[coderange:file-not-found]");
    }

    private static void assertFails(CommandRun run, String words) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words);
    }

    private static JsonNode json(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", "json"));
        JsonNode answer = new ObjectMapper().readTree(explain(all.toArray(String[]::new)));
        assertThat(answer.get("sha256").asText()).matches("[0-9a-f]{64}");
        return answer.get("codes").get(0);
    }
}
