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
    void countsLettersHighAndDigitsLow() {
        assertThat(LETTER_LAST.number("00A")).isZero();
        assertThat(LETTER_LAST.number("01A")).isEqualTo(1);
        assertThat(LETTER_LAST.number("00F")).isEqualTo(100);
        assertThat(LETTER_LAST.number("99M")).isEqualTo(LETTER_LAST.size() - 1).isEqualTo(299);
        assertThat(LETTER_BETWEEN.number("1B2")).isEqualTo(112);
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
        assertThat(two.number("A0Z")).isEqualTo(20);
        assertThat(two.number("B7Y")).isEqualTo(47);
        assertThat(two.number("C9Z")).isEqualTo(two.size() - 1).isEqualTo(89);
        for (long number = 0; number < two.size(); number++) {
            assertThat(two.number(two.code(number))).isEqualTo(number);
        }
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
    void refusesPlacesThatAreNeitherTheDigitsNorAscendingLetters() {
        assertThatThrownBy(() -> shape("?", "01")).isInstanceOf(IllegalArgumentException.class);
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
