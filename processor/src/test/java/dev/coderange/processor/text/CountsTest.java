package dev.coderange.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 codes",
                "1 | 1 code",
                "999 | 999 codes",
                "1000 | 1,000 codes",
                "123456 | 123,456 codes",
                "9223372036854775806 | 9,223,372,036,854,775,806 codes",
                "9223372036854775807 | 9,223,372,036,854,775,807 or more codes",
            })
    void groupsDigitsAndSaysWhereThereMayBeMore(long number, String text) {
        assertThat(Counts.of(number, "code", "codes")).isEqualTo(text);
    }
}
