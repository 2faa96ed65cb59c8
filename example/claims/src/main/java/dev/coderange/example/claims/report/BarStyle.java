package dev.coderange.example.claims.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;

/** What bars are drawn with: blocks and their eighths where the terminal can show them, else plain ASCII. */
public enum BarStyle {
    BLOCKS("\u2588", "\u258F\u258E\u258D\u258C\u258B\u258A\u2589"),
    ASCII("#", "");

    private final String full;
    private final String parts;

    BarStyle(String full, String parts) {
        this.full = full;
        this.parts = parts;
    }

    /** The best style that a charset can encode. */
    public static BarStyle in(Charset charset) {
        boolean encodes = charset.canEncode() && charset.newEncoder().canEncode(BLOCKS.full + BLOCKS.parts);
        return encodes ? BLOCKS : ASCII;
    }

    /**
     * A bar.
     *
     * @param value what it stands for, not below 0
     * @param most the value whose bar is {@code width} long, not below {@code value}; nothing is drawn if it is 0
     * @param width in characters
     */
    String draw(BigDecimal value, BigDecimal most, int width) {
        if (most.signum() == 0) {
            return "";
        }
        int steps = parts.length() + 1;
        int length = value.multiply(BigDecimal.valueOf((long) width * steps))
                .divide(most, 0, RoundingMode.HALF_UP)
                .intValueExact();
        int part = length % steps;
        return full.repeat(length / steps) + (part == 0 ? "" : parts.substring(part - 1, part));
    }
}
