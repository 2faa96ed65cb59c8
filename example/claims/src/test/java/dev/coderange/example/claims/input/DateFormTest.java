package dev.coderange.example.claims.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFormTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, ISO",
        "2/29/2024, US",
        "02/29/2024, US",
        "02/9/2024, US",
        "20240229, COMPACT",
        "2024-02-29T00:00:00, TIMESTAMP",
        "2024-02-29T23:59:59.999Z, TIMESTAMP",
        "2024-02-29T08:30-05:00, TIMESTAMP",
        "2024-02-29T08:30:00+0530, TIMESTAMP",
        "2024-02-29 00:00:00.0, TIMESTAMP",
    })
    void eachTextHasOneForm(String text, DateForm form) {
        assertThat(Stream.of(DateForm.values())
                        .filter(other -> other.parse(text).isPresent()))
                .containsExactly(form);
        assertThat(DateForm.of(text)).contains(form);
        assertThat(form.parse(text).orElseThrow().getYear()).isEqualTo(2024);
        assertThat(form.parse(form.example())).contains(LocalDate.of(2026, 1, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-01-00",
                "2026-1-31",
                "+12026-01-31",
                "26-01-31",
                "13/01/2026",
                "2/29/2025",
                "0/1/2026",
                "1/0/2026",
                "1/31/26",
                "1-31-2026",
                "31.01.2026",
                "20250229",
                "202601311",
                "2026-01-31T24:00:00",
                "2026-01-31T",
                "2026-01-31Tx",
                "2026-02-30T08:00:00",
                "\u0662026-01-31",
                "46053"
            })
    void whatIsNoDayHasNone(String text) {
        assertThat(DateForm.of(text)).isEmpty();
    }

    @Test
    void readsEveryDayOfFourHundredYears() {
        DateTimeFormatter us = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);
        for (LocalDate day = LocalDate.of(1800, 1, 1); day.getYear() < 2200; day = day.plusDays(1)) {
            assertThat(DateForm.ISO.parse(day.toString())).contains(day);
            assertThat(DateForm.US.parse(us.format(day))).contains(day);
            assertThat(DateForm.COMPACT.parse(DateTimeFormatter.BASIC_ISO_DATE.format(day)))
                    .contains(day);
        }
    }

    @Test
    void readsNoDayThatTheCalendarHasNot() {
        DateTimeFormatter strict =
                DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        for (int year : new int[] {1900, 2000, 2023, 2024}) {
            for (int month = 0; month < 15; month++) {
                for (int day = 0; day < 40; day++) {
                    String text = "%04d-%02d-%02d".formatted(year, month, day);
                    assertThat(DateForm.ISO.parse(text).isPresent()).as(text).isEqualTo(isDay(strict, text));
                }
            }
        }
    }

    private static boolean isDay(DateTimeFormatter format, String text) {
        try {
            LocalDate.parse(text, format);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
