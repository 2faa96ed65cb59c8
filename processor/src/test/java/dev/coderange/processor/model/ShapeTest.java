package dev.coderange.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

    private static final Shape FIVE_DIGITS =
            shape("NNNNN", Shape.DIGITS.repeat(5).split("(?<=9)"));
    private static final Shape LETTER_LAST = shape("NN[AFM]", Shape.DIGITS, Shape.DIGITS, "AFM");
    private static final Shape LETTER_BETWEEN = shape("N[AB]N", Shape.DIGITS, "AB", Shape.DIGITS);

    private static Shape shape(String text, String... places) {
        return new Shape(text, List.of(places));
    }

    @Test
    void numbersAnAllDigitCodeAsItReads() {
        assertThat(FIVE_DIGITS.number("00100")).isEqualTo(100);
        assertThat(FIVE_DIGITS.number("99999")).isEqualTo(99_999);
        assertThat(FIVE_DIGITS.size()).isEqualTo(100_000);
    }

    @Test
    void countsLettersOfAFamilyHighAndAllElseInTheOrderOfTheText() {
        assertThat(LETTER_LAST.number("00A")).isZero();
        assertThat(LETTER_LAST.number("01A")).isEqualTo(1);
        assertThat(LETTER_LAST.number("00F")).isEqualTo(100);
        assertThat(LETTER_LAST.number("99M")).isEqualTo(LETTER_LAST.size() - 1).isEqualTo(299);
        assertThat(LETTER_BETWEEN.number("1B2")).isEqualTo(32);
    }

    @Test
    void givesEachNumberItsOwnCode() {
        for (Shape shape : List.of(LETTER_LAST, LETTER_BETWEEN, FIVE_DIGITS)) {
            for (long number = 0; number < shape.size(); number++) {
                assertThat(shape.number(shape.code(number))).isEqualTo(number);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7104", "710466", " 71046", "7104 ", "+7104", "71O46", "７１０４６", "٧١٠٤٦", "-1234", "0x123"})
    void numbersNoOtherText(String text) {
        assertThat(FIVE_DIGITS.number(text)).isEqualTo(-1);
    }

    @Test
    void numbersAnyCharSequence() {
        assertThat(FIVE_DIGITS.number(new StringBuilder("71046"))).isEqualTo(71_046);
    }

    @Test
    void countsTheLettersOfSeveralPlacesAsOneNumber() {
        Shape two = shape("[ABC]N[XYZ]", "ABC", Shape.DIGITS, "XYZ");
        assertThat(two.number("A0X")).isZero();
        assertThat(two.number("A0Z")).isEqualTo(60);
        assertThat(two.number("B7Y")).isEqualTo(47);
        assertThat(two.number("C9Z")).isEqualTo(two.size() - 1).isEqualTo(89);
        for (long number = 0; number < two.size(); number++) {
            assertThat(two.number(two.code(number))).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[A-Z]N[0-9AB]", "N[0-9AB]N[AB][CD]", "[01][A-C]*", "A[BC]", "[CD]*", "[2-5]N[XY]"})
    void numbersTheCodesOfAFamilyInTheOrderOfTheText(String text) {
        Shape shape = ShapeParser.parse(text);
        String previous = "";
        for (long number = 0; number < shape.size(); number++) {
            String code = shape.code(number);
            assertThat(shape.number(code)).isEqualTo(number);
            if (number % shape.lane() > 0) {
                assertThat(code).isGreaterThan(previous);
                assertThat(code).endsWith(previous.substring(shape.bodyWidth()));
            }
            previous = code;
        }
    }

    @Test
    void goesByPrefixWhateverFollows() {
        Shape prefix = ShapeParser.parse("[A-Z]N[0-9AB]*");
        assertThat(prefix.number("M80")).isEqualTo(prefix.number("M80051A")).isEqualTo(12 * 120 + 96);
        assertThat(prefix.number("M8")).isEqualTo(-1);
        assertThat(prefix.number("M80.1")).isEqualTo(-1);
        assertThat(prefix.number("M80a")).isEqualTo(-1);
        assertThat(prefix.lane()).isEqualTo(prefix.size());
        assertThat(prefix.isAllDigits()).isFalse();
        assertThat(ShapeParser.parse("NNN*").isAllDigits()).isFalse();
    }

    @Test
    void fillsTheEndsOfRangesOfPrefixes() {
        Shape prefix = ShapeParser.parse("NNNN*");
        assertThat(prefix.end("4", false)).isEqualTo(4000);
        assertThat(prefix.end("4", true)).isEqualTo(4999);
        assertThat(prefix.end("2720", true)).isEqualTo(2720);
        assertThat(prefix.end("", true)).isEqualTo(-1);
        assertThat(prefix.end("27200", true)).isEqualTo(-1);
        assertThat(FIVE_DIGITS.end("4", true)).isEqualTo(-1);
    }

    @Test
    void meetsPrefixes() {
        assertThat(meet("NNN*", "NNNNN")).isTrue();
        assertThat(meet("NNN*", "NN")).isFalse();
        assertThat(meet("NNN*", "NNA")).isFalse();
        assertThat(meet("NNN*", "NNNA")).isTrue();
        assertThat(meet("NNN*", "N*")).isTrue();
        assertThat(meet("[A-M]NN*", "[N-Z]*")).isFalse();
    }

    private static boolean meet(String one, String other) {
        boolean meets = ShapeParser.parse(one).meets(ShapeParser.parse(other));
        assertThat(ShapeParser.parse(other).meets(ShapeParser.parse(one))).isEqualTo(meets);
        return meets;
    }

    @Test
    void hasNoCodeForANumberOutOfBounds() {
        assertThatThrownBy(() -> LETTER_LAST.code(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LETTER_LAST.code(300)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void meetsAShapeOnlyIfSomeTextHasBoth() {
        assertThat(LETTER_LAST.meets(shape("NN[MZ]", Shape.DIGITS, Shape.DIGITS, "MZ")))
                .isTrue();
        assertThat(LETTER_LAST.meets(shape("NN[BZ]", Shape.DIGITS, Shape.DIGITS, "BZ")))
                .isFalse();
        assertThat(LETTER_LAST.meets(FIVE_DIGITS)).isFalse();
    }

    @Test
    void refusesPlacesThatAreNotAscendingDigitsAndLetters() {
        assertThatThrownBy(() -> shape("?", "10")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shape("?", "9:")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shape("?", "AA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shape("?", "@A")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shape("?", "Z[")).isInstanceOf(IllegalArgumentException.class);
        assertThat(shape("[A-Z]", "AZ").size()).isEqualTo(2);
        assertThatThrownBy(() -> shape("?", "BA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shape("?", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> shape("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesMoreCodesThanALongCounts() {
        String[] eighteen = Shape.DIGITS.repeat(18).split("(?<=9)");
        assertThat(shape("N".repeat(18), eighteen).size()).isEqualTo(1_000_000_000_000_000_000L);
        String[] nineteen = Shape.DIGITS.repeat(19).split("(?<=9)");
        assertThatThrownBy(() -> shape("N".repeat(19), nineteen)).isInstanceOf(ArithmeticException.class);
    }
}
