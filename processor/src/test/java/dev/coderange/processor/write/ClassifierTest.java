package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.plan.DecisionPlan;
import dev.coderange.processor.plan.Planner;
import dev.coderange.processor.plan.Plans;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares generated classifiers of every form with a look at each range. */
class ClassifierTest {

    private static final List<CodeFormat> FORMATS = List.of(
            Sets.FIVE_DIGITS,
            Sets.CPT,
            Sets.HCPCS,
            Sets.ODD,
            Sets.CPT_AND_HCPCS,
            Sets.TANGLED,
            Sets.TWO_DIGIT_SHAPES,
            Sets.INTEGER,
            Sets.format("", "[A-Z]N[0-9AB]"),
            Sets.format(".-", "[A-Z]N[0-9AB]*"),
            Sets.format("", "N[0-9AB]N[XY]", "[A-C]N*", "[0-4][5-9]Z[CD][EF]"),
            Sets.format("- ", "NNNNN", "NNNN[AFMTU]", "[A-V]NNN*", "X"),
            Sets.format("", "[0-9A-F][0-9A-F][0-9A-F]*", "[G-Z][A-Z]*"),
            Sets.format("", "NN*", "[A-Z]N*", "[A-Z][A-Z]N"),
            new IntegerFormat(",._"));

    private static final int FIRST_MIXED = 8;

    @Test
    void integersAreDecidedOverTheWholeInt() throws Throwable {
        checkAroundInEveryForm(Sets.set(
                Sets.INTEGER,
                range(0, 0, 1),
                range(10, 20, 0),
                range(21, 22, 2),
                range(1_000_000, Integer.MAX_VALUE, 1)));
    }

    @Test
    void theHighestIntWrapsIntoNoRange() throws Throwable {
        checkAroundInEveryForm(
                Sets.set(Sets.INTEGER, range(2_147_483_000, 2_147_483_100, 0), range(2_147_483_600, 2_147_483_646, 1)));
    }

    @Test
    void integersOnBothSidesOfTheLastIntAreDecided() throws Throwable {
        checkAroundInEveryForm(Sets.set(
                Sets.INTEGER, range(2_147_483_640, 2_147_483_650L, 0), range(2_147_483_651L, 2_147_483_660L, 1)));
    }

    @Test
    void integersPastIntAreDecided() throws Throwable {
        checkAroundInEveryForm(Sets.set(
                Sets.INTEGER,
                range(5, Integer.MAX_VALUE, 1),
                range(Integer.MAX_VALUE + 1L, 4_000_000_000L, 0),
                range(Long.MAX_VALUE - 5, Long.MAX_VALUE, 2)));
    }

    @Test
    void everyIntegerCanBeInOneCategory() throws Throwable {
        checkAroundInEveryForm(Sets.set(Sets.INTEGER, range(0, Long.MAX_VALUE, 0)));
        checkAroundInEveryForm(Sets.set(Sets.INTEGER, range(1, Long.MAX_VALUE, 0)));
    }

    @Test
    void fiveDigitsAreDecidedOverTheWholeKeySpace() throws Throwable {
        checkInEveryForm(Sets.set(
                Sets.FIVE_DIGITS,
                range(0, 9, 0),
                range(70010, 76499, 1),
                range(76500, 76500, 2),
                range(99999, 99999, 0)));
    }

    @Test
    void anIntNeverReachesTheKeysOfALetteredShape() throws Throwable {
        checkInEveryForm(Sets.set(Sets.CPT, range(42, 900, 0), range(100_000, 120_000, 1), range(140_042, 149_999, 2)));
    }

