package dev.coderange.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coderange.runtime.UnknownCodeException.Reason;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What codes are on days: their periods, the ranges of a day, and what is said of a code that is in no category. */
class DatedCodesTest {

    private static final LocalDate ON = LocalDate.of(2026, 1, 1);

    private enum Kind implements CodeCategory {
        GUIDANCE,
        IMAGING;

        @Override
        public String title() {
            return name();
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public List<CodeRange> ranges() {
            return CodeRange.parse("70010-70020");
        }

        @Override
        public boolean contains(CharSequence code) {
            return false;
        }

        @Override
        public Optional<? extends CodeCategory> parent() {
            return Optional.empty();
        }

        @Override
        public List<? extends CodeCategory> children() {
            return Collections.emptyList();
        }
    }

    private static int[] days(String... days) {
        int[] epochDays = new int[days.length];
        for (int i = 0; i < days.length; i++) {
            epochDays[i] = (int) LocalDate.parse(days[i]).toEpochDay();
        }
        return epochDays;
    }

    private static List<CodePeriod<Kind>> periods(String from, String through) {
        return CodePeriod.history(
                days(from, LocalDate.parse(through).plusDays(1).toString()),
                day -> day.isBefore(LocalDate.parse(from)) || day.isAfter(LocalDate.parse(through))
                        ? null
                        : Kind.GUIDANCE);
    }

    @Test
    void aHistoryJoinsTheDaysOfOneCategory() {
        List<CodePeriod<Kind>> history = CodePeriod.history(
                days("2012-01-01", "2018-01-01", "2020-01-01", "2024-02-29"),
                day -> day.getYear() < 2018
                        ? Kind.GUIDANCE
                        : day.isBefore(LocalDate.of(2024, 2, 29)) ? null : Kind.IMAGING);

        assertThat(history)
                .extracting(CodePeriod::toString)
                .containsExactly("GUIDANCE through 2017-12-31", "IMAGING from 2024-02-29");
        assertThat(history).isUnmodifiable();
        assertThat(history.get(0).category()).isEqualTo(Kind.GUIDANCE);
        assertThat(history.get(0).from()).isNull();
        assertThat(history.get(0).through()).isEqualTo("2017-12-31");
        assertThat(history.get(1).from()).isEqualTo("2024-02-29");
        assertThat(history.get(1).through()).isNull();
    }

    @Test
    void aHistoryCanBeEmptyOrForEver() {
        assertThat(CodePeriod.history(days("2012-01-01"), day -> (Kind) null)).isEmpty();
        assertThat(CodePeriod.history(days(), day -> Kind.IMAGING))
                .extracting(CodePeriod::toString)
                .containsExactly("IMAGING");
    }

