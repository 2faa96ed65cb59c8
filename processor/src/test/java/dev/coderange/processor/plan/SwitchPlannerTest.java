package dev.coderange.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Shape;
import dev.coderange.processor.model.ShapeParser;
import dev.coderange.processor.model.ShapedFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A planned decision, followed step by step as the generated code would, answers what the intervals say. */
class SwitchPlannerTest {

    private static final int ROUNDS = 20;

    static Stream<CodeFormat> formats() {
        return Stream.of(
                new IntegerFormat(),
                format("NNNN"),
                format("NN", "NNN"),
                format("NN", "NN[ACZ]", "[B-D]N[XY]", "QNN"),
                format("[AB][A-C]", "XNNY"));
    }

    private static CodeFormat format(String... shapes) {
        List<Shape> parsed = Stream.of(shapes).map(ShapeParser::parse).toList();
        return new ShapedFormat(parsed);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void answersForEveryKeyWhatTheIntervalsSay(CodeFormat format) {
        var random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            long last = Math.min(format.lastKey(), 2_999);
            List<Interval> intervals = intervals(random, last, 1 + random.nextInt(40));
            Decision decision = SwitchPlanner.plan(format, intervals).decision();
            assertThat(LongStream.rangeClosed(0, last).mapToObj(key -> answer(decision, key)))
                    .as("%s by %s", intervals, decision)
                    .containsExactly(answers(intervals, last));
        }
    }