    @Test
    void anIntReachesEveryTenDigitCode() throws Throwable {
        checkAroundInEveryForm(Sets.set(
                Sets.TEN_DIGITS,
                range(0, 7, 0),
                range(2_000_000_000L, 3_000_000_000L, 1),
                range(9_999_999_999L, 9_999_999_999L, 2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    void randomRangesAreDecidedAsTheRangesThemselvesSay(int format) throws Throwable {
        Random random = new Random(format);
        long last = Math.min(FORMATS.get(format).lastKey(), 400_000);
        checkInEveryForm(Sets.random(random, FORMATS.get(format), 0, last, 150, 1 + random.nextInt(140)));
    }

    @Test
    void moreCategoriesThanAByteHoldsAreDecided() throws Throwable {
        checkInEveryForm(Sets.random(new Random(7), Sets.FIVE_DIGITS, 0, 99_999, 900, 400));
        checkInEveryForm(Sets.random(new Random(8), Sets.FIVE_DIGITS, 0, 99_999, 500, 200));
        CodeSet filled = Sets.random(new Random(9), Sets.FIVE_DIGITS, 0, 60_000, 200, 200);
        assertThat(Planner.plan(filled, 0, Request.Lookup.AUTO)).isInstanceOf(DecisionPlan.Filled.class);
        checkInEveryForm(filled);
    }

    @Test
    void anEmptyLevelAnswersNull() throws Throwable {
        CodeSet set = Sets.set(Sets.FIVE_DIGITS, 1, List.of());

        new ClassifierOracle(set, Planner.plan(set, 0, Request.Lookup.AUTO)).check();
    }

    @Test
    void codesOfNegativeNumbersAreNotThoseOfTheFirstPage() throws Throwable {
        checkInEveryForm(Sets.set(Sets.FIVE_DIGITS, range(0, 99, 0), range(100, 299, 1)));
        checkInEveryForm(Sets.set(Sets.INTEGER, range(0, 9, 0), range(10, 29, 1)));
    }

    @Test
    void lettersAreDecidedBeforeDigits() throws Throwable {
        CodeSet set = Sets.set(Sets.HCPCS, range(225, 225, 0), range(426, 436, 1), range(20_000, 39_999, 2));

        checkInEveryForm(set);
        assertThat(CompiledClassifier.of(set, Request.Lookup.SWITCH).source())
                .contains("switch ('A' + key / 10000)", "case 'C': case 'D':", "digits == 225")
                .doesNotContain("[]", "Table");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void smallSetsOfEveryFormatAreFilledAsTheirRangesSay(int seed) throws Throwable {
        Random random = new Random(seed);
        for (int i = 0; i < FORMATS.size(); i++) {
            CodeFormat format = FORMATS.get(i);
            if (i >= FIRST_MIXED && i % 6 != seed % 6) {
                continue; // each once: that takes seconds
            }
            long first = random.nextInt(500);
            long last = Math.min(format.lastKey(), first + 1_500 + random.nextInt(30_000));
            CodeSet set = Sets.random(random, format, Math.min(first, last / 2), last, 40, 1 + random.nextInt(12));
            checkInEveryForm(set);
        }
    }

    @Test
    void keysUpToTheLastOfALongAreDecided() throws Throwable {
        for (CodeFormat format : List.of(
                Sets.format("", "[0-8]NNNNNNNNNNNNNNNNNN"),
                Sets.format("", "NNNNNNNNNNNNNNNNNN[0-8]*"),
                Sets.format("-", "NNNNNNNNNNNNNNNNNN[A-I]"),
                Sets.format("", "TTTNNNNNNNNNNNNNNNNN", "[A-S]N[0-9A-Z]NNNNNNNNN*"))) {
            long last = format.lastKey();
            checkAroundInEveryForm(Sets.set(
                    format,
                    range(0, 7, 0),
                    range(last / 3, last / 3 + 1_000_000_000_000L, 1),
                    range(last - 5, last, 2)));
            checkAroundInEveryForm(Sets.set(format, range(1, format.lastEnd(1), 0)));
            checkAroundInEveryForm(Sets.random(new Random(3), format, 0, last, 40, 7));
        }
    }

    @Test
    void countedLettersAreDecidedWithTheirCodesBesideTheNumbers() {
        CodeSet set =
                Sets.set(Sets.format("", "[A-Z]N[0-9AB]"), range(0, 237, 0), range(240, 413, 1), range(520, 530, 1));

        assertThat(CompiledClassifier.of(set, Request.Lookup.SWITCH).source())
                .contains("int rest = key % 120;", "case 'A':", "rest <= 117 ? MadeKind.C0 : null; // 00-99");
    }

    @Test
    void keysOfPrefixesAndIgnoredCharactersAreReadWithoutAnObject() {
        CodeSet set = Sets.set(Sets.format(".-", "[A-Z]N[0-9AB]*", "NNNNN"), range(0, 237, 0));
        String source = CompiledClassifier.of(set, Request.Lookup.SWITCH).source();

        assertThat(source).contains("isIgnored(c)").doesNotContain("StringBuilder", "substring", "toString", "replace");
    }

    @Test
    void rangesOfWholePagesAreFilledWithoutAPageThatIsDivided() throws Throwable {
        checkInEveryForm(Sets.set(Sets.FIVE_DIGITS, range(10_000, 14_999, 0), range(20_000, 29_999, 1)));
    }

    @Test
    void aSwitchHasNoTableBehindIt() {
        CodeSet set = Sets.set(Sets.FIVE_DIGITS, range(100, 199, 0), range(200, 299, 1));

        assertThat(CompiledClassifier.of(set, Request.Lookup.SWITCH).source())
                .contains("switch (code / 100)", "case 1:", "no table is kept")
                .doesNotContain("Table", "MadeKind[]");
    }

    @Test
    void everyEntryIsSmallEnoughToBeInlined() {
        CodeSet set = Sets.random(new Random(4), Sets.FIVE_DIGITS, 20_000, 60_000, 60, 40);
        for (DecisionPlan plan : Plans.ofEveryForm(set)) {
            CompiledClassifier classifier = CompiledClassifier.of(set, plan);
            MethodSizes.of(classifier.classFiles().get("made.MadeClassifier")).forEach((method, size) -> {
                if (method.startsWith("kind(")) {
                    assertThat(size).as(method).isLessThan(MethodSizes.LARGEST_INLINED);
                }
            });
        }
    }

    private static void checkInEveryForm(CodeSet set) throws Throwable {
        for (DecisionPlan plan : Plans.ofEveryForm(set)) {
            new ClassifierOracle(set, plan).check();
        }
    }

    private static void checkAroundInEveryForm(CodeSet set) throws Throwable {
        for (DecisionPlan plan : Plans.ofEveryForm(set)) {
            new ClassifierOracle(set, plan).checkAround();
        }
    }

    private static long[] range(long first, long last, int category) {
        return new long[] {first, last, category};
    }
}
