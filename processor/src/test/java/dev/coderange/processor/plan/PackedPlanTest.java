package dev.coderange.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tables hold, and how large they are. */
class PackedPlanTest {

    private static final PackedPlan.Reason WHY = PackedPlan.Reason.ASKED_FOR;

    private static PackedPlanner planner(Interval... intervals) {
        return new PackedPlanner(List.of(intervals));
    }

    @Test
    void aTableHasAPlaceForEachKeyFromTheFirstToTheLast() {
        PackedPlan table =
                planner(new Interval(100, 109, 0), new Interval(115, 119, 1)).table(WHY);

        assertThat(table.base()).isEqualTo(100);
        assertThat(table.runs()).containsExactly(new Run(10, 1), new Run(5, 0), new Run(5, 2));
        assertThat(table.bytes()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"253, 10, 34", "254, 10, 34", "255, 20, 66"})
    void aPlaceIsAByteWhereTheCategoriesAndNoneFitOne(int ordinal, long table, long paged) {
        PackedPlanner planner = planner(new Interval(20, 29, ordinal));

        assertThat(planner.table(WHY).bytes()).isEqualTo(table);
        assertThat(planner.paged(5, WHY).bytes()).isEqualTo(paged);
    }

    @Test
    void pagesBeginAtAMultipleOfTheirSizeAndEqualOnesAreKeptOnce() {
        PagedPlan plan = planner(new Interval(100, 127, 0), new Interval(160, 191, 1), new Interval(224, 255, 1))
                .paged(5, WHY);

        assertThat(plan.base()).isEqualTo(96);
        assertThat(plan.shift()).isEqualTo(5);
        assertThat(plan.pages()).containsExactly(0, 1, 2, 1, 2);
        assertThat(plan.runs()).containsExactly(new Run(4, 0), new Run(28, 1), new Run(32, 0), new Run(32, 2));
        assertThat(plan.bytes()).isEqualTo(5 * 2 + 3 * 32);
    }

    @Test
    void theLastPageIsFilledUp() {
        PackedPlan plan = planner(new Interval(0, 39, 0)).paged(5, WHY);

        assertThat(plan.runs()).containsExactly(new Run(32, 1), new Run(8, 1), new Run(24, 0));
    }

    @Test
    void aSearchLooksBehindTheLastInterval() {
        SearchPlan plan = (SearchPlan)
                planner(new Interval(10, 19, 0), new Interval(30, 39, 1)).search(WHY);

        assertThat(plan.base()).isEqualTo(10);
        assertThat(plan.runs()).containsExactly(new Run(10, 1), new Run(10, 0), new Run(10, 2), new Run(1, 0));
        assertThat(plan.shift()).isEqualTo(1);
        assertThat(plan.buckets()).isEqualTo(16);
        assertThat(plan.bytes()).isEqualTo((16 + 1) * 4 + 4 * (2 + 1));
    }

    @Test
    void aSearchUpToTheHighestKeyBeginsAtZero() {
        SearchPlan plan =
                (SearchPlan) planner(new Interval(5, Long.MAX_VALUE, 0)).search(WHY);

        assertThat(plan.base()).isZero();
        assertThat(plan.runs()).containsExactly(new Run(5, 0), new Run(Long.MAX_VALUE - 4, 1));
        assertThat(plan.shift()).isEqualTo(59);
        assertThat(plan.buckets()).isEqualTo(16);
        assertThat(plan.bytes()).isEqualTo((16 + 1) * 4 + 2 * (8 + 1));
        assertThat(planner(new Interval(0, Long.MAX_VALUE, 0)).search(WHY).runs())
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
        SearchPlan plan = (SearchPlan) planner(new Interval(0, last, 0)).search(WHY);

        assertThat(plan.shift()).isEqualTo(shift);
        assertThat(plan.buckets()).isEqualTo(buckets);
        assertThat(plan.runs()).containsExactly(new Run(last + 1, 1), new Run(1, 0));
        assertThat(plan.bytes()).isEqualTo((buckets + 1) * 4 + 2 * (start + 1));
    }

    @Test
    void aSearchHasABucketForEachRunWhereThereAreMany() {
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            intervals.add(new Interval(i * 1_000L, i * 1_000L + 9, 0));
        }
        SearchPlan plan = (SearchPlan) new PackedPlanner(intervals).search(WHY);

        assertThat(plan.runs()).hasSize(40);
        assertThat(plan.shift()).isEqualTo(9);
        assertThat(plan.buckets()).isEqualTo(38);
    }

    @Test
    void aTableOfAQuarterOfAMegabyteIsSmallEnough() {
        assertThat(planner(new Interval(7, 6 + (256 << 10), 0)).smallest(WHY)).isInstanceOf(TablePlan.class);
        assertThat(planner(new Interval(7, 7 + (256 << 10), 0)).smallest(WHY)).isInstanceOf(PagedPlan.class);
    }

    @Test
    void thePagesThatTakeLeastAreTaken() {
        PackedPlanner planner = planner(new Interval(0, 299_999, 0), new Interval(300_017, 400_000, 1));
        PackedPlan smallest = planner.smallest(WHY);

        for (int shift = 4; shift <= 12; shift++) {
            assertThat(smallest.bytes())
                    .isLessThanOrEqualTo(planner.paged(shift, WHY).bytes());
        }
        assertThat(smallest).isInstanceOf(PagedPlan.class);
    }

    @Test
    void keysTooFarApartForPagesAreSearchedFor() {
        // A class file has two bytes for a zero, the number of the only page here.
        long most = 32_767L << 12;

        assertThat(planner(new Interval(0, most - 1, 0)).smallest(WHY)).isInstanceOf(PagedPlan.class);
        assertThat(planner(new Interval(0, most, 0)).smallest(WHY)).isInstanceOf(SearchPlan.class);
        assertThat(planner(new Interval(0, 1L << 28, 0)).smallest(WHY)).isInstanceOf(SearchPlan.class);
    }
}
