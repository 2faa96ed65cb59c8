package dev.coderange.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.coderange.processor.model.EditionChange.Reclassified;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodedChangeTest {

    private static final CodeFormat FORMAT = new ShapedFormat(List.of(ShapeParser.parse("NNN")));
    private static final List<Reclassified> CODES = List.of(
            new Reclassified(new CodeRange(1, 1), "", "A"),
            new Reclassified(new CodeRange(2, 9), "A / B", "A"),
            new Reclassified(new CodeRange(10, 19), "A", ""),
            new Reclassified(new CodeRange(30, 39), "", "A"));

    @Test
    void writesCodesThatChangedAlikeTogether() {
        assertThat(EncodedChange.encode(CODES, FORMAT, 100))
                .containsExactly("- A 001,030-039", "A/B A 002-009", "A - 010-019");
    }

    @Test
    void comesBackAsItWas() {
        for (int longest = 0; longest < 40; longest++) {
            assertThat(EncodedChange.decode(EncodedChange.encode(CODES, FORMAT, longest), FORMAT))
                    .isEqualTo(CODES);
        }
        assertThat(EncodedChange.encode(CODES, FORMAT, 14))
                .contains("- A 001", "- A 030-039")
                .allMatch(entry -> entry.length() <= 14);
    }

    @Test
    void refusesWhatItDidNotWrite() {
        for (String entry : List.of("", "A B", "A B C 001", "A B 0011", "A B 009-001")) {
            assertThatIllegalArgumentException()
                    .as(entry)
                    .isThrownBy(() -> EncodedChange.decode(List.of(entry), FORMAT));
        }
    }
}
