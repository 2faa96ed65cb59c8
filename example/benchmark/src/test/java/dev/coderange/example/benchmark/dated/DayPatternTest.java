package dev.coderange.example.benchmark.dated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DayPatternTest {

    private static final int COUNT = 20_000;
    private static final List<LocalDate> EDITIONS = DatedSet.TEN.editions();

    @ParameterizedTest
    @EnumSource
    void daysReachFromAYearBeforeTheFirstEditionToTheEndOfTheLast(DayPattern pattern) {
        LocalDate[] days = pattern.draw(EDITIONS, COUNT);

        assertThat(days)
                .hasSize(COUNT)
                .allMatch(day -> day.getYear() >= 2016 && day.getYear() <= 2026)
                .contains(LocalDate.of(2026, 12, 31))
                .isEqualTo(pattern.draw(EDITIONS, COUNT));
        assertThat(days).anyMatch(day -> day.getYear() == 2016);
    }

    @Test
    void nineInTenRecentDaysLieInTwoYears() {
        long recent = Arrays.stream(DayPattern.RECENT.draw(EDITIONS, COUNT))
                .filter(day -> day.getYear() >= 2025)
                .count();

        assertThat(100.0 * recent / COUNT).isBetween(90.0, 94.0);
    }

    @Test
    void randomDaysLieInEachYearAlike() {
        long inOneYear = Arrays.stream(DayPattern.RANDOM.draw(EDITIONS, COUNT))
                .filter(day -> day.getYear() == 2021)
                .count();

        assertThat(11.0 * inOneYear / COUNT).isBetween(0.9, 1.1);
    }
}
