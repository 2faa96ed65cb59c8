package dev.coderange.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.LevelHistory.Period;
import dev.coderange.processor.model.LevelHistory.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelHistoryTest {

    private static final int CODES = 60;
    private static final int DAYS = 40;

    @Test
    void codesWithOneHistoryShareIt() {
        LevelHistory history = LevelHistory.of(
                set(List.of(
                        List.of(range(0, 9, new Days(Integer.MIN_VALUE, 9)), range(20, 29, Days.ALWAYS)),
                        List.of(range(0, 9, new Days(10, Integer.MAX_VALUE))),
                        List.of(range(30, 39, Days.ALWAYS)))),
                0);

        assertThat(history.codes())
                .containsExactly(
                        new Span(new CodeRange(0, 9), 0),
                        new Span(new CodeRange(20, 29), 1),
                        new Span(new CodeRange(30, 39), 2));
        assertThat(history.histories().get(0))
                .containsExactly(
                        new Period(new Days(Integer.MIN_VALUE, 9), 0), new Period(new Days(10, Integer.MAX_VALUE), 1));
    }

    @Test
    void periodsThatTouchAreOne() {
        LevelHistory history =
                LevelHistory.of(set(List.of(List.of(range(0, 9, new Days(5, 9)), range(5, 14, new Days(10, 20))))), 0);

        assertThat(history.codes()).hasSize(3);
        assertThat(history.histories())
                .containsExactly(
                        List.of(new Period(new Days(5, 9), 0)),
                        List.of(new Period(new Days(5, 20), 0)),
                        List.of(new Period(new Days(10, 20), 0)));
    }

    @Test
    void lastKeyOfAllHasAHistory() {
        assertThat(LevelHistory.of(set(List.of(List.of(range(5, Long.MAX_VALUE, Days.ALWAYS)))), 0)
                        .codes())
                .containsExactly(new Span(new CodeRange(5, Long.MAX_VALUE), 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void randomHistoriesSayWhatTheRangesSayDayByDay(int seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 100; run++) {
            int[][] owners = owners(random);
            LevelHistory history = LevelHistory.of(set(claims(owners)), 0);

            int[][] found = new int[CODES][DAYS];
            for (Span span : history.codes()) {
                for (long code = span.codes().first(); code <= span.codes().last(); code++) {
                    for (Period period : history.histories().get(span.history())) {
                        for (int day = period.days().first();
                                day <= period.days().last();
                                day++) {
                            found[(int) code][day] += period.ordinal() + 1;
                        }
                    }
                }
            }
            assertThat(found).isDeepEqualTo(owners);
            assertThat(history.histories()).doesNotHaveDuplicates();
        }
    }

    /** For each code and day the category that has it, from 1, or 0: blocks, some written over others. */
    private static int[][] owners(Random random) {
        int[][] owners = new int[CODES][DAYS];
        for (int block = 0; block < 12; block++) {
            int code = random.nextInt(CODES);
            int day = random.nextInt(DAYS);
            int codes = Math.min(CODES, code + 1 + random.nextInt(20));
            int days = Math.min(DAYS, day + 1 + random.nextInt(20));
            int owner = random.nextInt(4);
            for (int i = code; i < codes; i++) {
                for (int j = day; j < days; j++) {
                    owners[i][j] = owner;
                }
            }
        }
        return owners;
    }

    /** The blocks as ranges: stretches of codes, each day by day as long as it stays the same. */
    private static List<List<DatedRange>> claims(int[][] owners) {
        List<List<DatedRange>> claims = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int code = 0; code < CODES; code++) {
            int day = 0;
            while (day < DAYS) {
                int end = day;
                while (end + 1 < DAYS && owners[code][end + 1] == owners[code][day]) {
                    end++;
                }
                if (owners[code][day] > 0) {
                    claims.get(owners[code][day] - 1).add(range(code, code, new Days(day, end)));
                }
                day = end + 1;
            }
        }
        return claims;
    }

    private static DatedRange range(long first, long last, Days days) {
        return new DatedRange(new CodeRange(first, last), days);
    }

    private static CodeSet set(List<List<DatedRange>> categories) {
        List<Category> made = new ArrayList<>();
        for (List<DatedRange> history : categories) {
            String id = "C" + made.size();
            made.add(new Category(id, "", id, "", Map.of(), List.of(), List.of(), history, List.of()));
        }
        return new CodeSet(
                "Set", "", "", "", new IntegerFormat(), List.of(), OptionalInt.of(0), List.of(new Level("Top")), made);
    }
}
