package dev.coderange.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.IntegerFormat;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlannerTest {

    @Test
    void wholePagesShareOneAnswerAndNeedNoComparison() {
        DecisionPlan plan = plan(List.of(new long[] {100, 199, 0}, new long[] {200, 399, 1}), Request.Lookup.SWITCH);

        assertThat(((DecisionPlan.Switch) plan).decision())
                .isEqualTo(new Decision.Pages(
                        100,
                        List.of(
                                new Decision.Group(List.of(1L), new Decision.Answer(0)),
                                new Decision.Group(List.of(2L, 3L), new Decision.Answer(1)))));
    }

    @Test
    void fewRangesThatFitNoPageAreComparedWithOneByOne() {
        DecisionPlan plan = plan(List.of(new long[] {5, 7, 0}, new long[] {9, 9, 1}), Request.Lookup.SWITCH);

        assertThat(((DecisionPlan.Switch) plan).decision())
                .isEqualTo(new Decision.Comparisons(List.of(
                        new Decision.Range(new Interval(5, 7, 0), true, true),
                        new Decision.Range(new Interval(9, 9, 1), true, true))));
    }

    @Test
    void smallDataIsASwitchWhoseAnswersAreKeptAndLargeDataIsTables() {
        assertThat(plan(spread(34, 290, 140), Request.Lookup.AUTO)).isInstanceOf(DecisionPlan.Filled.class);
        assertThat(plan(List.of(new long[] {1, 65_536, 0}), Request.Lookup.AUTO))
                .isInstanceOf(DecisionPlan.Filled.class);
        assertThat(plan(List.of(new long[] {1, 65_537, 0}), Request.Lookup.AUTO))
                .isInstanceOfSatisfying(
                        DecisionPlan.Packed.class,
                        tables -> assertThat(tables.why()).isEqualTo(DecisionPlan.Reason.TOO_MANY_CODES));
        assertThat(plan(List.of(new long[] {0, Long.MAX_VALUE, 0}), Request.Lookup.AUTO))
                .isInstanceOf(DecisionPlan.Packed.class);
        assertThat(plan(spread(700, 40, 20), Request.Lookup.AUTO))
                .isInstanceOfSatisfying(
                        DecisionPlan.Packed.class,
                        tables -> assertThat(tables.why()).isEqualTo(DecisionPlan.Reason.SWITCH_TOO_LONG));
    }

    @Test
    void tablesArePickedByTheirSize() {
        assertThat(layout(spread(257, 40, 20))).isInstanceOf(DecisionPlan.Whole.class);
        assertThat(layout(spread(2_000, 500, 100))).isInstanceOf(DecisionPlan.Paged.class);
        assertThat(layout(spread(20_000, 200_000, 10))).isInstanceOf(DecisionPlan.Search.class);
    }

    @Test
    void theRequestDecidesWhereItAsksForAForm() {
        assertThat(plan(spread(10, 100, 50), Request.Lookup.TABLE))
                .isInstanceOfSatisfying(
                        DecisionPlan.Packed.class,
                        tables -> assertThat(tables.why()).isEqualTo(DecisionPlan.Reason.ASKED_FOR));
        assertThat(plan(spread(10, 100_000_000, 50), Request.Lookup.SWITCH)).isInstanceOf(DecisionPlan.Switch.class);
    }

    @Test
    void aSwitchThatIsTooLongIsRefusedOnceALevelAndStillPlanned() {
        for (int ranges : new int[] {400, 2_000, 200_000}) {
            CodeSet set = set(spread(ranges, 100, 50));

            assertThat(Planner.check(set, Request.Lookup.SWITCH))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR))
                    .satisfies(problem -> assertThat(problem.text())
                            .contains(
                                    "level Kind",
                                    String.format(Locale.ROOT, "%,d ranges", ranges),
                                    ". Use lookup = AUTO or TABLE, or divide the data into several sets."));
            assertThat(Planner.check(set, Request.Lookup.AUTO)).isEmpty();
            assertThat(Planner.plan(set, 0, Request.Lookup.SWITCH)).isInstanceOf(DecisionPlan.Packed.class);
        }
    }

    @Test
    void noRangeIsASwitchThatAnswersNone() {
        assertThat(plan(List.of(), Request.Lookup.AUTO))
                .isEqualTo(new DecisionPlan.Switch(List.of(), new Decision.Answer(Decision.NONE)));
    }

    @Test
    void aFilledTableIsAskedForOncePerWholePage() {
        var plan = (DecisionPlan.Filled) plan(List.of(new long[] {70_010, 76_499, 0}), Request.Lookup.AUTO);

        assertThat(plan.page()).isEqualTo(100);
        assertThat(plan.first()).isEqualTo(70_000);
        assertThat(plan.size()).isEqualTo(6_500);
        assertThat(plan.divided()).containsExactly(700L);
    }

    @Test
    void neighborsOfOneCategoryAreOneIntervalAndTheFirstOfTwoThatMeetKeepsTheKeys() {
        CodeSet set = set(List.of(
                new long[] {20, 29, 0}, new long[] {10, 19, 0}, new long[] {25, 35, 1}, new long[] {27, 28, 1}));

        assertThat(Interval.ofLevel(set, 0)).containsExactly(new Interval(10, 29, 0), new Interval(30, 35, 1));
    }

    @Test
    void pagesOfEqualContentAreKeptOnce() {
        DecisionPlan.Packed plan =
                new PackedPlanner(Interval.ofLevel(set(spread(64, 64, 32)), 0), DecisionPlan.Reason.ASKED_FOR).paged(6);

        assertThat(((DecisionPlan.Paged) plan.layout()).contents()).hasSize(64).containsOnly(0, 1, 2, 3, 4, 5, 6);
        assertThat(plan.bytes()).isEqualTo(64 * 2 + 7 * 64);
    }

    @Test
    void twoLookupsOfOneSetArePlannedAlike() {
        CodeSet set = set(spread(100, 77, 33));

        assertThat(Planner.plan(set, 0, Request.Lookup.AUTO)).isEqualTo(Planner.plan(set, 0, Request.Lookup.AUTO));
    }

    private static DecisionPlan.Layout layout(List<long[]> ranges) {
        return ((DecisionPlan.Packed) plan(ranges, Request.Lookup.TABLE)).layout();
    }

    private static DecisionPlan plan(List<long[]> ranges, Request.Lookup lookup) {
        return Planner.plan(set(ranges), 0, lookup);
    }

    /** Ranges of equal size at equal distance, each seventh of one category. */
    private static List<long[]> spread(int count, long distance, long size) {
        return LongStream.range(0, count)
                .mapToObj(i -> new long[] {i * distance, i * distance + size - 1, i % 7})
                .toList();
    }

    private static CodeSet set(List<long[]> ranges) {
        List<List<CodeRange>> byCategory = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            byCategory.add(new ArrayList<>());
        }
        ranges.forEach(range -> byCategory.get((int) range[2]).add(new CodeRange(range[0], range[1])));
        List<Category> categories = new ArrayList<>();
        for (List<CodeRange> own : byCategory) {
            String id = "C" + categories.size();
            categories.add(new Category(id, id, "", own, own, List.of()));
        }
        CodeFormat format = new IntegerFormat();
        return new CodeSet("Made", "", "", "", format, List.of(new Level("Kind")), categories);
    }
}
