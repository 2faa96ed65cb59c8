package dev.coderange.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodeRangeTest {

    @Test
    void countsBothEnds() {
        assertThat(new CodeRange(5, 5).size()).isEqualTo(1);
        assertThat(new CodeRange(0, Long.MAX_VALUE - 1).size()).isEqualTo(Long.MAX_VALUE);
        assertThat(new CodeRange(0, Long.MAX_VALUE).size()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void holdsItsEndsAndWhatLiesBetween() {
        var range = new CodeRange(10, 20);
        assertThat(range.contains(10)).isTrue();
        assertThat(range.contains(20)).isTrue();
        assertThat(range.contains(9)).isFalse();
        assertThat(range.contains(21)).isFalse();
        assertThat(range.contains(new CodeRange(10, 20))).isTrue();
        assertThat(range.contains(new CodeRange(10, 21))).isFalse();
    }

    @Test
    void meetsARangeThatSharesACode() {
        var range = new CodeRange(10, 20);
        assertThat(range.meets(new CodeRange(20, 30))).isTrue();
        assertThat(range.meets(new CodeRange(0, 10))).isTrue();
        assertThat(range.meets(new CodeRange(21, 30))).isFalse();
        assertThat(range.meets(new CodeRange(0, 9))).isFalse();
    }

    @Test
    void runsForwardsFromZeroOn() {
        assertThatThrownBy(() -> new CodeRange(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CodeRange(6, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAsTheDataWritesIt() {
        assertThat(new CodeRange(7, 7).text(new IntegerFormat())).isEqualTo("7");
        assertThat(new CodeRange(7, 12).text(new IntegerFormat())).isEqualTo("7-12");
    }
}
