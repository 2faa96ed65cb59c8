package dev.coderange.example.claims.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.Defect;
import dev.coderange.example.claims.input.x12.X12Reader;
import dev.coderange.example.claims.report.InputSummary;
import dev.coderange.example.claims.report.Tally;
import dev.coderange.example.claims.sample.SampleTransaction.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SampleTransactionTest {

    @ParameterizedTest
    @CsvSource({"PROFESSIONAL,sample/claims-professional.837", "INSTITUTIONAL,sample/claims-institutional.837"})
    void makesTheSamplesThatShip(Kind kind, Path file) throws IOException {
        assertThat(sample(150, kind)).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource
    void hasSomeOfEverythingThatAReportTellsApart(Kind kind) throws IOException {
        Tally tally = new Tally();
        try (X12Reader reader = open(sample(150, kind))) {
            for (ClaimLine line = reader.next(); line != null; line = reader.next()) {
                tally.add(line);
            }
            assertThat(reader.form().counts())
                    .containsEntry("transactions", 1L)
                    .hasEntrySatisfying("voidClaims", count -> assertThat(count).isPositive())
                    .hasEntrySatisfying(
                            "replacementClaims", count -> assertThat(count).isPositive())
                    .hasEntrySatisfying("periods", count -> assertThat(count).isPositive())
                    .hasEntrySatisfying("minutes", count -> assertThat(count).isPositive());
        }
        InputSummary input = tally.summary().input();
        assertThat(input.defects().keySet())
                .contains(Defect.BAD_DATE, Defect.BAD_CODE, Defect.BAD_MODIFIERS, Defect.BAD_UNITS, Defect.BAD_CHARGE);
        assertThat(input.revenueAlone().lines() > 0).isEqualTo(kind == Kind.INSTITUTIONAL);
    }

    @Test
    void hasAsManyLinesAsWereAskedFor() throws IOException {
        for (int lines : new int[] {0, 1, 7, 300}) {
            assertThat(sample(lines, Kind.PROFESSIONAL).lines().filter(segment -> segment.startsWith("LX*")))
                    .hasSize(lines);
        }
    }

    private static X12Reader open(String file) throws IOException {
        return X12Reader.open(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sample(long lines, Kind kind) throws IOException {
        StringWriter text = new StringWriter();
        SampleTransaction.write(lines, 1, kind, text);
        return text.toString();
    }
}
