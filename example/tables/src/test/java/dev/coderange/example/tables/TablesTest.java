package dev.coderange.example.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coderange.runtime.CodeCategory;
import dev.coderange.runtime.UnknownCodeException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes in, at the edge of and beside what the samples hold, keys, and what else the recipes promise. */
class TablesTest {

    @ParameterizedTest
    @CsvSource({
        "10099,", "10100, FIRST_VISITS", "10299, FIRST_VISITS", "10300,", "10499,", "10500, FIRST_VISITS", "10501,",
        "19999,", "20000, IMAGING", "20999, IMAGING", "21000,", "0041T,", "0042T, EMERGING", "0900T, EMERGING",
        "0901T,", "0042F,", "42T,", "'10100 ',", "10100-10299,"
    })
    void cpt(String code, CptSection expected) {
        assertThat(CptClassifier.section(code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "A0099,",
        "A0100, A",
        "A4899, A",
        "A4900,",
        "B3999,",
        "B4000, B",
        "B9999, B",
        "C0000,",
        "J0100, J",
        "W0100,",
        "a0100,"
    })
    void hcpcs(String code, HcpcsSection expected) {
        assertThat(HcpcsClassifier.section(code)).isEqualTo(expected);
        assertThat(HcpcsSection.findKey("K")).isEmpty();
    }

    static Stream<String> orderFile() {
        return RecipePage.read(RecipePage.MODULE.resolve("samples/icd10cm-order.txt"))
                .lines()
                .map(line -> line.substring(6, 13).strip());
    }

    /** With and without its dot, every code of the order file lies in a chapter and in a block. */
    @ParameterizedTest
    @MethodSource("orderFile")
    void everyDiagnosisHasAChapterAndABlock(String code) {
        String dotted = code.length() > 3 ? code.substring(0, 3) + "." + code.substring(3) : code;

        assertThat(Icd10Classifier.chapter(code)).isNotNull().isEqualTo(Icd10Classifier.chapter(dotted));
        assertThat(Icd10Classifier.block(code)).isNotNull().isEqualTo(Icd10Classifier.block(dotted));
        assertThat(Icd10Block.of(dotted).chapter()).isEqualTo(Icd10Chapter.of(dotted));
    }

    @ParameterizedTest
    @CsvSource({
        "A00, 1, A00-A09",
        "A09.9, 1, A00-A09",
        "A0A, 1,",
        "A10, 1,",
        "B10, 1, B10",
        "B99, 1,",
        "C43, 2, C43-C44",
        "C4A, 2, C43-C44",
        "C45, 2,",
        "C79, 2, C76-C80",
        "C7A, 2, C7A",
        "C7A.098, 2, C7A",
        "C7B, 2, C76-C80",
        "C80, 2, C76-C80",
        "D39, 2, D37-D48",
        "D3A, 2, D3A",
        "D3B, 2, D37-D48",
        "D49, 2,",
        "D4A,,",
        "D50,,",
        "I1A, 9, I10-I1A",
        "I1B, 9,",
        "M1A, 13, M05-M14",
        "M15, 13,",
        "M85.9, 13, M80-M85",
        "O9A, 15, O94-O9A",
        "O9B,,",
        "Q99, 17, Q90-Q99",
        "Q9A, 17,",
        "QA0, 17, QA0",
        "QA0.0101, 17, QA0",
        "QA1,,",
        "Z39, 21, Z30-Z39",
        "Z3A, 21, Z30-Z39",
        "Z40, 21,",
        "M8,,",
        "M80-051A,,",
        "m80,,"
    })
    void icd10(String code, String chapter, String block) {
        assertThat(key(Icd10Classifier.chapter(code))).isEqualTo(chapter);
        assertThat(key(Icd10Classifier.block(code))).isEqualTo(block);
    }

    @Test
    void drg() {
        assertThat(MsClassifier.mdc("001").key()).isEqualTo("PRE");
        assertThat(MsClassifier.mdc(989).key()).isEqualTo("NONE");
        assertThat(MsClassifier.drg("002")).isNull();
        assertThat(MsDrg.ofKey("470").type()).contains("SURG");
        assertThat(MsDrg.ofKey("470").weight())
                .hasValueSatisfying(weight -> assertThat(weight).isEqualByComparingTo("1.5"));
        assertThat(MsDrg.ofKey("470").mdc()).isEqualTo(MsMdc.ofKey("08"));
        assertThat(MsDrg.ofKey("100").title()).isEqualTo("MADE-UP GROUP WITH QUOTES, AND A COMMA");
        assertThat(MsMdc.ofKey("01").children()).containsExactly(MsDrg.ofKey("100"), MsDrg.ofKey("101"));
        assertThat(MsMdc.ofKey("01").ranges()).extracting(Object::toString).containsExactly("100-101");
    }

    @ParameterizedTest
    @CsvSource({
        "010, MADE_UP_ROOMS", "0100, MADE_UP_ROOMS", "0109, MADE_UP_ROOMS", "011,", "0320, MADE_UP_IMAGING",
        "032X, MADE_UP_IMAGING", "0940, MADE_UP_OTHERS", "0959, MADE_UP_OTHERS", "096,", "32,"
    })
    void revenue(String code, RevenueFamily expected) {
        assertThat(RevenueClassifier.family(code)).isEqualTo(expected);
    }

    @Test
    void rbcs() {
        assertThat(RbcsClassifier.family("10001").title()).isEqualTo("Large");
        assertThat(RbcsClassifier.family("10004").title()).isEqualTo("Small, and quick");
        assertThat(RbcsClassifier.family("10005")).isNull();
        assertThat(RbcsClassifier.subcategory("0001T").key()).isEqualTo("ZA");
        assertThat(RbcsCategory.ofKey("Y").ranges())
                .extracting(Object::toString)
                .containsExactly("10001-10004");
        assertThat(RbcsSubcategory.ofKey("YA").children())
                .isEqualTo(List.of(RbcsFamily.ofKey("YA002"), RbcsFamily.ofKey("YA001")));
    }

    @ParameterizedTest
    @CsvSource({
        "60999,",
        "61000, 1",
        "61001, 1",
        "61002,",
        "61105, 1",
        "61106, 1",
        "61107, 2",
        "61130, 2",
        "61131,",
        "61210, 1",
        "0001T, 2",
        "0001F,",
        "A0099,",
        "A0100, 239",
        "A0199, 239",
        "A0200,"
    })
    void ccs(String code, String key) {
        assertThat(key(CcsClassifier.group(code))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "9780306406157, 978-0", "978-0-306-40615-7, 978-0", "978 0 306 40615 7, 978-0", "97860, ",
                "978600119125,978-600",
        "97899901000, 978-99901", "97899902000,", "9791000000000, 979-10", "9781000000000,", "978_0_306_40615_7,"
    })
    void isbn(String code, String key) {
        assertThat(key(IsbnClassifier.group(code))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "4011 7799 9999 9999, ALPHA",
        "4011 7800 0000 0000, GAMMA",
        "4011 7999 9999 9999, GAMMA",
        "4011 8000 0000 0000, ALPHA",
        "50999999,",
        "51000000, BETA",
        "55999999, BETA",
        "56000000,",
        "22209999,",
        "22210000, BETA",
        "27209999, BETA",
        "27210000,",
        "4111111,"
    })
    void card(String number, CardNetwork expected) {
        assertThat(CardClassifier.network(number)).isEqualTo(expected);
        assertThat(CardRanges.ALPHA).isEqualTo("40000000-40117799,40118000-49999999");
    }

    @ParameterizedTest
    @CsvSource({
        "+1 (242) 555-0100, ISLAND",
        "12415550100, CONTINENT",
        "12425550100, ISLAND",
        "1243, CONTINENT",
        "+49 30 555, COUNTRY",
        "+48 30 555,",
        "(0)49,"
    })
    void dialing(String number, DialingZone expected) {
        assertThat(DialingClassifier.zone(number)).isEqualTo(expected);
        assertThat(DialingZone.ofKey("1-242")).isEqualTo(DialingZone.ISLAND);
    }

    @ParameterizedTest
    @CsvSource({
        "00499,",
        "00500, XA",
        "00599, XA",
        "00600,",
        "01000, XA",
        "02799, XA",
        "02800,",
        "90000, XB",
        "96199, XB",
        "96200,",
        "00501-0001, XA",
        "0050,",
        "00501 0001,"
    })
    void zip(String code, ZipState expected) {
        assertThat(ZipClassifier.state(code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"199,", "200, SUCCESS", "299, SUCCESS", "300, REDIRECT", "599, FAILURE", "600,", "-200,"})
    void http(int status, HttpStatus expected) {
        assertThat(HttpClassifier.status(status)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, First Letters",
        "7F, First Letters",
        "80,",
        "100, More Letters-A",
        "17F, More Letters-A",
        "180,",
        "10000, Old Signs",
        "1007F, Old Signs",
        "FFFFF, For Private Use",
        "100000,"
    })
    void unicode(String hexadecimal, String key) {
        assertThat(key(UnicodeClassifier.block(Integer.parseInt(hexadecimal, 16))))
                .isEqualTo(key);
    }

    @Test
    void sayWhatIsWrongWithACodeOrAKey() {
        assertThatThrownBy(() -> Icd10Chapter.of("D5A"))
                .isInstanceOf(UnknownCodeException.class)
                .hasMessageContaining("D5A");
        assertThatThrownBy(() -> MsDrg.ofKey("471"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("470");
    }

    private static String key(CodeCategory category) {
        return category == null ? null : category.key();
    }
}
