package dev.coderange.example.claims.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.claims.input.Claim;
import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.CsvForm;
import dev.coderange.example.claims.input.Delimiter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TableReportTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @Test
    void showsAllDigitsOfASumAndFitsItsColumns() {
        String report = report("999999999999.99", "0.0001");
        assertThat(report).contains("999,999,999,999.9901");
        assertThat(report.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
    }

    @Test
    void isTheSameInEachLocale() {
        String report = report("1234567.80");
        for (String tag : List.of("de-DE", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "tr-TR")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(report("1234567.80")).isEqualTo(report).contains("1,234,567.80");
        }
    }

    private static String report(String... charges) {
        Tally tally = new Tally();
        for (String charge : charges) {
            tally.add(new ClaimLine.Billed(
                    2, new Claim("A1", LocalDate.of(2025, 1, 1), "71046", List.of(), 1, new BigDecimal(charge))));
        }
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            new TableReport(BarStyle.ASCII)
                    .print(
                            tally.summary(),
                            new Source("claims.csv", new CsvForm(Delimiter.COMMA, Optional.empty())),
                            out);
        }
        return text.toString();
    }
}
