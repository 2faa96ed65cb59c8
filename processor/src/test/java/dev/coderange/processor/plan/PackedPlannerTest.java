package dev.coderange.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.plan.DecisionPlan.Packed;
import dev.coderange.processor.plan.DecisionPlan.Paged;
import dev.coderange.processor.plan.DecisionPlan.Run;
import dev.coderange.processor.plan.DecisionPlan.Search;
import dev.coderange.processor.plan.DecisionPlan.Whole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tables hold, and how large they are. */
class PackedPlannerTest {

    private static PackedPlanner planner(Interval... intervals) {
        return new PackedPlanner(List.of(intervals), DecisionPlan.Reason.ASKED_FOR);
    }

    @Test
    void aTableHasAPlaceForEachKeyFromTheFirstToTheLast() {
        Packed table =
                planner(new Interval(100, 109, 0), new Interval(115, 119, 1)).whole();

        assertThat(table.base()).isEqualTo(100);
        assertThat(table.runs()).containsExactly(new Run(10, 1), new Run(5, 0), new Run(5, 2));
        assertThat(table.bytes()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"253, 10, 34", "254, 10, 34", "255, 20, 66"})
    void aPlaceIsAByteWhereTheCategoriesAndNoneFitOne(int ordinal, long table, long paged) {
        PackedPlanner planner = planner(new Interval(20, 29, ordinal));

        assertThat(planner.whole().bytes()).isEqualTo(table);
        assertThat(planner.paged(5).bytes()).isEqualTo(paged);
    }

    @Test
    void pagesBeginAtAMultipleOfTheirSizeAndEqualOnesAreKeptOnce() {
        Packed plan = planner(new Interval(100, 127, 0), new Interval(160, 191, 1), new Interval(224, 255, 1))
                .paged(5);

        assertThat(plan.base()).isEqualTo(96);
        assertThat(((Paged) plan.layout()).shift()).isEqualTo(5);
        assertThat(((Paged) plan.layout()).contents()).containsExactly(0, 1, 2, 1, 2);
        assertThat(plan.runs()).containsExactly(new Run(4, 0), new Run(28, 1), new Run(32, 0), new Run(32, 2));
        assertThat(plan.bytes()).isEqualTo(5 * 2 + 3 * 32);
    }

    @Test
    void theLastPageIsFilledUp() {
        Packed plan = planner(new Interval(0, 39, 0)).paged(5);

        assertThat(plan.runs()).containsExactly(new Run(32, 1), new Run(8, 1), new Run(24, 0));
    }

    @Test
    void aSearchLooksBehindTheLastInterval() {
        Packed plan = planner(new Interval(10, 19, 0), new Interval(30, 39, 1)).search();

        assertThat(plan.base()).isEqualTo(10);
        assertThat(plan.runs()).containsExactly(new Run(10, 1), new Run(10, 0), new Run(10, 2), new Run(1, 0));
        assertThat(((Search) plan.layout()).shift()).isEqualTo(1);
        assertThat(((Search) plan.layout()).buckets()).isEqualTo(16);
        assertThat(plan.bytes()).isEqualTo((16 + 1) * 4 + 4 * (2 + 1));
    }

    @Test
    void aSearchUpToTheHighestKeyBeginsAtZero() {
        Packed plan = planner(new Interval(5, Long.MAX_VALUE, 0)).search();

        assertThat(plan.base()).isZero();
        assertThat(plan.runs()).containsExactly(new Run(5, 0), new Run(Long.MAX_VALUE - 4, 1));
        assertThat(((Search) plan.layout()).shift()).isEqualTo(59);
        assertThat(((Search) plan.layout()).buckets()).isEqualTo(16);
        assertThat(plan.bytes()).isEqualTo((16 + 1) * 4 + 2 * (8 + 1));
        assertThat(planner(new Interval(0, Long.MAX_VALUE, 0)).search().runs())
                .containsExactly(new Run(Long.MAX_VALUE, 1));
    }

