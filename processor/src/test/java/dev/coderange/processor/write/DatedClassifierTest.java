package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.plan.Planner;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the generated types of sets with dates with a look at each range on each day. */
class DatedClassifierTest {

    private static final List<CodeFormat> FORMATS = List.of(
            Sets.FIVE_DIGITS,
            Sets.CPT,
            Sets.HCPCS,
            Sets.ODD,
            Sets.INTEGER,
            Sets.TWO_DIGIT_SHAPES,
            Sets.format(".-", "[A-Z]N[0-9AB]*"),
            Sets.format("", "[A-Z]N[0-9AB]"));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void randomHistoriesAreAnsweredAsTheirRangesSay(int format) throws Throwable {
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(100 * format + seed);
            CodeFormat any = FORMATS.get(format);
            var keys = new CodeRange(random.nextInt(20), Math.min(any.lastKey(), 900 + random.nextInt(30_000)));
            CodeSet set = DatedSets.random(random, any, keys, 10 + random.nextInt(30), 1 + random.nextInt(6), 8);
            check(set, random);
        }
    }

    @Test
    void editionsByTheHundredAreAnswered() throws Throwable {
        Random random = new Random(7);
        var keys = new CodeRange(10_000, 79_999);
        check(DatedSets.random(random, Sets.FIVE_DIGITS, keys, 60, 5, 130), random);
    }

    @Test
    void categoriesAndHistoriesPastAByteAreAnswered() throws Throwable {
        Random random = new Random(8);
        var keys = new CodeRange(10_000, 79_999);
        CodeSet set = DatedSets.random(random, Sets.FIVE_DIGITS, keys, 700, 150, 4);
        DatedOracle.check(set, Request.Lookup.TABLE, random);
    }

    @ParameterizedTest
    @ValueSource(ints = {62, 130})
    void manyHistoriesOfManyEditionsAreAnswered(int editions) throws Throwable {
        Random random = new Random(10);
        var keys = new CodeRange(10_000, 79_999);
        CodeSet set = DatedSets.random(random, Sets.FIVE_DIGITS, keys, 2_000, 5, editions);
        assertThat(new DatedTypes(set, Request.Lookup.TABLE).source("MadeClassifier"))
                .contains("long[] CHANGES");
        DatedOracle.check(set, Request.Lookup.TABLE, random);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2023-01-01, 2026-01-01, 'PERIODS[year]'",
        "2021-01-01, 2023-04-01, 2026-10-01, 'PERIODS[(year << 4) + on.getMonthValue()]'",
        "2021-01-01, 2024-02-29, 2026-01-31, 'PERIODS[(year << 9) + (on.getMonthValue() << 5) + on.getDayOfMonth()]'",
        "0001-02-01, 2023-01-01, 9999-12-01, 'period += step'"
    })
    void codesOfWhichNearlyAllAreAlwaysTheSameAreAnswered(
            LocalDate first, LocalDate second, LocalDate third, String period) throws Throwable {
        for (CodeFormat format : List.of(Sets.FIVE_DIGITS, Sets.CPT, Sets.INTEGER)) {
            Random random = new Random(11);
            var keys = new CodeRange(30, Math.min(format.lastKey(), 60_000));
            CodeSet set = DatedSets.settled(random, format, keys, 4, first, second, third);
            assertThat(new DatedTypes(set, Request.Lookup.TABLE).source("MadeClassifier"))
                    .contains("requireNonNull(on)", "place = history <= ", period);
            check(set, random);
        }
    }

    @Test
    void codesPastAnIntAreAnswered() throws Throwable {
        Random random = new Random(9);
        check(DatedSets.random(random, Sets.INTEGER, new CodeRange(5, Long.MAX_VALUE - 1), 30, 4, 6), random);
    }

    @Test
    void aSwitchComparesTheDayWhereSomethingChanges() {
        CodeSet set = DatedSets.random(new Random(3), Sets.FIVE_DIGITS, new CodeRange(10_000, 10_999), 12, 3, 6);
        String source = new DatedTypes(set, Request.Lookup.SWITCH).source("MadeClassifier");

        assertThat(source).containsPattern("date < 20[12]\\d_\\d\\d_\\d\\d").doesNotContain("Histories", "Table");
    }

    private static void check(CodeSet set, Random random) throws Throwable {
        for (Request.Lookup lookup : Request.Lookup.values()) {
            boolean isPossible = Planner.check(set, lookup).isEmpty();
            if (isPossible) {
                DatedOracle.check(set, lookup, random);
            }
        }
    }
}
