package dev.coderange.example.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coderange.example.claims.input.BadHeaderException;
import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.ClaimSource;
import dev.coderange.example.claims.input.x12.BrokenX12Exception;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimFileTest {

    private static final String CSV = "claim id,service date,procedure code,units,charge\nA1,2026-01-31,71046,1,5\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\r\n", "\uFEFF \n"})
    void x12IsToldByItsBeginningWhateverItsName(String before) throws Exception {
        String file = before + Files.readString(Path.of("sample/claims-professional.837"));
        try (ClaimSource claims = open(file, "claims.csv")) {
            assertThat(claims.next()).isInstanceOf(ClaimLine.class);
            assertThat(claims.form().format()).isEqualTo("X12");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims.csv", "standard input", "x"})
    void theRestIsCsv(String name) throws Exception {
        try (ClaimSource claims = open(CSV, name)) {
            assertThat(claims.next()).isInstanceOf(ClaimLine.Billed.class);
            assertThat(claims.form().format()).isEqualTo("CSV");
        }
        try (ClaimSource claims = open("ISA,X,Y," + CSV.replace("\nA1", "\n1,2,3,A1"), name)) {
            assertThat(claims.next()).isInstanceOf(ClaimLine.Billed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.837", "A.X12", "b.c.edi"})
    void aSuffixIsBelievedWhereTheBeginningDoesNotHelp(String name) {
        assertThatThrownBy(() -> open("hello", name).next())
                .isInstanceOf(BrokenX12Exception.class)
                .hasMessageStartingWith("its ISA segment is ");
        assertThatThrownBy(() -> open("", name).next()).isInstanceOf(BrokenX12Exception.class);
    }

    @Test
    void anEmptyFileIsCsvWithoutAHeader() {
        assertThatThrownBy(() -> open("", "claims")).isInstanceOf(BadHeaderException.class);
    }

    private static ClaimSource open(String file, String name) throws IOException, BadHeaderException {
        return ClaimFile.open(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), name);
    }
}