    @ParameterizedTest
    @CsvSource({
        // One key fewer than the highest: the last interval still has an end.
        "9223372036854775806, 59, 16, 8",
        "68719476734, 32, 16, 8",
        "34359738366, 31, 16, 4",
        "2097150, 17, 16, 4",
        "1048574, 16, 16, 2",
        "15, 1, 9, 2",
        "14, 0, 16, 2",
    })
    void theLowBitsOfASearchTakeAsFewBytesAsTheyNeed(long last, int shift, int buckets, int start) {
        Packed plan = planner(new Interval(0, last, 0)).search();

        assertThat(((Search) plan.layout()).shift()).isEqualTo(shift);
        assertThat(((Search) plan.layout()).buckets()).isEqualTo(buckets);
        assertThat(plan.runs()).containsExactly(new Run(last + 1, 1), new Run(1, 0));
        assertThat(plan.bytes()).isEqualTo((buckets + 1) * 4 + 2 * (start + 1));
    }

    @Test
    void aSearchHasABucketForEachRunWhereThereAreMany() {
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            intervals.add(new Interval(i * 1_000L, i * 1_000L + 9, 0));
        }
        Packed plan = planner(intervals.toArray(Interval[]::new)).search();

        assertThat(plan.runs()).hasSize(40);
        assertThat(((Search) plan.layout()).shift()).isEqualTo(9);
        assertThat(((Search) plan.layout()).buckets()).isEqualTo(38);
    }

    @Test
    void aTableOfAQuarterOfAMegabyteIsSmallEnough() {
        assertThat(planner(new Interval(7, 6 + (256 << 10), 0)).smallest().layout())
                .isInstanceOf(Whole.class);
        assertThat(planner(new Interval(7, 7 + (256 << 10), 0)).smallest().layout())
                .isInstanceOf(Paged.class);
    }

    @Test
    void thePagesThatTakeLeastAreTaken() {
        PackedPlanner planner = planner(new Interval(0, 299_999, 0), new Interval(300_017, 400_000, 1));
        Packed smallest = planner.smallest();

        for (int shift = 4; shift <= 12; shift++) {
            assertThat(smallest.bytes())
                    .isLessThanOrEqualTo(planner.paged(shift).bytes());
        }
        assertThat(smallest.layout()).isInstanceOf(Paged.class);
    }

    @Test
    void keysTooFarApartForPagesAreSearchedFor() {
        // A class file has two bytes for a zero, the number of the only page here.
        long most = 32_767L << 12;

        assertThat(planner(new Interval(0, most - 1, 0)).smallest().layout()).isInstanceOf(Paged.class);
        assertThat(planner(new Interval(0, most, 0)).smallest().layout()).isInstanceOf(Search.class);
        assertThat(planner(new Interval(0, 1L << 28, 0)).smallest().layout()).isInstanceOf(Search.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 32767", "1, 65534", "127, 65534", "128, 32767", "2047, 32767", "2048, 21844", "65535, 21844"})
    void aTableOfPagesIsAsLongAsAConstantStringMayBe(int content, int most) {
        assertThat(PackedPlanner.fitsConstant(Collections.nCopies(most, content)))
                .isTrue();
        assertThat(PackedPlanner.fitsConstant(Collections.nCopies(most + 1, content)))
                .isFalse();
    }

    @Test
    void aPageThatEndsWithTheLastIntervalIsNotFilledUp() {
        Packed plan = planner(new Interval(32, 60, 0), new Interval(62, 63, 1)).paged(5);

        assertThat(plan.base()).isEqualTo(32);
        assertThat(plan.runs()).containsExactly(new Run(29, 1), new Run(1, 0), new Run(2, 2));
    }

    @Test
    void aGapOfSeveralPagesIsCutIntoThem() {
        Packed plan = planner(new Interval(0, 15, 0), new Interval(70, 79, 1)).paged(4);

        assertThat(((Paged) plan.layout()).contents()).containsExactly(0, 1, 1, 1, 2);
        assertThat(plan.runs()).containsExactly(new Run(16, 1), new Run(16, 0), new Run(6, 0), new Run(10, 2));
    }
}