    @Test
    void periodsAreComparedByWhatTheyHold() {
        CodePeriod<Kind> period = periods("2012-01-01", "2017-12-31").get(0);

        assertThat(period)
                .isEqualTo(periods("2012-01-01", "2017-12-31").get(0))
                .hasSameHashCodeAs(periods("2012-01-01", "2017-12-31").get(0))
                .hasToString("GUIDANCE from 2012-01-01 through 2017-12-31")
                .isNotEqualTo(periods("2012-01-02", "2017-12-31").get(0))
                .isNotEqualTo(periods("2012-01-01", "2017-12-30").get(0))
                .isNotEqualTo("GUIDANCE");
        assertThat(CodePeriod.history(days(), day -> Kind.IMAGING))
                .isNotEqualTo(CodePeriod.history(days(), day -> Kind.GUIDANCE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    2017-12-31 | 10100-10199,10300
                    2018-01-01 | 10100-10199,10200,10300
                    2020-12-31 | 10100-10199,10200,10300
                    2021-01-01 | 10100-10199,10200
                    2023-12-31 | 10100-10199,10200
                    2024-01-01 | 10100-10199
                    0000-12-31 | 10100-10199,10300
                    -0001-01-01 | 10100-10199,10300
                    +10000-01-01 | 10100-10199
                    """)
    void theRangesOfADayArePickedFromTheirText(LocalDate on, String ranges) {
        String dated = "10100-10199,10200@2018-01-01/2023-12-31,10300@/2020-12-31";
        assertThat(CodeRange.holding(dated, on)).isEqualTo(ranges);
        assertThat(CodeRange.holding("", on)).isEmpty();
        assertThat(CodeRange.holding("1@/9999-12-31,2@0001-01-01/", LocalDate.MIN))
                .isEqualTo("1");
        assertThat(CodeRange.holding("1@/9999-12-31,2@0001-01-01/", LocalDate.MAX))
                .isEqualTo("2");
    }

    @Test
    void aCategoryWithoutDatesHasItsRangesOnEveryDay() {
        assertThat(Kind.IMAGING.ranges(LocalDate.MIN)).isEqualTo(Kind.IMAGING.ranges());
        assertThatThrownBy(() -> Kind.IMAGING.ranges(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("on");
    }

    @Test
    void aRetiredCodeIsSaidToHaveBeenInItsCategory() {
        UnknownCodeException retired = unknown("77014", periods("2007-01-01", "2025-12-31"));

        assertThat(retired)
                .hasMessage("77014 is in no category of Radiology on 2026-01-01: it was GUIDANCE through 2025-12-31.");
        assertThat(retired.reason()).isEqualTo(Reason.RETIRED);
        assertThat(retired.code()).isEqualTo("77014");
        assertThat(retired.set()).isEqualTo("Radiology");
    }

    @Test
    void aCodeOfTheFutureIsSaidToCome() {
        UnknownCodeException future = unknown("77014", periods("2027-01-01", "2028-12-31"));

        assertThat(future)
                .hasMessage("77014 is in no category of Radiology on 2026-01-01: it is GUIDANCE from 2027-01-01.");
        assertThat(future.reason()).isEqualTo(Reason.NOT_YET);
    }

    @Test
    void betweenTwoPeriodsACodeIsRetired() {
        List<CodePeriod<Kind>> history = CodePeriod.history(
                days("2024-01-01", "2025-01-01", "2027-01-01"),
                day -> day.getYear() < 2024
                        ? Kind.IMAGING
                        : day.getYear() < 2025 || day.getYear() > 2026 ? Kind.GUIDANCE : null);
        assertThat(unknown("77014", history))
                .hasMessage("77014 is in no category of Radiology on 2026-01-01: it was GUIDANCE through 2024-12-31.")
                .extracting(UnknownCodeException::reason)
                .isEqualTo(Reason.RETIRED);
    }

    @Test
    void whatNeverWasIsTold() {
        UnknownCodeException never = unknown("70030", Collections.emptyList());
        assertThat(never)
                .hasMessage(
                        "70030 is in no category of Radiology: it lies above GUIDANCE (70010-70020). Nearest: 70020.");
        assertThat(never.reason()).isEqualTo(Reason.NEVER);
        assertThat(unknown("7003", Collections.emptyList()).reason()).isEqualTo(Reason.MALFORMED);
        assertThat(unknown(null, Collections.emptyList()).reason()).isEqualTo(Reason.MALFORMED);
        List<Kind> kinds = List.of(Kind.values());
        assertThat(UnknownCodeException.of("Radiology", "category", "70030", "NNNNN", kinds)
                        .reason())
                .isEqualTo(Reason.NEVER);
        assertThat(UnknownCodeException.of("Radiology", "category", "x", "NNNNN", kinds)
                        .reason())
                .isEqualTo(Reason.MALFORMED);
    }

    private static UnknownCodeException unknown(String code, List<CodePeriod<Kind>> history) {
        return UnknownCodeException.of("Radiology", "category", code, "NNNNN", "", List.of(Kind.values()), history, ON);
    }
}
