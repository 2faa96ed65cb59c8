package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.check.DataValidator;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.read.DataReader;
import dev.coderange.processor.text.ReferenceMessage;
import dev.coderange.processor.text.Said;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said, word for word. */
class ViolationWordsTest {

    private static final String ASKER = "parameter `code` of `schedule` accepts";

    private final CheckedSet radiology =
            new CheckedSet(read("/dev/coderange/processor/builtin/radiology.json"), References.ERROR);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            77045   | 77045 is in no category of Radiology: it lies in the gap between RADIOLOGIC_GUIDANCE (77001-77022) and BREAST_MAMMOGRAPHY (77046-77067). Nearest: 77046. [coderange:unknown-code]
            00000   | 00000 is in no category of Radiology: it lies below DIAGNOSTIC_RADIOLOGY (70010-76499). Nearest: 70010. [coderange:unknown-code]
            80000   | 80000 is in no category of Radiology: it lies above NUCLEAR_MEDICINE (78012-79999). Nearest: 79999. [coderange:unknown-code]
            7704    | "7704" is not a code of Radiology: a code looks like NNNNN (N is a digit). Is a digit missing? [coderange:malformed-code]
            770460  | "770460" is not a code of Radiology: a code looks like NNNNN (N is a digit). Is there one digit too many? [coderange:malformed-code]
            ` 77046`| " 77046" is not a code of Radiology: a code looks like NNNNN (N is a digit). Write 77046, without the blanks around it. [coderange:malformed-code]
            77O67   | "77O67" is not a code of Radiology: a code looks like NNNNN (N is a digit). Write 77067. [coderange:malformed-code]
            chest   | "chest" is not a code of Radiology: a code looks like NNNNN (N is a digit). [coderange:malformed-code]
            ``      | "" is not a code of Radiology: a code looks like NNNNN (N is a digit). [coderange:malformed-code]
            77046-77067 | 77046-77067 is a range, and this place accepts a single code. To use ranges there, add range = true to its annotation. [coderange:malformed-code]
            """)
    void ofATextThatIsToBeSomeCode(String text, String words) {
        assertThat(said(whole(false), text)).isEqualTo("[coderange] " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            77045   | 77045 is in no category of Radiology: it lies in the gap between RADIOLOGIC_GUIDANCE (77001-77022) and BREAST_MAMMOGRAPHY (77046-77067). Nearest: 77046. [coderange:unknown-code]
            7704    | 07704 is in no category of Radiology: it lies below DIAGNOSTIC_RADIOLOGY (70010-76499). Is a digit missing? [coderange:unknown-code]
            770460  | 770460 is not a code of Radiology: a code has 5 digits. Is there one digit too many? [coderange:malformed-code]
            -77046  | -77046 is not a code of Radiology: a code is never negative. [coderange:malformed-code]
            """)
    void ofANumberThatIsToBeSomeCode(int number, String words) {
        assertThat(said(whole(false), number)).isEqualTo("[coderange] " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            71046   | 71046 is DIAGNOSTIC_RADIOLOGY / CHEST, but parameter `code` of `schedule` accepts only NUCLEAR_MEDICINE (78012-79999). [coderange:wrong-category]
            77060   | 77060 is BREAST_MAMMOGRAPHY, but parameter `code` of `schedule` accepts only NUCLEAR_MEDICINE (78012-79999). [coderange:wrong-category]
            70812   | 70812 is DIAGNOSTIC_RADIOLOGY, but parameter `code` of `schedule` accepts only NUCLEAR_MEDICINE (78012-79999). Are two digits swapped? 78012 would do. [coderange:wrong-category]
            77045   | 77045 is in no category of Radiology: it lies in the gap between RADIOLOGIC_GUIDANCE (77001-77022) and BREAST_MAMMOGRAPHY (77046-77067); parameter `code` of `schedule` accepts only NUCLEAR_MEDICINE (78012-79999). Nearest: 78012. [coderange:unknown-code]
            7801    | "7801" is not a code of Radiology: a code looks like NNNNN (N is a digit); parameter `code` of `schedule` accepts only NUCLEAR_MEDICINE (78012-79999). Is a digit missing? [coderange:malformed-code]
            """)
    void ofACodeThatIsToBeOfACategory(String text, String words) {
        CodeConstraintReader reader = new CodeConstraintReader(radiology);
        reader.categories(0, List.of("NUCLEAR_MEDICINE"));

        assertThat(said(reader.constraint(false, ASKER, List.of()), text)).isEqualTo("[coderange] " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            77046-77071 | 77068-77070 are in no category and 77071 is BONE_AND_JOINT_STUDIES; parameter `code` of `schedule` accepts only BREAST_MAMMOGRAPHY (77046-77067). [coderange:wrong-range]
            77045       | 77045 is in no category; parameter `code` of `schedule` accepts only BREAST_MAMMOGRAPHY (77046-77067). [coderange:wrong-range]
            77046-      | "77046-" is not a range: a range of Radiology codes is FIRST-LAST, such as 77046-77067, or a single code; parameter `code` of `schedule` accepts only BREAST_MAMMOGRAPHY (77046-77067). [coderange:malformed-range]
            77067-77046 | "77067-77046" is not a range, because it ends before it begins: a range of Radiology codes is FIRST-LAST, such as 77046-77067, or a single code; parameter `code` of `schedule` accepts only BREAST_MAMMOGRAPHY (77046-77067). [coderange:malformed-range]
            """)
    void ofARange(String text, String words) {
        CodeConstraintReader reader = new CodeConstraintReader(radiology);
        reader.categories(0, List.of("BREAST_MAMMOGRAPHY"));

        assertThat(said(reader.constraint(true, ASKER, List.of()), text)).isEqualTo("[coderange] " + words);
    }

    @Test
    void manyCategoriesAndRangesAreNotAllListed() {
        CodeConstraintReader reader = new CodeConstraintReader(radiology);
        List<String> ids = new ArrayList<>(List.of("CHEST", "ABDOMEN", "CARDIAC", "UPPER_LIMB", "LOWER_LIMB"));
        reader.categories(1, ids);

        assertThat(said(reader.constraint(false, ASKER, List.of()), "77046"))
                .contains("accepts only CHEST (71045-71555), ABDOMEN (74018-74190), CARDIAC (75557-75574) or 2 more");
    }

    @Test
    void textThatIsNoCodeIsShownInOneLineAndNotAtLength() {
        assertThat(said(whole(false), "a\n\"b\\\u2028"))
                .startsWith("[coderange] \"a\\u000a\\\"b\\\\\\u2028\" is not a code of Radiology");
        assertThat(said(whole(false), "x".repeat(1000))).contains("\"" + "x".repeat(40) + "...\"");
    }

    @Test
    void codeOfOneOfSeveralSetsWillDo() {
        CodeSet dental = DataValidator.check(DataReader.read("""
                        {"name": "HcpcsDental", "format": "DNNNN", "levels": ["Group"],
                         "categories": [{"id": "DIAGNOSTIC", "ranges": ["D0100-D0999"]}]}
                        """.getBytes(StandardCharsets.UTF_8)))
                .codeSet()
                .orElseThrow();
        List<CodeConstraint> constraints =
                List.of(whole(false), CodeConstraint.of(new CheckedSet(dental, References.WARNING), List.of(), false));

        assertThat(ReferenceCheck.check(constraints, "D0100")).isEmpty();
        assertThat(ReferenceCheck.check(constraints, "77046")).isEmpty();
        assertThat(ReferenceCheck.check(constraints, "D0001")).hasValueSatisfying(result -> {
            assertThat(result.references()).isEqualTo(References.ERROR);
            assertThat(result.violation().reported())
                    .isEqualTo(
                            "[coderange] D0001 is in no group of HcpcsDental: it lies below DIAGNOSTIC (D0100-D0999)."
                                    + " Nearest: D0100. Also accepted: a code of Radiology. [coderange:unknown-code]");
        });
    }

    /** Case after case of what claims, forms and spreadsheets make of a code. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NNNNN | 00100-01999,10004-69990 | 1402        | Did it lose a leading zero? 01402 would do.
            NNNNN | 00100-01999,10004-69990 | 100         | Did it lose leading zeros? 00100 would do.
            NN    | 01,02,10,21-23          | 1           | Did it lose a leading zero? 01 would do.
            NN    | 01,02,10,21-23          | 2           | Did it lose a leading zero? 02 would do.
            NNNNN | 71010-71555             | 71046-26    | Write 71046: 26 is a modifier.
            NNNNN | 71010-71555             | 71046TC     | Write 71046: TC is a modifier.
            NNNNN | 71010-71555             | 7104626     | Write 71046: 26 is a modifier.
            NNNNN | 71010-71555             | 71046-26-LT | Write 71046: 26 LT are modifiers.
            NNNNN | 71010-71555             | HC:71046:26 | Write 71046: HC is a qualifier and 26 is a modifier.
            NNNNN | 71010-71555             | hc:71046    | Write 71046: HC is a qualifier.
            NNNNN | 71010-71555             | 71046.0     | Write 71046: a spreadsheet turned it into a decimal number.
            NNNNN | 00100-01999             | 100.0       | Write 00100: a spreadsheet turned it into a decimal number.
            NNNNN | 71010-71555             | `71046\u00a0` | Write 71046, without the blanks around it.
            NNNNN | 71010-71555             | `\ufeff71046 ` | Write 71046, without the blanks around it.
            NNNNN | 71046                   | 7146        | Is a digit missing? 71046 would do.
            NNNNN | 71010-71555             | 7104        | Is a digit missing?
            NNNNN | 71046                   | 711046      | Is there one digit too many? 71046 would do.
            NNN   | 100-199                 | 10126       |
            """)
    void hintNamesTheLikeliestRepairOrNone(String format, String ranges, String text, String hint) {
        CodeConstraint constraint = CodeConstraint.of(set(format, ranges), List.of(), false);

        String said = said(constraint, text);

        String known = said.substring(said.indexOf(": ") + 2, said.lastIndexOf(" [coderange:"));
        String words = known.replaceFirst("^.*?(\\. |\\.$|$)", "");
        assertThat(words).isEqualTo(hint == null ? "" : hint);
    }

    @Test
    void codeNextToABoundIsToldTheBoundAndNotASwap() {
        CodeConstraintReader reader = new CodeConstraintReader(set("NNNNN", "78013-79999"));
        reader.within(List.of("78013-79999"));
        CodeConstraint constraint = reader.constraint(false, ASKER, List.of());

        assertThat(said(constraint, "78012")).contains("Nearest: 78013.").doesNotContain("78102");
        assertThat(said(constraint, "70813")).contains("Are two digits swapped? 78013 would do.");
    }

    @Test
    void codeInTheMiddleOfAGapIsToldNoNearestOne() {
        CodeConstraint constraint = CodeConstraint.of(set("NN", "10-20,30-40"), List.of(), false);

        assertThat(said(constraint, "25"))
                .contains("it lies in the gap between")
                .doesNotContain("Nearest");
        assertThat(said(constraint, "24")).contains("Nearest: 20.");
    }

    @Test
    void otherValuesAreAllowedByName() {
        CodeConstraint constraint = whole(false).by(ASKER, List.of("", "TOTAL", "-1"));

        assertThat(said(constraint, "")).isEqualTo("nothing");
        assertThat(said(constraint, "TOTAL")).isEqualTo("nothing");
        assertThat(said(constraint, -1)).isEqualTo("nothing");
        assertThat(said(constraint, "total")).contains("\"total\" is not a code of Radiology");
        assertThat(said(constraint, "77045")).contains("77045 is in no");
    }

    @Test
    void firstMessageOfAFileTellsWhatTheTagIsFor() {
        Said violation = new Said(ReferenceMessage.UNKNOWN_CODE, "77045 is in no category.");

        assertThat(violation.reportedExplainingTag())
                .isEqualTo("[coderange] 77045 is in no category. @SuppressWarnings takes what is in the brackets:"
                        + " [coderange:unknown-code]");
    }

    private static CheckedSet set(String format, String ranges) {
        String json = "{\"name\": \"Exam\", \"format\": \"" + format + "\", \"levels\": [\"Group\"], \"categories\": ["
                + "{\"id\": \"ALL\", \"ranges\": [\"" + ranges.replace(",", "\", \"") + "\"]}]}";
        CodeSet set = DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .codeSet()
                .orElseThrow();
        return new CheckedSet(set, References.ERROR);
    }

    private CodeConstraint whole(boolean range) {
        return CodeConstraint.of(radiology, List.of(), range);
    }

    private static String said(CodeConstraint constraint, Object constant) {
        Optional<ReferenceCheck.Result> result = ReferenceCheck.check(List.of(constraint), constant);
        return result.map(found -> found.violation().reported()).orElse("nothing");
    }

    private static CodeSet read(String resource) {
        try (InputStream in = ViolationWordsTest.class.getResourceAsStream(resource)) {
            return DataValidator.check(DataReader.read(in.readAllBytes()))
                    .codeSet()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
