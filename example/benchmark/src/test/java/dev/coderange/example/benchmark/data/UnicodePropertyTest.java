package dev.coderange.example.benchmark.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnicodePropertyTest {

    @Test
    void readsRangesAndSinglePointsInEitherSpacing() throws IOException {
        assertThat(read("""
                # Scripts-15.0.0.txt

                0041..005A    ; Latin # L&  [26] LATIN CAPITAL LETTER A..LATIN CAPITAL LETTER Z
                00AA          ; Old_Italic # Lo
                10FFFE..10FFFF;XX     # Cn
                """))
                .containsExactly(
                        new Span(0x41, 0x5A, "LATIN"),
                        new Span(0xAA, 0xAA, "OLD_ITALIC"),
                        new Span(0x10FFFE, 0x10FFFF, "XX"));
    }

    @Test
    void keepsNeighboursApart() throws IOException {
        assertThat(read("0020 ; Common\n0021..0023 ; Common\n"))
                .containsExactly(new Span(0x20, 0x20, "COMMON"), new Span(0x21, 0x23, "COMMON"));
    }

    @Test
    void saysWhichLineIsOfAnotherForm() {
        assertThatThrownBy(() -> read("# fine\n0041..005A\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("line 2 is not of the form \"0041..005A ; Latin\": 0041..005A");
        assertThatThrownBy(() -> read("0041..;Latin\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("line 1 has no code points before the semicolon: 0041..;Latin");
        assertThatThrownBy(() -> read("005A..0041;Latin\n")).isInstanceOf(IOException.class);
    }

    private static List<Span> read(String file) throws IOException {
        return UnicodeProperty.read(new BufferedReader(new StringReader(file)));
    }
}
