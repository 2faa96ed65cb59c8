package dev.coderange.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.plan.DatedPlan.Segment;
import dev.coderange.processor.plan.DecisionPlan.Packed;
import dev.coderange.processor.plan.DecisionPlan.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which histories come first in tables, and when it pays to ask. */
class DatedPlanTest {

    private static final List<Segment> ALWAYS_ZERO = List.of(new Segment(Integer.MIN_VALUE, 0));
    private static final List<Segment> ALWAYS_ONE = List.of(new Segment(Integer.MIN_VALUE, 1));
    private static final List<Segment> MOVED = List.of(new Segment(Integer.MIN_VALUE, 0), new Segment(18_000, 1));
    private static final List<Segment> CAME =
            List.of(new Segment(Integer.MIN_VALUE, Decision.NONE), new Segment(18_000, 1));

    @Test
    void historiesThatNeverChangeComeFirstWhereNearlyAllKeysHaveOne() {
        DatedPlan plan = DatedPlan.byTables(
                List.of(
                        new Interval(100, 104, 0),
                        new Interval(105, 164, 1),
                        new Interval(165, 167, 2),
                        new Interval(168, 190, 3)),
                List.of(MOVED, ALWAYS_ONE, CAME, ALWAYS_ZERO));

        assertThat(plan.settled()).isEqualTo(2);
        assertThat(plan.histories()).containsExactly(ALWAYS_ONE, ALWAYS_ZERO, MOVED, CAME);
        assertThat(((Packed) plan.codes()).runs())
                .as("each place is the place of the history, and one")
                .containsExactly(new Run(5, 3), new Run(60, 1), new Run(3, 4), new Run(23, 2));
    }

    @Test
    void allStayInOrderWhereOneKeyInEightChangesOrMore() {
        List<List<Segment>> histories = List.of(MOVED, ALWAYS_ONE);

        assertThat(DatedPlan.byTables(List.of(new Interval(100, 109, 0), new Interval(110, 179, 1)), histories)
                        .settled())
                .isEqualTo(1);
        DatedPlan plan = DatedPlan.byTables(List.of(new Interval(100, 110, 0), new Interval(111, 179, 1)), histories);
        assertThat(plan.settled()).isZero();
        assertThat(plan.histories()).isEqualTo(histories);
    }

    @Test
    void keysByTheTrillionAreWeighed() {
        DatedPlan plan = DatedPlan.byTables(
                List.of(new Interval(0, 9, 0), new Interval(10, Long.MAX_VALUE - 1, 1)), List.of(MOVED, ALWAYS_ONE));

        assertThat(plan.settled()).isEqualTo(1);
    }
}
