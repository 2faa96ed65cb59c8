package dev.coderange.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
    @CsvSource({
        "71555, 71045",
        "71045, 7155",
        "07104, 715555",
        "0042T, 0900F",
        "0042T, T0900",
        "0042t, 0900t",
        "'', ''",
        "'', 5",
        "' 5', ' 9'",
        "-5, -9",
        "01, 001",
        "15, 5",
        "１２, １３",
        "7.0, 8.0",
    })
    void whatIsNoRangeIsRefusedAndNamed(String first, String last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeRange.of(first, last))
                .withMessage("\"" + first + "\" and \"" + last + "\" are no ends of one range of codes");
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
    void isComparedByItsEnds() {
        Set<CodeRange> ranges =
                new HashSet<>(List.of(CodeRange.of("1", "2"), CodeRange.of("1", "3"), CodeRange.of("2", "3")));

        assertThat(ranges).hasSize(3).contains(CodeRange.of("1", "2"));
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
}
