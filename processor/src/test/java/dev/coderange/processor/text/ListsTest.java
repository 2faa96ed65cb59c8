package dev.coderange.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void joinsHoweverManyThereAre() {
        assertThat(Lists.joined(List.of(), "or")).isEmpty();
        assertThat(Lists.joined(List.of("A"), "or")).isEqualTo("A");
        assertThat(Lists.joined(List.of("A", "B"), "or")).isEqualTo("A or B");
        assertThat(Lists.joined(List.of("A", "B", "C", "D", "E"), "and")).isEqualTo("A, B, C, D and E");
    }

    @Test
    void shortensMoreThanFour() {
        assertThat(Lists.shortened(List.of("A", "B", "C", "D"), "or")).isEqualTo("A, B, C or D");
        assertThat(Lists.shortened(List.of("A", "B", "C", "D", "E"), "or")).isEqualTo("A, B, C or 2 more");
    }

    @Test
    void saysWhatIsLeftOut() {
        assertThat(Lists.withRest(List.of("A", "B"), "and", "1,234 more ranges"))
                .isEqualTo("A, B and 1,234 more ranges");
    }
}
