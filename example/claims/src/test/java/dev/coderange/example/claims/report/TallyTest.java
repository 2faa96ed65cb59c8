package dev.coderange.example.claims.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.claims.input.Claim;
import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.Component;
import dev.coderange.example.claims.input.Defect;
import dev.coderange.example.claims.radiology.Department;
import dev.coderange.example.claims.radiology.Place.Elsewhere;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import dev.coderange.example.claims.radiology.RadiologySubcategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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
        assertThat(summary.of(RadiologySubcategory.CHEST)).isEqualTo(expected);
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
        assertThat(summary.of(Elsewhere.BETWEEN_CATEGORIES).charges()).isEqualByComparingTo("2");
        assertThat(summary.of(Elsewhere.OUTSIDE).charges()).isEqualByComparingTo("28");
        assertThat(summary.total().charges()).isEqualByComparingTo("31");
    }

    @Test
    void retiredCodesAndThoseNotYetValidArePlacesOfTheirOwn() {
        bill("77014", 1, "1", LocalDate.of(2025, 12, 31));
        bill("77014", 1, "2", LocalDate.of(2026, 1, 1));
        bill("77023", 1, "4", LocalDate.of(2026, 12, 31));
        bill("77023", 1, "8", LocalDate.of(2027, 1, 1));
        Summary summary = tally.summary();
        assertThat(summary.of(RadiologyCategory.RADIOLOGIC_GUIDANCE).charges()).isEqualByComparingTo("9");
        assertThat(summary.of(Elsewhere.RETIRED).charges()).isEqualByComparingTo("2");
        assertThat(summary.of(Elsewhere.NOT_YET).charges()).isEqualByComparingTo("4");
        assertThat(summary.of(Elsewhere.BETWEEN_CATEGORIES)).isEqualTo(Amounts.NONE);
        assertThat(summary.with(Finding.RETIRED)).isEqualTo(new Lines(1, List.of(3L)));
        assertThat(summary.with(Finding.NOT_YET)).isEqualTo(new Lines(1, List.of(4L)));
        assertThat(summary.total().charges()).isEqualByComparingTo("15");
    }

    @Test
    void tellsWhatTheMostFrequentRetiredCodesWere() {
        bill("77024", 1, "1");
        bill("77023", 1, "1");
        bill("77024", 1, "1");
        Summary summary = tally.summary();
        assertThat(summary.strays().get(Elsewhere.NOT_YET))
                .extracting(Stray::description)
                .containsExactly(
                        "77024 will be MR guidance from 2027-01-01", "77023 will be MR guidance from 2027-01-01");
        assertThat(summary.strays().get(Elsewhere.RETIRED)).isEmpty();
    }

    @Test
    void keepsTheLinesOfEachStrayCodeAndTheFirstCodesThatAreUnknown() {
        bill("77023", 1, "1");
        bill("77024", 1, "1");
        bill("77023", 1, "1");
        for (String code : List.of("99213", "99214", "99213", "99215", "99216", "99217", "99218")) {
            bill(code, 1, "1");
        }
        Summary summary = tally.summary();
        assertThat(summary.strays(Finding.NOT_YET))
                .extracting(Stray::lines)
                .containsExactly(new Lines(2, List.of(2L, 4L)), new Lines(1, List.of(3L)));
        assertThat(summary.codes(Finding.OUTSIDE_RADIOLOGY))
                .containsExactly("99213", "99214", "99215", "99216", "99217");
        assertThat(summary.codes(Finding.BETWEEN_CATEGORIES)).isEmpty();
    }

    @Test
    void addsUpByTheMonthOfServiceInOrder() {
        bill("71046", 1, "5", LocalDate.of(2026, 1, 31));
        bill("99213", 2, "-2", LocalDate.of(2025, 12, 1));
        bill("71046", 4, "0.25", LocalDate.of(2026, 1, 1));
        bill("71046", 8, "1", LocalDate.of(2024, 1, 1));
        bill("71046", 16, "0.25", LocalDate.of(9999, 12, 31));
        Summary summary = tally.summary();
        assertThat(summary.input().months())
                .extracting(Month::month)
                .map(YearMonth::toString)
                .containsExactly("2024-01", "2025-12", "2026-01", "9999-12");
        assertThat(summary.input().months().get(2).split().total())
                .isEqualTo(new Amounts(2, 0, 5, new BigDecimal("5.25")));
        assertThat(summary.total()).isEqualTo(new Amounts(5, 1, 31, new BigDecimal("4.50")));
        assertThat(Breakdown.byMonth(summary).parts())
                .extracting(part -> part.share().toString())
                .containsExactly("15.4", "0.0", "80.8", "3.8");
    }

    @Test
    void tellsTheComponentsApart() {
        tally.add(claim(2, "71046", List.of("26", "RT"), "1"));
        tally.add(claim(3, "71046", List.of("RT", "TC"), "2"));
        tally.add(claim(4, "71046", List.of("RT"), "4"));
        tally.add(claim(5, "71046", List.of(), "8"));
        tally.add(claim(6, "99213", List.of("26"), "16"));
        Summary summary = tally.summary();
        assertThat(summary.split(RadiologyCategory.DIAGNOSTIC_RADIOLOGY)
                        .professional()
                        .charges())
                .isEqualByComparingTo("1");
        assertThat(summary.split().of(Component.PROFESSIONAL).charges()).isEqualByComparingTo("17");
        assertThat(summary.split().of(Component.TECHNICAL).charges()).isEqualByComparingTo("2");
        assertThat(summary.split().of(Component.GLOBAL).lines()).isEqualTo(2);
        assertThat(summary.split().total()).isEqualTo(summary.total());
        assertThat(summary.shares().of(Component.PROFESSIONAL)).hasToString("54.8");
    }

    @Test
    void oneDayForAllLinesWinsOverTheirOwn() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Tally onOneDay = new Tally(Optional.of(day));
        onOneDay.add(claim(2, "77014", 1, "1", LocalDate.of(2025, 1, 1)));
        assertThat(onOneDay.summary().of(Elsewhere.RETIRED).lines()).isEqualTo(1);
        assertThat(onOneDay.summary().on()).contains(day);
    }

    @Test
    void marksClaimsForReviewAndCountsThemAllTheSame() {
        bill("77299", 1, "1");
        assertThat(tally.summary().with(Finding.FOR_REVIEW)).isEqualTo(new Lines(1, List.of(2L)));
        assertThat(tally.summary().of(RadiologySubcategory.TREATMENT_PLANNING).lines())
                .isEqualTo(1);
    }

    @Test
    void keepsTheFirstFewLineNumbersAndCountsTheRest() {
        for (long line = 10; line < 1010; line++) {
            tally.add(new ClaimLine.Unreadable(line, Defect.BAD_DATE, "day " + line % 7, ""));
        }
        tally.add(new ClaimLine.Blank(1010));
        Summary summary = tally.summary();
        assertThat(summary.input().with(Defect.BAD_DATE)).isEqualTo(new Lines(1000, List.of(10L, 11L, 12L, 13L, 14L)));
        assertThat(summary.input().values(Defect.BAD_DATE)).containsExactly("day 3", "day 4", "day 5");
        assertThat(summary.input().firstUnreadable())
                .extracting(ClaimLine.Unreadable::number)
                .containsExactly(10L, 11L, 12L);
        assertThat(summary.input().unreadable()).isEqualTo(1000);
        assertThat(summary.input().blank()).isEqualTo(1);
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
        assertThat(shares.of(summary.of(RadiologySubcategory.CHEST))).hasToString("75.0");
        assertThat(shares.of(RadiologyCategory.NUCLEAR_MEDICINE)).hasToString("0.0");
        assertThat(shares.of(new Department("Nuclear medicine"))).hasToString("0.0");
        assertThat(shares.ofAll()).hasToString("100.0");
    }

    @Test
    void sharesOfNothingAreNothing() {
        Summary summary = tally.summary();
        assertThat(summary.shares().ofAll()).hasToString("0.0");
        assertThat(summary.shares().of(RadiologyCategory.NUCLEAR_MEDICINE)).hasToString("0.0");
        assertThat(summary.input().firstService()).isEmpty();
    }

    private void bill(String code, int units, String charge) {
        bill(code, units, charge, LocalDate.of(2025, 1, 1));
    }

    private void bill(String code, int units, String charge, LocalDate day) {
        tally.add(claim(++number, code, units, charge, day));
    }

    private static ClaimLine claim(long number, String code, int units, String charge, LocalDate day) {
        return new ClaimLine.Billed(
                number, new Claim("A" + number, day, code, List.of(), units, new BigDecimal(charge)));
    }

    private static ClaimLine claim(long number, String code, List<String> modifiers, String charge) {
        LocalDate day = LocalDate.of(2025, 1, 1);
        return new ClaimLine.Billed(number, new Claim("A" + number, day, code, modifiers, 1, new BigDecimal(charge)));
    }
}