    @Test
    void pagesThatOneRangeHasAloneShareALineWithTheEndThatOneOfThemNeeds() {
        Decision decision = number(9, 100, 10, 20);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Pages.class, pages -> assertThat(pages.size()).isEqualTo(10));
        assertThat(((Decision.Pages) decision).groups())
                .hasSize(9)
                .startsWith(new Decision.Group(
                        List.of(1L, 2L),
                        new Decision.Comparisons(List.of(new Decision.Range(new Interval(10, 20, 0), false, true)))));
    }

    @Test
    void eightRangesAreComparedWithOneByOneAndNineBecomePages() {
        assertThat(number(8, 100, 10, 20)).isInstanceOf(Decision.Comparisons.class);
        assertThat(number(9, 100, 10, 20)).isInstanceOf(Decision.Pages.class);
    }

    @Test
    void pagesAreSoLargeThatTheirNumbersAreInts() {
        assertThat(number(9, 1_000_000_000_000L, 10, 20))
                .isInstanceOfSatisfying(
                        Decision.Pages.class,
                        pages -> assertThat(pages.groups())
                                .flatMap(Decision.Group::labels)
                                .allMatch(label -> label <= Integer.MAX_VALUE));
    }

    @Test
    void aRangeOfWholePagesIsASwitchWithTheFewestLabels() {
        List<Interval> one = List.of(new Interval(0, 999_999_999, 0));

        assertThat(SwitchPlanner.plan(new IntegerFormat(), one).decision())
                .isEqualTo(new Decision.Pages(
                        100_000_000,
                        List.of(new Decision.Group(
                                LongStream.range(0, 10).boxed().toList(), new Decision.Answer(0)))));
    }

    @Test
    void noMoreThanTwoThousandPagesAreTried() {
        assertThat(pageSize(wholePages(0, 2_000, 10))).isEqualTo(10);
        assertThat(SwitchPlanner.plan(new IntegerFormat(), wholePages(0, 2_001, 10))
                        .decision())
                .isInstanceOf(Decision.Comparisons.class);
    }

    @Test
    void theHighestPageIsTheHighestInt() {
        assertThat(pageSize(wholePages(Integer.MAX_VALUE - 8L, 9, 10))).isEqualTo(10);
        assertThat(pageSize(wholePages(Integer.MAX_VALUE - 7L, 9, 10))).isGreaterThan(10);
    }

    @Test
    void theLargestPageIsTheLargestPowerOfTenBelowATenthOfAllKeys() {
        long largest = 100_000_000_000_000_000L;

        assertThat(pageSize(wholePages(0, 9, largest))).isEqualTo(largest);
        assertThat(pageSize(wholePages(0, 9, 10 * largest))).isEqualTo(largest);
    }

    @Test
    void rangesUpToTheHighestLongAreComparedWith() {
        List<Interval> intervals = wholePages(0, 9, 100_000_000_000_000_000L);
        intervals.add(new Interval(Long.MAX_VALUE - 5, Long.MAX_VALUE, 0));

        assertThat(SwitchPlanner.plan(new IntegerFormat(), intervals).decision())
                .isInstanceOf(Decision.Comparisons.class);
    }

    @Test
    void anEndThatEveryNumberWhichComesThisFarKeepsIsNotComparedWith() {
        assertThat(ofTen(new Interval(0, 9, 3))).isEqualTo(new Decision.Answer(3));
        assertThat(ofTen(new Interval(1, 9, 0))).isEqualTo(comparisons(range(1, 9, 0, true, false)));
        assertThat(ofTen(new Interval(0, 8, 0))).isEqualTo(comparisons(range(0, 8, 0, false, true)));
        assertThat(ofTen(new Interval(0, 4, 0), new Interval(5, 9, 1)))
                .isEqualTo(comparisons(range(0, 4, 0, false, true), range(5, 9, 1, false, false)));
        assertThat(ofTen(new Interval(0, 3, 0), new Interval(5, 9, 1)))
                .isEqualTo(comparisons(range(0, 3, 0, false, true), range(5, 9, 1, true, false)));
        assertThat(ofTen(new Interval(0, 3, 0), new Interval(4, 6, 1), new Interval(7, 8, 2)))
                .isEqualTo(comparisons(
                        range(0, 3, 0, false, true), range(4, 6, 1, false, true), range(7, 8, 2, false, true)));
    }

    /** What decides over the one digit of a shape. */
    private static Decision ofTen(Interval... intervals) {
        var shapes = (Decision.Shapes)
                SwitchPlanner.plan(format("XN"), List.of(intervals)).decision();
        return shapes.shapes().get(0).decision();
    }

    private static Decision comparisons(Decision.Range... ranges) {
        return new Decision.Comparisons(List.of(ranges));
    }

    private static Decision.Range range(
            long first, long last, int ordinal, boolean comparesFirst, boolean comparesLast) {
        return new Decision.Range(new Interval(first, last, ordinal), comparesFirst, comparesLast);
    }

    private static long pageSize(List<Interval> intervals) {
        return ((Decision.Pages)
                        SwitchPlanner.plan(new IntegerFormat(), intervals).decision())
                .size();
    }

    /** Intervals of a whole page each, two categories taking turns. */
    private static List<Interval> wholePages(long firstPage, int count, long size) {
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long first = (firstPage + i) * size;
            intervals.add(new Interval(first, first + size - 1, i % 2));
        }
        return intervals;
    }

    @Test
    void allThatHasALetterIsAnAnswerWithoutAComparison() {
        Decision decision = SwitchPlanner.plan(format("N[AC]"), List.of(new Interval(10, 19, 3)))
                .decision();

        assertThat(decision)
                .isEqualTo(new Decision.Shapes(List.of(new Decision.OfShape(
                        ShapeParser.parse("N[AC]"),
                        0,
                        20,
                        new Decision.Rest(List.of(Shape.DIGITS)),
                        new Decision.Letters(
                                "AC",
                                10,
                                true,
                                List.of(new Decision.Group(List.of((long) 'C'), new Decision.Answer(3))))))));
    }

    @Test
    void onlyTheFirstPlaceWithAChoiceIsTheFirst() {
        var shapes = (Decision.Shapes) SwitchPlanner.plan(format("X[AB][CD]N"), List.of(new Interval(5, 25, 0)))
                .decision();
        var first = (Decision.Letters) shapes.shapes().get(0).decision();
        var second = (Decision.Letters) first.groups().get(0).decision();

        assertThat(first.isFirst()).isTrue();
        assertThat(second.isFirst()).isFalse();
        assertThat(first.weight()).isEqualTo(20);
        assertThat(second.weight()).isEqualTo(10);
    }

    /** What decides over so many ranges at equal distance, each of a category of its own. */
    private static Decision number(int count, long distance, long first, long last) {
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            intervals.add(new Interval(i * distance + first, i * distance + last, i));
        }
        return SwitchPlanner.plan(new IntegerFormat(), intervals).decision();
    }

    private static List<Interval> intervals(Random random, long last, int most) {
        List<Interval> intervals = new ArrayList<>();
        long next = random.nextInt(3);
        while (intervals.size() < most && next <= last) {
            long end = Math.min(last, next + random.nextInt(random.nextInt(4) == 0 ? 300 : 12));
            intervals.add(new Interval(next, end, random.nextInt(3)));
            next = end + 1 + (random.nextBoolean() ? 1 + random.nextInt(60) : 0);
        }
        return joined(intervals);
    }

    private static List<Interval> joined(List<Interval> intervals) {
        List<Interval> joined = new ArrayList<>();
        for (Interval next : intervals) {
            Interval before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && before.last() + 1 == next.first() && before.ordinal() == next.ordinal()) {
                joined.set(joined.size() - 1, new Interval(before.first(), next.last(), next.ordinal()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static Integer[] answers(List<Interval> intervals, long last) {
        var answers = new Integer[(int) last + 1];
        Arrays.fill(answers, Decision.NONE);
        intervals.forEach(interval ->
                Arrays.fill(answers, (int) interval.first(), (int) interval.last() + 1, interval.ordinal()));
        return answers;
    }

    private static int answer(Decision decision, long key) {
        if (decision instanceof Decision.Answer answer) {
            return answer.ordinal();
        } else if (decision instanceof Decision.Comparisons comparisons) {
            return comparisons.ranges().stream()
                    .filter(range ->
                            !range.comparesFirst() || key >= range.interval().first())
                    .filter(range ->
                            !range.comparesLast() || key <= range.interval().last())
                    .mapToInt(range -> range.interval().ordinal())
                    .findFirst()
                    .orElse(Decision.NONE);
        } else if (decision instanceof Decision.Pages pages) {
            return answer(pages.groups(), key / pages.size(), key);
        } else if (decision instanceof Decision.Letters letters) {
            long letter = letters.allowed().charAt((int) (key / letters.weight()));
            return answer(letters.groups(), letter, key % letters.weight());
        }
        return ((Decision.Shapes) decision)
                .shapes().stream()
                        .filter(shape -> shape.base() <= key && key < shape.end())
                        .mapToInt(shape -> answer(shape.decision(), key - shape.base()))
                        .findFirst()
                        .orElse(Decision.NONE);
    }

    private static int answer(List<Decision.Group> groups, long label, long key) {
        return groups.stream()
                .filter(group -> group.labels().contains(label))
                .mapToInt(group -> answer(group.decision(), key))
                .findFirst()
                .orElse(Decision.NONE);
    }
}
