package dev.coderange.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapeParser;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What decisions are taken to cost; the tests of the generated source hold the bytes to those of javac. */
class SwitchSizeTest {

    private static final Decision.Rest TWO_DIGITS = new Decision.Rest(List.of(Shape.DIGITS, Shape.DIGITS));

    private static final Decision ANSWER = new Decision.Answer(0);
    private static final Decision ONE_RANGE = comparisons(range(10, 20));

    @Test
    void anAnswerIsALine() {
        assertThat(SwitchSize.of(ANSWER)).isEqualTo(new SwitchSize(1, 0, 7, 0));
    }

    @Test
    void comparisonsAreALineForEachRangeAndOneForNone() {
        assertThat(SwitchSize.of(ONE_RANGE)).isEqualTo(new SwitchSize(1, 0, 34, 2));
        assertThat(SwitchSize.of(comparisons(range(10, 20), range(30, 30)))).isEqualTo(new SwitchSize(3, 0, 51, 3));
    }

    @Test
    void anEndThatNeedsNoComparisonIsNotCounted() {
        Decision.Range open = new Decision.Range(new Interval(10, 20, 0), false, true);
        Decision.Range whole = new Decision.Range(new Interval(10, 10, 0), false, false);

        assertThat(SwitchSize.of(comparisons(open)).comparisons()).isEqualTo(1);
        assertThat(SwitchSize.of(comparisons(whole)).comparisons()).isZero();
        assertThat(SwitchSize.of(comparisons(new Decision.Range(new Interval(10, 20, 0), true, false)))
                        .comparisons())
                .isEqualTo(1);
    }

    @Test
    void labelsThatLieCloseAreATableAndOthersAList() {
        Decision close = new Decision.Pages(10, List.of(group(0, 11, ANSWER), group(20, 1, ONE_RANGE)));
        Decision apart = new Decision.Pages(10, List.of(group(1, 1, ANSWER), group(1_000, 1, ANSWER)));

        assertThat(SwitchSize.of(close)).isEqualTo(new SwitchSize(9, 12, 23 + 7 + 34 + 16 + 4 * 21, 2));
        assertThat(SwitchSize.of(apart)).isEqualTo(new SwitchSize(8, 2, 23 + 7 + 7 + 12 + 8 * 2, 0));
    }

    @Test
    void aTableMayBeSoMuchLongerThanItsLabels() {
        assertThat(bytes(List.of(0L, 3L, 6L, 9L))).isEqualTo(16 + 4 * 10);
        assertThat(bytes(List.of(0L, 3L, 6L, 10L))).isEqualTo(12 + 8 * 4);
    }

    private static int bytes(List<Long> labels) {
        Decision pages = new Decision.Pages(10, List.of(new Decision.Group(labels, ANSWER)));
        return SwitchSize.of(pages).bytes() - 23 - 7;
    }

    @Test
    void lettersCountWithWhatFollowsThem() {
        Decision pages = new Decision.Pages(10, List.of(group(0, 3, ANSWER)));
        Decision letters = new Decision.Letters("AB", 10, true, List.of(group('A', 1, pages), group('B', 1, ANSWER)));

        assertThat(SwitchSize.of(pages)).isEqualTo(new SwitchSize(6, 3, 23 + 7 + 16 + 12, 0));
        assertThat(SwitchSize.of(letters)).isEqualTo(new SwitchSize(13, 5, 23 + 58 + 7 + 12 + 16, 0));
    }

    private static Shape shape(String text) {
        return ShapeParser.parse(text);
    }

    @Test
    void shapesAreAskedForOneByOne() {
        Decision pages = new Decision.Pages(10, List.of(group(0, 3, ANSWER)));
        Decision shapes = new Decision.Shapes(List.of(
                new Decision.OfShape(shape("NN"), 0, 100, TWO_DIGITS, ONE_RANGE),
                new Decision.OfShape(shape("NNA"), 100, 200, TWO_DIGITS, pages)));

        assertThat(SwitchSize.of(shapes)).isEqualTo(new SwitchSize(4 + 4 + 9, 3, 14 + (34 + 36) + (58 + 36), 2 + 2));
    }

    @Test
    void aComparisonCostsAsMuchAsFourLinesAndALineAsMuchAsTenLabels() {
        assertThat(new SwitchSize(3, 7, 0, 2).cost()).isEqualTo(30 + 7 + 80);
    }

    @Test
    void fiveHundredLinesAreReadAndALittleLessThanEightThousandBytesCompiled() {
        assertThat(new SwitchSize(500, 0, 0, 0).isReadable()).isTrue();
        assertThat(new SwitchSize(501, 0, 0, 0).isReadable()).isFalse();
        assertThat(new SwitchSize(0, 0, 7_500, 0).isCompiled()).isTrue();
        assertThat(new SwitchSize(0, 0, 7_501, 0).isCompiled()).isFalse();
    }

    private static Decision.Range range(long first, long last) {
        return new Decision.Range(new Interval(first, last, 0), true, true);
    }

    private static Decision comparisons(Decision.Range... ranges) {
        return new Decision.Comparisons(List.of(ranges));
    }

    private static Decision.Group group(long first, int count, Decision decision) {
        return new Decision.Group(LongStream.range(first, first + count).boxed().toList(), decision);
    }
}
