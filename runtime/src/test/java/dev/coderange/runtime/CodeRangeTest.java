package dev.coderange.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRangeTest {

    @ParameterizedTest
    @CsvSource({
        "71045, 71555, 511",
        "76800, 76800, 1",
        "00000, 00001, 2",
        "0042T, 0900T, 859",
        "A0000, A9999, 10000",
        "0, 9, 10",
        "5, 15, 11",
        "0, 9223372036854775806, 9223372036854775807",
        "0, 9223372036854775807, 9223372036854775807",
        "000000000000000000000001, 999999999999999999999999, 9223372036854775807",
        "999999999999999999999998, 999999999999999999999999, 2",
        "AB, AB, 1",
    })
    void sizeCountsBothEnds(String first, String last, long size) {
        assertThat(CodeRange.of(first, last).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            71555 | 71045 | it ends before it begins. Write "71045-71555"
            71045 | 7155 | it ends before it begins. Write "7155-71045"
            15 | 5 | it ends before it begins. Write "5-15"
            07104 | 715555 | "07104" and "715555" differ in length, and one has a letter or a leading zero
            01 | 001 | "01" and "001" differ in length, and one has a letter or a leading zero
            0042T | 0900F | at character 5, "0042T" has the letter T and "0900F" has the letter F. Both ends need digits at the same places and the same letters
            0042T | T0900 | at character 1, "0042T" has a digit and "T0900" has the letter T. Both ends need digits at the same places and the same letters
            A0042 | 00900 | at character 1, "A0042" has the letter A and "00900" has a digit. Both ends need digits at the same places and the same letters
            0042t | 0900t | "0042t" is not a code. A code has only the digits 0-9 and the letters A-Z
            '' | '' | "" is not a code. A code has only the digits 0-9 and the letters A-Z
            '' | 5 | "" is not a code. A code has only the digits 0-9 and the letters A-Z
            ' 5' | ' 9' | " 5" is not a code. A code has only the digits 0-9 and the letters A-Z
            7.0 | 8.0 | "7.0" is not a code. A code has only the digits 0-9 and the letters A-Z
            １２ | １３ | "\\uff11\\uff12" is not a code. A code has only the digits 0-9 and the letters A-Z
            """)
    void saysWhyTwoTextsAreNotTheEndsOfARange(String first, String last, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeRange.of(first, last))
                .withMessageStartingWith("\"")
                .withMessageEndingWith("\" is not a range of codes: " + why + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            71045-71555 | 71045-71555
            76800 | 76800
            77295,77300-77370 | 77295;77300-77370
            77300-77370,77295 | 77300-77370;77295
            0042T-0900T,00100 | 0042T-0900T;00100
            5-1500 | 5-1500
            '' | ''
            """)
    void readsWhatAConstantWrites(String text, String ranges) {
        assertThat(CodeRange.parse(text).stream().map(CodeRange::toString).collect(Collectors.joining(";")))
                .isEqualTo(ranges);
        assertThatThrownBy(() -> CodeRange.parse(text).add(CodeRange.of("1", "1")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , | "" is not a range of codes: "" is not a code. A code has only the digits 0-9 and the letters A-Z
            71045, | "" is not a range of codes: "" is not a code. A code has only the digits 0-9 and the letters A-Z
            71045, 71046 | " 71046" is not a range of codes: " 71046" is not a code. A code has only the digits 0-9 and the letters A-Z
            71045-71046-71047 | "71045-71046-71047" is not a range of codes: "71046-71047" is not a code. A code has only the digits 0-9 and the letters A-Z
            -71045 | "-71045" is not a range of codes: "" is not a code. A code has only the digits 0-9 and the letters A-Z
            71045- | "71045-" is not a range of codes: "" is not a code. A code has only the digits 0-9 and the letters A-Z
            71045,71555-71046 | "71555-71046" is not a range of codes: it ends before it begins. Write "71046-71555"
            """)
    void saysWhichPartOfATextIsNotARange(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeRange.parse(text))
                .withMessage(message + ".");
        assertThatNullPointerException().isThrownBy(() -> CodeRange.parse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "00100-00199, 150, true",
        "00100-00199, 99, false",
        "00100-00199, 200, false",
        "00000-99999, 0, true",
        "00000-99999, 100000, false",
        "00000-99999, -5, false",
        "00000-99999, -2147483648, false",
        "0042T-0900T, 100, false",
        "5-1500, 5, true",
        "5-1500, 1501, false",
        "0-9223372036854775807, 2147483647, true",
        "000000000001-000000000009, 7, true",
    })
    void takesANumberForTheDigitsItHasWhenPadded(String range, int code, boolean isHeld) {
        assertThat(CodeRange.parse(range).get(0).contains(code)).isEqualTo(isHeld);
    }

    @Test
    void nullEndIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> CodeRange.of(null, "5"));
        assertThatNullPointerException().isThrownBy(() -> CodeRange.of("5", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"71045", "71046", "71555"})
    void holdsItsEndsAndWhatLiesBetween(String code) {
        assertThat(CodeRange.of("71045", "71555").contains(code)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "71044",
                "71556",
                "",
                " ",
                " 71046",
                "71046 ",
                "071046",
                "7104",
                "710460",
                "7104A",
                "+7104",
                "-7104",
                "71045-71555",
                "７１０４６",
                "٧١٠٤٦",
                "71\u000046",
                "7104\uD800"
            })
    void holdsNothingElse(String code) {
        assertThat(CodeRange.of("71045", "71555").contains(code)).isFalse();
    }

    @Test
    void holdsACodeInAnyCharSequence() {
        assertThat(CodeRange.of("71045", "71555").contains(new StringBuilder("71046")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0042T, true",
        "0899T, true",
        "0900T, true",
        "0041T, false",
        "0901T, false",
        "0100F, false",
        "0100t, false",
        "01000, false",
        "T0100, false"
    })
    void lettersOfTheShapeAreLettersOfTheCode(String code, boolean isHeld) {
        assertThat(CodeRange.of("0042T", "0900T").contains(code)).isEqualTo(isHeld);
    }

    @ParameterizedTest
    @CsvSource({
        "4, false",
        "5, true",
        "9, true",
        "10, true",
        "1500, true",
        "1501, false",
        "05, false",
        "0010, false",
        "'', false",
        "99999999999999999999, false"
    })
    void integersOfDifferentLengthAreComparedAsNumbers(String code, boolean isHeld) {
        assertThat(CodeRange.of("5", "1500").contains(code)).isEqualTo(isHeld);
    }

    @Test
    void agreesWithArithmeticOnIntegers() {
        Random random = new Random(20_260_101);
        for (int i = 0; i < 2_000; i++) {
            long one = random.nextLong(1, 2_000);
            long other = random.nextLong(one, 4_000);
            CodeRange range = CodeRange.of(Long.toString(one), Long.toString(other));
            long code = random.nextLong(0, 5_000);
            boolean isOfLength = Long.toString(one).length()
                            != Long.toString(other).length()
                    || Long.toString(code).length() == Long.toString(one).length();

            assertThat(range.contains(Long.toString(code)))
                    .as("%s in %s", code, range)
                    .isEqualTo(isOfLength && one <= code && code <= other);
            assertThat(range.size()).isEqualTo(other - one + 1);
        }
    }

    @Test
    void sizeAgreesWithArithmeticOnWideShapes() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String one = digits(random, 30);
            String other = digits(random, 30);
            String first = one.compareTo(other) < 0 ? one : other;
            String last = first.equals(one) ? other : one;
            BigInteger size =
                    new BigInteger(last).subtract(new BigInteger(first)).add(BigInteger.ONE);

            assertThat(CodeRange.of(first, last).size())
                    .isEqualTo(size.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact());
        }
    }

    @Test
    void hasLettersFromAToZ() {
        CodeRange range = CodeRange.of("A0Z", "A9Z");
        assertThat(range.contains("A5Z")).isTrue();
        assertThat(range.contains("A5Y")).isFalse();
        assertThat(range.size()).isEqualTo(10);
    }

    @Test
    void isComparedByItsEnds() {
        Set<CodeRange> ranges =
                new HashSet<>(List.of(CodeRange.of("1", "2"), CodeRange.of("1", "3"), CodeRange.of("2", "3")));

        assertThat(ranges).hasSize(3).contains(CodeRange.of("1", "2"));
        assertThat(CodeRange.of("1", "2"))
                .isEqualTo(CodeRange.of("1", "2"))
                .isNotEqualTo(CodeRange.of("1", "3"))
                .isNotEqualTo(CodeRange.of("0", "2"));
        assertThat(CodeRange.of("1", "2").equals("1-2")).isFalse();
    }

    @Test
    void isWrittenAsTheDataWritesIt() {
        assertThat(CodeRange.of("71045", "71555")).hasToString("71045-71555");
        assertThat(CodeRange.of("76800", "76800")).hasToString("76800");
    }

    private static String digits(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(10));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [A-Z]N[0-9AB]  |     | A00-B99           | A00;A0A;A9B;B05;B99   | B9A;C00;A0;A000;a00;A0C;A.00 | 238
            [A-Z]N[0-9AB]* | .   | M80-M94           | M80;M80.051A;M.8.1;M8A | M8;M95;M80.05a;M80-1 | 17
            [A-Z]N[0-9AB]* |     | O00-O9A,Z3A       | O9A1;O00              | O9B;Z3B;'' | 119
            NNNN*          |     | 4,51-55,2221-2720 | 4000;41112222;5500;272011 | 5600;2721;400;4000. | 1000
            NNNN[AFMTU]    | -   | 0042T-0900T       | 0042T;00-43T;0-9-0-0-T | 0100F;0042;0901T | 859
            [0-4]N[AB]N    |     | 0A0-0B9           |                       | | 0
            N[AB]N         |     | 0A0-1A5           | 0A0;0B9;1A5           | 1A6;1B0;0C0 | 26
            integer        | ,   | 1000-25000        | 1,000;9999;25,000     | 999;01000;25001;1.000; | 24001
            integer        | ,   | 0                 | 0;0,                  | 00;,;'' | 1
            NNN or N[A-C]* |     | 100-199,4B        | 150;4BXY              | 4C;1500;4A | 100
            """)
    void holdsTheCodesOfItsShape(String format, String ignored, String ranges, String in, String out, long size) {
        if (size == 0) {
            assertThatIllegalArgumentException().isThrownBy(() -> CodeRange.parse(format, ranges));
            return;
        }
        List<CodeRange> parsed = CodeRange.parse(format, ignored == null ? "" : ignored, ranges);
        for (String code : in.split(";")) {
            assertThat(parsed).as(code).anyMatch(range -> range.contains(code));
        }
        for (String code : out.split(";", -1)) {
            assertThat(parsed).as(code).noneMatch(range -> range.contains(code));
        }
        assertThat(parsed.get(0).size()).isEqualTo(size);
        assertThat(parsed.get(0).contains(null)).isFalse();
    }

    @Test
    void writesTheEndsOfPrefixesInFull() {
        assertThat(CodeRange.parse("NNNNNN*", "4,51-55,2221-2720"))
                .extracting(CodeRange::toString)
                .containsExactly("400000-499999", "510000-559999", "222100-272099");
        assertThat(CodeRange.parse("N[AB]*", "7A"))
                .extracting(CodeRange::toString)
                .containsExactly("7A");
    }

    @Test
    void equalsARangeWithoutAFormatWhereTheEndsSayAll() {
        assertThat(CodeRange.parse("NNNNN", "71045-71555")).isEqualTo(CodeRange.parse("71045-71555"));
        assertThat(CodeRange.parse("NNNNN or NNNN[AFMTU]", "0042T-0900T")).isEqualTo(CodeRange.parse("0042T-0900T"));
        assertThat(CodeRange.parse("integer", "5-1500")).isEqualTo(CodeRange.parse("5-1500"));
        assertThat(CodeRange.parse("[A-Z]N[0-9AB]", "A00-A09")).isEqualTo(CodeRange.parse("A00-A09"));
        assertThat(CodeRange.parse("[A-Z]NN", "A00-B09"))
                .isEqualTo(CodeRange.parse("[A-Z][0-9]N", "A00-B09"))
                .hasSameHashCodeAs(CodeRange.parse("[A-Z][0-9]N", "A00-B09"))
                .isNotEqualTo(CodeRange.parse("[A-Y]NN", "A00-B09"));
        assertThat(CodeRange.parse("[A-Z]N[0-9AB]", "A00-A10")).isNotEqualTo(CodeRange.parse("A00-A10"));
        assertThat(CodeRange.parse("NNNNN", ".", "71045")).isNotEqualTo(CodeRange.parse("71045"));
        assertThat(CodeRange.parse("NNNNN*", "71045")).isNotEqualTo(CodeRange.parse("71045"));
    }

    @Test
    void takesNumbersOfItsShape() {
        assertThat(CodeRange.parse("NNNNN", "-", "00100-00199").get(0).contains(150))
                .isTrue();
        assertThat(CodeRange.parse("integer", ",", "100-1999").get(0).contains(150))
                .isTrue();
        assertThat(CodeRange.parse("integer", ",", "100-199").get(0).contains(15))
                .isFalse();
        assertThat(CodeRange.parse("NNN*", "100-199").get(0).contains(150)).isFalse();
        assertThat(CodeRange.parse("[A-Z]NN", "A00-B99").get(0).contains(5)).isFalse();
        assertThat(CodeRange.parse("NNN*", "100-199").get(0).contains(-1)).isFalse();
    }

    @Test
    void countsPastALong() {
        String wide = "N".repeat(30) + "[0-9AB]";
        assertThat(CodeRange.parse(wide, "0".repeat(31) + "-" + "9".repeat(30) + "B")
                        .get(0)
                        .size())
                .isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NNNN[AFMTU]          | 0042T-0900F | "0042T-0900F" is not a range of codes: at character 5, "0042T" has the letter T and "0900F" has the letter F. Letters at the end name families, and both ends need the same.
            NNNN or NNNN[AFMTU]  | 0042-0900F  | "0042-0900F" is not a range of codes: its ends have different shapes, NNNN and NNNN[AFMTU].
            NNNN or NNNN[AFMTU]  | 0042-0900B  | "0042-0900B" is not a range of codes: "0900B" does not fit the format NNNN or NNNN[AFMTU].
            NN[A-M]* or NN[N-Z]* | 12          | "12" is not a range of codes: its ends can begin codes of the shape NN[A-M]* and of the shape NN[N-Z]*.
            NNN*                 | 5-49        | "5-49" is not a range of codes: it ends before it begins. Write "49-5".
            NNN*                 | 1234        | "1234" is not a range of codes: "1234" does not fit the format NNN*.
            NNN*                 | 1-          | "1-" is not a range of codes: "" does not fit the format NNN*.
            integer              | 05          | "05" is not a range of codes: "05" does not fit the format integer.
            """)
    void saysWhyATextIsNoRangeOfAFormat(String format, String ranges, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeRange.parse(format, ranges))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"five digits", "", "*", "NN[A", "NN[B-A]", "NN[5-A]", "N[]", "N[A-]", "N*N", "N or ", "nn"})
    void saysThatATextIsNoFormat(String format) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeRange.parse(format, "00005"))
                .withMessage("\"" + format
                        + "\" is not a format of codes. Write shapes as range data does, joined by \" or \".");
    }

    @Test
    void ignoresNoLetterAndWritesRangesWithoutWhatItIgnores() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeRange.parse("NNN", ".A", "100"))
                .withMessage("\".A\" cannot be ignored, because codes are made of letters and digits.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeRange.parse("NNN", ".", "1.00"))
                .withMessage("\"1.00\" is not a range of codes: \"1.00\" does not fit the format NNN.");
    }
}
