package dev.coderange.example.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void setsWordsToTheLeftAndFiguresToTheRight() {
        Table table = new Table(1, "way", "ns");
        table.add("TreeMap", "41.00");
        table.add("scan", "134.00");
        assertThat(table).hasToString("""
                | way     |     ns |
                |---------|-------:|
                | TreeMap |  41.00 |
                | scan    | 134.00 |
                """);
    }

    @Test
    void refusesARowOfAnotherLength() {
        Table table = new Table(1, "way", "ns");
        assertThatThrownBy(() -> table.add("TreeMap"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells in a table of 2 columns");
    }
}
