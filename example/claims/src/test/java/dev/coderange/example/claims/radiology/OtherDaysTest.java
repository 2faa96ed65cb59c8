package dev.coderange.example.claims.radiology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherDaysTest {

    private static final Place DIAGNOSTIC = Place.alone(RadiologyCategory.DIAGNOSTIC_RADIOLOGY);
    private static final Place CT = Place.of(RadiologySubcategory.COMPUTED_TOMOGRAPHY_GUIDANCE);
    private static final Place MR = Place.of(RadiologySubcategory.MAGNETIC_RESONANCE_GUIDANCE);

    @Test
    void tellsBothLevelsTogether() {
        assertThat(OtherDays.history("71020"))
                .containsExactly(
                        new OtherDays.Period(DIAGNOSTIC, LocalDate.MIN, LocalDate.of(2011, 12, 31)),
                        new OtherDays.Period(
                                Place.of(RadiologySubcategory.CHEST),
                                LocalDate.of(2012, 1, 1),
                                LocalDate.of(2017, 12, 31)),
                        new OtherDays.Period(DIAGNOSTIC, LocalDate.of(2018, 1, 1), LocalDate.MAX));
    }

    @Test
    void aCodeThatIsAlwaysTheSameHasOnePeriodWithoutDays() {
        List<OtherDays.Period> history = OtherDays.history("71046");
        assertThat(history)
                .containsExactly(
                        new OtherDays.Period(Place.of(RadiologySubcategory.CHEST), LocalDate.MIN, LocalDate.MAX));
        assertThat(history.get(0).days()).isEmpty();
    }

    @Test
    void aCodeThatNeverWasHasNone() {
        assertThat(OtherDays.history("77025")).isEmpty();
        assertThat(OtherDays.history("0042T")).isEmpty();
    }

    @Test
    void theNearestIsWhatACodeWasLastOrWillBeFirst() {
        OtherDays.Period was = OtherDays.nearest("77014", LocalDate.of(2026, 1, 1));
        assertThat(was).isEqualTo(new OtherDays.Period(CT, LocalDate.MIN, LocalDate.of(2025, 12, 31)));
        assertThat(was.days()).isEqualTo("through 2025-12-31");
        OtherDays.Period willBe = OtherDays.nearest("77023", LocalDate.of(2026, 12, 31));
        assertThat(willBe).isEqualTo(new OtherDays.Period(MR, LocalDate.of(2027, 1, 1), LocalDate.MAX));
        assertThat(willBe.days()).isEqualTo("from 2027-01-01");
        assertThat(new OtherDays.Period(CT, LocalDate.of(2012, 1, 1), LocalDate.of(2017, 12, 31)).days())
                .isEqualTo("from 2012-01-01 through 2017-12-31");
    }
}
