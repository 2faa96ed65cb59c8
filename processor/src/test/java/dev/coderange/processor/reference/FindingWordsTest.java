package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.check.Checker;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.read.DataReader;
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
class FindingWordsTest {

    private final CheckedSet radiology =
            new CheckedSet(read("/dev/coderange/processor/builtin/radiology.json"), References.ERROR);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            77045   | 77045 is in no radiology category: it lies in the gap between RADIOLOGIC_GUIDANCE (77001-77022) and BREAST_MAMMOGRAPHY (77046-77067). Nearest: 77046. [unknown-code]
            00000   | 00000 is in no radiology category: it lies before DIAGNOSTIC_RADIOLOGY (70010-76499). Nearest: 70010. [unknown-code]
            80000   | 80000 is in no radiology category: it lies after NUCLEAR_MEDICINE (78012-79999). Nearest: 79999. [unknown-code]
            7704    | "7704" is no radiology code: a code looks like NNNNN (N is a digit). Is a digit missing? 77046 would do. [malformed-code]
            770460  | "770460" is no radiology code: a code looks like NNNNN (N is a digit). Is a digit too many? 77046 would do. [malformed-code]
            ` 77046`| " 77046" is no radiology code: a code looks like NNNNN (N is a digit). Write 77046. [malformed-code]
            77O67   | "77O67" is no radiology code: a code looks like NNNNN (N is a digit). Write 77067. [malformed-code]
            chest   | "chest" is no radiology code: a code looks like NNNNN (N is a digit). [malformed-code]
            ``      | "" is no radiology code: a code looks like NNNNN (N is a digit). [malformed-code]
            77046-77067 | 77046-77067 is a range, and here a single code is meant. Where ranges are meant, the annotation says range = true. [malformed-code]
            """)
    void ofATextThatIsToBeSomeCode(String text, String words) {
        assertThat(said(whole(false), text)).isEqualTo("[coderange] " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            77045   | 77045 is in no radiology category: it lies in the gap between RADIOLOGIC_GUIDANCE (77001-77022) and BREAST_MAMMOGRAPHY (77046-77067). Nearest: 77046. [unknown-code]
            7704    | 07704 is in no radiology category: it lies before DIAGNOSTIC_RADIOLOGY (70010-76499). Is a digit missing? 77046 would do. [unknown-code]
            770460  | 770460 is no radiology code: a code has 5 digits. Is a digit too many? 77046 would do. [malformed-code]
            -77046  | -77046 is no radiology code: a code is not negative. [malformed-code]
            """)
    void ofANumberThatIsToBeSomeCode(int number, String words) {
        assertThat(said(whole(false), number)).isEqualTo("[coderange] " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            71046   | 71046 is DIAGNOSTIC_RADIOLOGY / CHEST, here only NUCLEAR_MEDICINE (78012-79999) is meant. [wrong-category]
            77060   | 77060 is BREAST_MAMMOGRAPHY, here only NUCLEAR_MEDICINE (78012-79999) is meant. [wrong-category]
            70812   | 70812 is DIAGNOSTIC_RADIOLOGY, here only NUCLEAR_MEDICINE (78012-79999) is meant. Are two digits swapped? 78012 would do. [wrong-category]
            77045   | 77045 is in no radiology category: it lies in the gap between RADIOLOGIC_GUIDANCE (77001-77022) and BREAST_MAMMOGRAPHY (77046-77067); here NUCLEAR_MEDICINE (78012-79999) is meant. Nearest: 78012. [unknown-code]
            7801    | "7801" is no radiology code: a code looks like NNNNN (N is a digit); here NUCLEAR_MEDICINE (78012-79999) is meant. Is a digit missing? 78012 would do. [malformed-code]
            """)
    void ofACodeThatIsToBeOfACategory(String text, String words) {
        DemandReader reader = new DemandReader(radiology);
        reader.categories(0, List.of("NUCLEAR_MEDICINE"));

        assertThat(said(reader.demand(false), text)).isEqualTo("[coderange] " + words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            77046-77071 | 77068-77070 are in no category and 77071 is BONE_AND_JOINT_STUDIES; here BREAST_MAMMOGRAPHY (77046-77067) is meant. [wrong-range]
            77045       | 77045 is in no category; here BREAST_MAMMOGRAPHY (77046-77067) is meant. [wrong-range]
            77046-      | "77046-" is no range: a range of radiology codes is FIRST-LAST, such as 77046-77067, or a single code; here BREAST_MAMMOGRAPHY (77046-77067) is meant. [malformed-range]
            77067-77046 | "77067-77046" is no range, since it ends before it begins: a range of radiology codes is FIRST-LAST, such as 77046-77067, or a single code; here BREAST_MAMMOGRAPHY (77046-77067) is meant. [malformed-range]
            """)
    void ofARange(String text, String words) {
        DemandReader reader = new DemandReader(radiology);
        reader.categories(0, List.of("BREAST_MAMMOGRAPHY"));

        assertThat(said(reader.demand(true), text)).isEqualTo("[coderange] " + words);
    }

    @Test
    void manyCategoriesAndRangesAreNotAllListed() {
        DemandReader reader = new DemandReader(radiology);
        List<String> ids = new ArrayList<>(List.of("CHEST", "ABDOMEN", "CARDIAC", "UPPER_LIMB", "LOWER_LIMB"));
        reader.categories(1, ids);

        assertThat(said(reader.demand(false), "77046"))
                .contains("only CHEST (71045-71555), ABDOMEN (74018-74190), CARDIAC (75557-75574) or 2 more is meant");
    }

    @Test
    void textThatIsNoCodeIsShownInOneLineAndNotAtLength() {
        assertThat(said(whole(false), "a\n\"b\\\u2028"))
                .startsWith("[coderange] \"a\\u000a\\\"b\\\\\\u2028\" is no radiology code");
        assertThat(said(whole(false), "x".repeat(1000))).contains("\"" + "x".repeat(40) + "...\"");
    }

    @Test
    void codeOfOneOfSeveralSetsWillDo() {
        CodeSet dental = Checker.check(DataReader.read("""
                        {"name": "HcpcsDental", "format": "DNNNN", "levels": ["Group"],
                         "categories": [{"id": "DIAGNOSTIC", "ranges": ["D0100-D0999"]}]}
                        """.getBytes(StandardCharsets.UTF_8)))
                .codeSet()
                .orElseThrow();
        List<Demand> demands =
                List.of(whole(false), Demand.of(new CheckedSet(dental, References.WARNING), List.of(), false));

        assertThat(ReferenceCheck.check(demands, "D0100")).isEmpty();
        assertThat(ReferenceCheck.check(demands, "77046")).isEmpty();
        assertThat(ReferenceCheck.check(demands, "D0001")).hasValueSatisfying(result -> {
            assertThat(result.references()).isEqualTo(References.ERROR);
            assertThat(result.finding().message())
                    .isEqualTo("[coderange] D0001 is in no hcpcs dental group: it lies before DIAGNOSTIC"
                            + " (D0100-D0999). Nearest: D0100. Here a radiology code would do as well. [unknown-code]");
        });
    }

    private Demand whole(boolean range) {
        return Demand.of(radiology, List.of(), range);
    }

    private static String said(Demand demand, Object constant) {
        Optional<ReferenceCheck.Result> result = ReferenceCheck.check(List.of(demand), constant);
        return result.map(found -> found.finding().message()).orElse("nothing");
    }

    private static CodeSet read(String resource) {
        try (InputStream in = FindingWordsTest.class.getResourceAsStream(resource)) {
            return Checker.check(DataReader.read(in.readAllBytes())).codeSet().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
