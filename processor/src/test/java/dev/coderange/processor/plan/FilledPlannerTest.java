package dev.coderange.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a table is filled from its {@code switch}. */
class FilledPlannerTest {

    private static DecisionPlan.Filled plan(long lastKey, Interval... intervals) {
        var definition = new DecisionPlan.Switch(List.of(intervals), new Decision.Answer(0));
        return FilledPlanner.plan(definition, lastKey);
    }

    private static void assertPages(DecisionPlan.Filled plan, long first, long size, int page, Long... divided) {
        assertThat(plan.first()).isEqualTo(first);
        assertThat(plan.size()).isEqualTo(size);
        assertThat(plan.page()).isEqualTo(page);
        assertThat(plan.divided()).containsExactly(divided);
    }

    @Test
    void aThousandKeysAreAskedForOneByOne() {
        assertPages(plan(9_999, new Interval(5, 1_004, 0)), 5, 1_000, 1);
    }

    @Test
    void theSmallestOfThePagesThatTakeAsManyQuestionsIsTaken() {
        // 101 pages of ten and one divided; 11 of a hundred and one divided
        assertPages(plan(9_999, new Interval(0, 1_000, 0)), 0, 1_010, 10, 100L);
    }

    @Test
    void pagesThatOneCategoryFillsAreNotDivided() {
        assertPages(plan(9_999, new Interval(1_000, 2_999, 0), new Interval(3_000, 4_999, 1)), 1_000, 4_000, 1_000);
    }

    @Test
    void aPageInWhichSeveralRangesEndIsDividedOnce() {
        DecisionPlan.Filled plan = plan(
                9_999, new Interval(1_005, 1_994, 0), new Interval(1_995, 2_004, 1), new Interval(2_010, 3_999, 0));

        assertPages(plan, 1_000, 3_000, 10, 100L, 199L, 200L);
    }

    @Test
    void noPageGoesPastTheHighestKey() {
        assertPages(plan(1_999, new Interval(0, 1_994, 0)), 0, 2_000, 100, 19L);
        assertPages(plan(1_998, new Interval(0, 1_994, 0)), 0, 1_995, 1);
    }

    @Test
    void keysUpToTheHighestLongAreAskedForOneByOne() {
        long first = Long.MAX_VALUE - 40_000;

        assertPages(plan(Integer.MAX_VALUE - 1, new Interval(first, Long.MAX_VALUE, 0)), first, 40_001, 1);
    }
}
