package dev.coderange.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({"sub-category, SubCategory", "head and neck, HeadAndNeck", "A, A", "-x2-, X2"})
    void writesTextAsUpperCamel(String text, String camel) {
        assertThat(Identifiers.toUpperCamel(text)).contains(camel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--", "2nd", "\u00e9"})
    void writesNoUpperCamelWithoutALetterToBeginWith(String text) {
        assertThat(Identifiers.toUpperCamel(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "head-and neck, HEAD_AND_NECK",
        "headAndNeck, HEAD_AND_NECK",
        "(CT), CT",
        "CT scan., CT_SCAN",
        "_A, A",
        "a1B, A1_B"
    })
    void writesTextAsAConstant(String text, String constant) {
        assertThat(Identifiers.toConstant(text)).contains(constant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "7 days"})
    void writesNoConstantThatIsNoIdentifier(String text) {
        assertThat(Identifiers.toConstant(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "B01, B01",
        "A__B_, A__B_",
        "CPT1-A, CPT1_A",
        "cpt 1a, CPT_1A",
        "cptOne, CPTONE",
        "(ct), CT",
        "_x, X",
        "177, K_177",
        "01.2, K_01_2",
        "§ 5, K_5",
        "\u00c4B, B",
        "a\u0131, A",
        "$1, K_1"
    })
    void makesAnIdOfAKey(String key, String id) {
        assertThat(Identifiers.fromKey(key)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "--", "\u00e9", "_"})
    void makesNoIdOfAKeyWithoutALetterOrADigit(String key) {
        assertThat(Identifiers.fromKey(key)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HEAD_AND_NECK, Head and neck", "headAndNeck, Head and neck", "A, A", "_, _", "_CT, Ct"})
    void writesAnIdAsATitle(String id, String title) {
        assertThat(Identifiers.toTitle(id)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"Subcategory, subcategory", "SectionHCPCS, section HCPCS", "BodyPart2Site, body part2 site", "A, a"})
    void writesALevelInASentence(String level, String noun) {
        assertThat(Identifiers.toNoun(level)).isEqualTo(noun);
    }

    @Test
    void writesALevelAsAMember() {
        assertThat(Identifiers.toMember("BodyPart")).isEqualTo("bodyPart");
    }

    @Test
    void knowsIdentifiersAndUpperCamelWordsOfAsciiAlone() {
        assertThat(Identifiers.isIdentifier("_a$1")).isTrue();
        assertThat(Identifiers.isIdentifier("1a")).isFalse();
        assertThat(Identifiers.isIdentifier("\u00e9")).isFalse();
        assertThat(Identifiers.isUpperCamel("A1b")).isTrue();
        assertThat(Identifiers.isUpperCamel("a1B")).isFalse();
        assertThat(Identifiers.isUpperCamel("A_B")).isFalse();
    }
}
