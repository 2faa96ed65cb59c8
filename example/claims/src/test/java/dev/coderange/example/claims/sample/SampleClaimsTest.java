package dev.coderange.example.claims.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.ClaimReader;
import dev.coderange.example.claims.input.Defect;
import dev.coderange.example.claims.report.Finding;
import dev.coderange.example.claims.report.Summary;
import dev.coderange.example.claims.report.Tally;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SampleClaimsTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @Test
    void makesTheSampleThatShips() throws IOException {
        assertThat(sample(400, 1)).isEqualTo(Files.readString(Path.of("sample/claims.csv")));
    }

    @Test
    void isTheSameInEachLocale() throws IOException {
        String sample = sample(400, 1);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(sample(400, 1)).isEqualTo(sample);
    }

    @Test
    void hasSomeOfEverythingThatAReportTellsApart() throws Exception {
        Summary summary = read(sample(400, 1));
        assertThat(summary.findings()).containsOnlyKeys(Finding.values());
        assertThat(summary.input().defects())
                .containsOnlyKeys(
                        Defect.UNCLOSED_QUOTE,
                        Defect.TOO_FEW_FIELDS,
                        Defect.TOO_MANY_FIELDS,
                        Defect.NO_CLAIM_ID,
                        Defect.BAD_DATE,
                        Defect.BAD_CODE,
                        Defect.BAD_MODIFIERS,
                        Defect.BAD_UNITS,
                        Defect.BAD_CHARGE);
        assertThat(summary.total().reversals()).isPositive();
        assertThat(summary.places().values()).allMatch(split -> split.total().lines() > 0);
    }

    @Test
    void hasAsManyLinesAsWereAskedFor() throws IOException {
        assertThat(sample(0, 1).lines()).hasSize(1);
        assertThat(sample(123, 5).lines()).hasSize(124);
    }

    private static String sample(long lines, long seed) throws IOException {
        StringWriter text = new StringWriter();
        SampleClaims.write(lines, seed, text);
        return text.toString();
    }

    private static Summary read(String file) throws Exception {
        Tally tally = new Tally();
        try (ClaimReader reader = ClaimReader.open(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
            for (ClaimLine line = reader.next(); line != null; line = reader.next()) {
                tally.add(line);
            }
        }
        return tally.summary();
    }
}
