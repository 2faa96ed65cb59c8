package dev.coderange.example.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayConverterTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @Test
    void readsADay() {
        assertThat(new DayConverter().convert("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(new DayOrYearConverter().convert("2025-12-31")).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void aYearIsItsFirstDayWhereYearsAreWelcome() {
        assertThat(new DayOrYearConverter().convert("2026")).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-02-30 | "2026-02-30" is no day: February 2026 has 28 days
                    2025-02-29 | "2025-02-29" is no day: February 2025 has 28 days
                    2024-04-31 | "2024-04-31" is no day: April 2024 has 30 days
                    2026-01-00 | "2026-01-00" is no day: January 2026 has 31 days
                    2026-13-01 | "2026-13-01" is no day: there is no month 13
                    2026-00-01 | "2026-00-01" is no day: there is no month 00
                    1/31/2026  | "1/31/2026" is no day. Write year, month and day, such as 2026-01-31
                    2026-1-31  | "2026-1-31" is no day. Write year, month and day, such as 2026-01-31
                    2026       | "2026" is no day. Write year, month and day, such as 2026-01-31
                    ''         | "" is no day. Write year, month and day, such as 2026-01-31
                    """)
    void saysWhatIsWrongWithOneThatIsNone(String text, String message) {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThatThrownBy(() -> new DayConverter().convert(text)).hasMessage(message);
    }

    @Test
    void saysThatAYearWillDoWhereItWill() {
        assertThatThrownBy(() -> new DayOrYearConverter().convert("last year"))
                .hasMessage("\"last year\" is no day. Write a year such as 2026, or a day such as 2026-01-31");
        assertThatThrownBy(() -> new DayOrYearConverter().convert("2026-02-30"))
                .hasMessage("\"2026-02-30\" is no day: February 2026 has 28 days");
    }
}
