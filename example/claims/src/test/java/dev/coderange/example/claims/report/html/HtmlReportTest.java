package dev.coderange.example.claims.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.DateForm;
import dev.coderange.example.claims.input.Delimiter;
import dev.coderange.example.claims.input.FileForm;
import dev.coderange.example.claims.report.Source;
import dev.coderange.example.claims.report.Tally;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void showsLinesWithoutAProcedureAndCountsThemAsTheFileDoes() {
        Tally tally = new Tally();
        tally.add(new ClaimLine.RevenueAlone(7, 2, new BigDecimal("1200.5")));
        tally.add(new ClaimLine.RevenueAlone(9, 1, new BigDecimal("-0.5")));
        assertThat(page(tally))
                .contains("<p>One interchange</p>\n<p>Two transactions</p>\n")
                .contains("<th scope=\"col\">First service lines</th>")
                .contains("<th scope=\"row\">a revenue code alone, charges of 1,200.00</th>"
                        + "<td class=\"number\">2</td><td>7, 9</td>");
    }

    @Test
    void drawsNoBarWhereThereAreNoCharges() {
        assertThat(page(new Tally()))
                .contains("style=\"width: 0%\"", "<p>Nothing: each line is in the sums.</p>")
                .doesNotContainPattern("width: [1-9][0-9.]*%\"");
    }

    private static String page(Tally tally) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            new HtmlReport().print(tally.summary(), new Source("claims.837", new MadeForm()), out);
        }
        return text.toString();
    }

    private record MadeForm() implements FileForm {

        @Override
        public String format() {
            return "X12";
        }

        @Override
        public String description() {
            return "One interchange\nTwo transactions";
        }

        @Override
        public String unit() {
            return "service line";
        }

        @Override
        public Optional<Delimiter> delimiter() {
            return Optional.empty();
        }

        @Override
        public Optional<DateForm> dates() {
            return Optional.empty();
        }

        @Override
        public Map<String, Long> counts() {
            return Map.of();
        }
    }
}
