package dev.coderange.example.claims.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BarStyleTest {

    private static final BigDecimal MOST = new BigDecimal("40.0");

    @Test
    void drawsBlocksOnlyWhereTheTerminalShowsThem() {
        assertThat(BarStyle.in(StandardCharsets.UTF_8)).isEqualTo(BarStyle.BLOCKS);
        assertThat(BarStyle.in(StandardCharsets.US_ASCII)).isEqualTo(BarStyle.ASCII);
        assertThat(BarStyle.in(Charset.forName("windows-1252"))).isEqualTo(BarStyle.ASCII);
        assertThat(BarStyle.in(Charset.forName("IBM437"))).isEqualTo(BarStyle.ASCII);
    }

    @Test
    void drawsToScale() {
        assertThat(BarStyle.ASCII.draw(MOST, MOST, 8)).isEqualTo("########");
        assertThat(BarStyle.ASCII.draw(new BigDecimal("10.0"), MOST, 8)).isEqualTo("##");
        assertThat(BarStyle.ASCII.draw(BigDecimal.ZERO, MOST, 8)).isEmpty();
        assertThat(BarStyle.BLOCKS.draw(new BigDecimal("12.5"), MOST, 8)).isEqualTo("\u2588\u2588\u258C");
        assertThat(BarStyle.BLOCKS.draw(MOST, MOST, 8)).isEqualTo("\u2588".repeat(8));
    }

    @Test
    void drawsNothingWhereThereIsNothing() {
        assertThat(BarStyle.BLOCKS.draw(BigDecimal.ZERO, BigDecimal.ZERO, 8)).isEmpty();
    }
}
