package dev.coderange.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFormatTest {

    private static final Shape DIGITS = digits(3);
    private static final Shape LETTERED = new Shape("NN[TU]", List.of(Shape.DIGITS, Shape.DIGITS, "TU"));
    private static final Shape LETTER_FIRST = new Shape("[AV]N", List.of("AV", Shape.DIGITS));
    private static final CodeFormat MIXED = new ShapedFormat(List.of(LETTERED, DIGITS, LETTER_FIRST));
    private static final CodeFormat INTEGER = new IntegerFormat();

    private static Shape digits(int width) {
        return new Shape("N".repeat(width), Collections.nCopies(width, Shape.DIGITS));
    }

    @Test
    void beginsWithTheAllDigitShapeWhereverItIsListed() {
        assertThat(MIXED.key("007")).isEqualTo(7);
        assertThat(MIXED.key("00T")).isEqualTo(1_000);
        assertThat(MIXED.key("99U")).isEqualTo(1_199);
        assertThat(MIXED.key("A0")).isEqualTo(1_200);
        assertThat(MIXED.lastKey()).isEqualTo(MIXED.key("V9")).isEqualTo(1_219);
    }

    @Test
    void givesEachKeyItsOwnCode() {
        for (long key = 0; key <= MIXED.lastKey(); key++) {
            assertThat(MIXED.key(MIXED.code(key))).isEqualTo(key);
        }
        assertThatThrownBy(() -> MIXED.code(1_220)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNoKeyForOtherText() {
        assertThat(MIXED.key(null)).isEqualTo(-1);
        assertThat(MIXED.key("")).isEqualTo(-1);
        assertThat(MIXED.key("00t")).isEqualTo(-1);
        assertThat(MIXED.key("B0")).isEqualTo(-1);
    }

    @Test
    void takesAsEndsOnlyCodesOfOneShapeWithTheSameLetters() {
        assertThat(MIXED.areEnds(MIXED.key("000"), MIXED.key("999"))).isTrue();
        assertThat(MIXED.areEnds(MIXED.key("00T"), MIXED.key("99T"))).isTrue();
        assertThat(MIXED.areEnds(MIXED.key("00T"), MIXED.key("99U"))).isFalse();
        assertThat(MIXED.areEnds(MIXED.key("999"), MIXED.key("00T"))).isFalse();
    }

    @Test
    void comparesCodesAsText() {
        assertThat(MIXED.compare(MIXED.key("10T"), MIXED.key("101"))).isPositive();
        assertThat(MIXED.compare(MIXED.key("A9"), MIXED.key("999"))).isPositive();
        assertThat(MIXED.compare(MIXED.key("007"), MIXED.key("007"))).isZero();
    }

    @Test
    void takesNumbersWhereJustOneShapeIsAllDigits() {
        CodeFormat two = new ShapedFormat(List.of(digits(3), digits(5)));
        CodeFormat none = new ShapedFormat(List.of(LETTERED));
        CodeFormat wide = new ShapedFormat(List.of(digits(10)));
        assertThat(MIXED.takesInt()).isTrue();
        assertThat(MIXED.paddedWidth()).isEqualTo(OptionalInt.of(3));
        assertThat(MIXED.takesLong()).isFalse();
        assertThat(two.takesInt()).isFalse();
        assertThat(none.takesInt()).isFalse();
        assertThat(wide.takesInt()).isTrue();
        assertThat(wide.takesLong()).isTrue();
        assertThat(INTEGER.takesInt()).isTrue();
        assertThat(INTEGER.takesLong()).isTrue();
    }

    @Test
    void takesLongsFromTenDigitsOn() {
        assertThat(new ShapedFormat(List.of(digits(9))).takesLong()).isFalse();
        assertThat(new ShapedFormat(List.of(digits(10))).takesLong()).isTrue();
    }

    @Test
    void knowsWhereTheCodesOfEachShapeBegin() {
        assertThat(((ShapedFormat) MIXED).base(DIGITS)).isZero();
        assertThat(((ShapedFormat) MIXED).base(LETTERED)).isEqualTo(1_000);
        assertThat(((ShapedFormat) MIXED).base(LETTER_FIRST)).isEqualTo(1_200);
        assertThatThrownBy(() -> ((ShapedFormat) MIXED).base(digits(4))).isInstanceOf(IllegalArgumentException.class);
        assertThat(((ShapedFormat) MIXED).shape(999)).isEqualTo(DIGITS);
        assertThat(((ShapedFormat) MIXED).shape(1_000)).isEqualTo(LETTERED);
        assertThat(((ShapedFormat) MIXED).shape(1_219)).isEqualTo(LETTER_FIRST);
    }

    @Test
    void isComparedByItsShapesInTheirOrder() {
        CodeFormat same = new ShapedFormat(List.of(LETTERED, DIGITS, LETTER_FIRST));
        CodeFormat other = new ShapedFormat(List.of(DIGITS, LETTERED, LETTER_FIRST));
        assertThat(MIXED)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(other)
                .isNotEqualTo(INTEGER);
        assertThat(MIXED.hashCode()).isNotEqualTo(other.hashCode());
        assertThat(MIXED).hasToString("NN[TU] or NNN or [AV]N");
        assertThat(MIXED.texts()).containsExactly("NN[TU]", "NNN", "[AV]N");
    }

    @Test
    void lastEndIsTheLastCodeWithTheSameLetters() {
        assertThat(MIXED.lastEnd(MIXED.key("01T"))).isEqualTo(MIXED.key("99T"));
        assertThat(MIXED.lastEnd(MIXED.key("99T"))).isEqualTo(MIXED.key("99T"));
        assertThat(MIXED.lastEnd(MIXED.key("00U"))).isEqualTo(MIXED.key("99U"));
        assertThat(INTEGER.lastEnd(5)).isEqualTo(Long.MAX_VALUE);
        assertThat(INTEGER.areEnds(5, Long.MAX_VALUE)).isTrue();
    }

    @Test
    void integersHaveNoWidthAndCompareAsNumbers() {
        assertThat(INTEGER.paddedWidth()).isEmpty();
        assertThat(INTEGER.digitShape()).isEmpty();
        assertThat(INTEGER.compare(9, 10)).isNegative();
        assertThat(INTEGER.description()).isEqualTo("integer");
        assertThatThrownBy(() -> INTEGER.code(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(INTEGER.key(null)).isEqualTo(-1);
    }

    @Test
    void refusesShapesThatSomeTextHasBothOf() {
        Shape rival = new Shape("NN[UV]", List.of(Shape.DIGITS, Shape.DIGITS, "UV"));
        assertThatThrownBy(() -> new ShapedFormat(List.of(LETTERED, rival)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NN[UV]");
    }

    @Test
    void refusesMoreKeysThanALongCounts() {
        List<Shape> shapes = List.of(
                new Shape("A", Collections.nCopies(18, Shape.DIGITS)),
                new Shape("B", nine("ABCDEFGHI")),
                new Shape("C", nine("JKL")));
        assertThatThrownBy(() -> new ShapedFormat(shapes)).isInstanceOf(ArithmeticException.class);
    }

    private static List<String> nine(String letters) {
        List<String> places = new ArrayList<>(Collections.nCopies(18, Shape.DIGITS));
        places.add(letters);
        return places;
    }

    @Test
    void takesEveryIntegerUpToTheLargestLong() {
        for (long code : new long[] {0, 1, 9, 10, Integer.MAX_VALUE, 1L + Integer.MAX_VALUE, Long.MAX_VALUE}) {
            assertThat(INTEGER.key(Long.toString(code))).isEqualTo(code);
            assertThat(INTEGER.code(code)).isEqualTo(Long.toString(code));
        }
        assertThat(INTEGER.lastKey()).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1",
                "+1",
                "01",
                "00",
                " 1",
                "1 ",
                "1.0",
                "1e3",
                "x",
                "9223372036854775808",
                "9999999999999999999",
                "18446744073709551617",
                "99999999999999999999",
                "١",
                "１"
            })
    void takesNothingElseForAnInteger(String text) {
        assertThat(INTEGER.key(text)).isEqualTo(-1);
    }
}
