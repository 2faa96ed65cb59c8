package dev.coderange.example.benchmark.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeoIpTest {

    @Test
    void readsAddressesPastTheIntegersAndTheUnknownCountry() throws IOException {
        assertThat(read("""
                # License:   CC BY-SA 4.0
                15726992,15726999,??
                16777216,16777471,AU
                4294967294,4294967295,DE
                """))
                .containsExactly(
                        new Span(15726992, 15726999, "UNKNOWN"),
                        new Span(16777216, 16777471, "AU"),
                        new Span(4294967294L, 4294967295L, "DE"));
    }

    @Test
    void saysWhichLineIsOfAnotherForm() {
        assertThatThrownBy(() -> read("# fine\n1,2\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("line 2 is not of the form \"16777216,16777471,AU\": 1,2");
        assertThatThrownBy(() -> read("1.0.0.0,1.0.0.255,AU\n"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("line 1 ");
    }

    private static List<Span> read(String file) throws IOException {
        return GeoIp.read(new BufferedReader(new StringReader(file)));
    }
}
