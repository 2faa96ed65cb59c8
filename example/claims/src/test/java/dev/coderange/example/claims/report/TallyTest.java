package dev.coderange.example.claims.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.claims.input.Claim;
import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.Defect;
import dev.coderange.example.claims.radiology.Department;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import dev.coderange.example.claims.radiology.RadiologySubcategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final Tally tally = new Tally();
    private long number = 1;

    @Test
    void countsAClaimInItsCategoryAndSubcategory() {
        bill("71046", 2, "80.10");
        bill("71047", 1, "0.20");
        Summary summary = tally.summary();
        Amounts expected = new Amounts(2, 0, 3, new BigDecimal("80.30"));
        assertThat(summary.bySubcategory()).containsEntry(RadiologySubcategory.CHEST, expected);
        assertThat(summary.of(RadiologyCategory.DIAGNOSTIC_RADIOLOGY)).isEqualTo(expected);
        assertThat(summary.of(new Department("Imaging"))).isEqualTo(expected);
        assertThat(summary.total()).isEqualTo(expected);
        assertThat(summary.findings()).isEmpty();
    }

    @Test
    void aCategoryWithoutSubcategoriesLeavesNothingOpen() {
        bill("77046", 1, "5");
        assertThat(tally.summary().of(RadiologyCategory.BREAST_MAMMOGRAPHY).lines())
                .isEqualTo(1);
        assertThat(tally.summary().findings()).isEmpty();
    }

    @Test
    void saysWhyAClaimIsNotInASubcategory() {
        bill("70560", 1, "1");
        bill("77045", 1, "2");
        bill("99213", 1, "4");
        bill("00100", 1, "8");
        bill("G0202", 1, "16");
        Summary summary = tally.summary();
        assertThat(summary.with(Finding.NO_SUBCATEGORY)).isEqualTo(new Lines(1, List.of(2L)));
        assertThat(summary.with(Finding.BETWEEN_CATEGORIES)).isEqualTo(new Lines(1, List.of(3L)));
        assertThat(summary.with(Finding.OUTSIDE_RADIOLOGY)).isEqualTo(new Lines(2, List.of(4L, 5L)));
        assertThat(summary.with(Finding.LETTER_CODE)).isEqualTo(new Lines(1, List.of(6L)));
        assertThat(summary.betweenCategories().charges()).isEqualByComparingTo("2");
        assertThat(summary.outside().charges()).isEqualByComparingTo("28");
        assertThat(summary.total().charges()).isEqualByComparingTo("31");
    }

    @Test
    void marksClaimsForReviewAndCountsThemAllTheSame() {
        bill("77299", 1, "1");
        assertThat(tally.summary().with(Finding.FOR_REVIEW)).isEqualTo(new Lines(1, List.of(2L)));
        assertThat(tally.summary()
                        .bySubcategory()
                        .get(RadiologySubcategory.TREATMENT_PLANNING)
                        .lines())
                .isEqualTo(1);
    }

    @Test
    void keepsTheFirstFewLineNumbersAndCountsTheRest() {
        for (long line = 10; line < 1010; line++) {
            tally.add(new ClaimLine.Unreadable(line, Defect.BAD_DATE));
        }
        tally.add(new ClaimLine.Blank(1010));
        Summary summary = tally.summary();
        assertThat(summary.with(Defect.BAD_DATE)).isEqualTo(new Lines(1000, List.of(10L, 11L, 12L, 13L, 14L)));
        assertThat(summary.unreadable()).isEqualTo(1000);
        assertThat(summary.blank()).isEqualTo(1);
        assertThat(summary.total()).isEqualTo(Amounts.NONE);
    }

    @Test
    void takesReversalsOffAndKeepsSharesBetweenNothingAndAll() {
        bill("71046", 1, "300");
        bill("73000", 1, "100");
        bill("78012", 1, "50");
        bill("78012", -1, "-150");
        Summary summary = tally.summary();
        assertThat(summary.total()).isEqualTo(new Amounts(4, 1, 2, new BigDecimal("300")));
        Shares shares = summary.shares();
        assertThat(shares.of(RadiologyCategory.DIAGNOSTIC_RADIOLOGY)).hasToString("100.0");
        assertThat(shares.of(summary.bySubcategory().get(RadiologySubcategory.CHEST)))
                .hasToString("75.0");
        assertThat(shares.of(RadiologyCategory.NUCLEAR_MEDICINE)).hasToString("0.0");
        assertThat(shares.of(new Department("Nuclear medicine"))).hasToString("0.0");
        assertThat(shares.ofAll()).hasToString("100.0");
    }

    @Test
    void sharesOfNothingAreNothing() {
        Summary summary = tally.summary();
        assertThat(summary.shares().ofAll()).hasToString("0.0");
        assertThat(summary.shares().of(RadiologyCategory.NUCLEAR_MEDICINE)).hasToString("0.0");
        assertThat(summary.firstService()).isEmpty();
    }

    private void bill(String code, int units, String charge) {
        number++;
        tally.add(new ClaimLine.Billed(
                number,
                new Claim("A" + number, LocalDate.of(2025, 1, 1), code, List.of(), units, new BigDecimal(charge))));
    }
}
