package dev.coderange.example.claims.report;

import java.math.BigDecimal;

/**
 * What claims add up to.
 *
 * @param lines the number of lines, reversals among them
 * @param reversals the number of lines that take back an earlier one
 * @param units their units, those of reversals as the file has them
 * @param charges the exact sum of their charges, reversals taken off
 */
public record Amounts(long lines, long reversals, long units, BigDecimal charges) {

    /** Nothing. */
    static final Amounts NONE = new Amounts(0, 0, 0, BigDecimal.ZERO);

    Amounts plus(Amounts other) {
        return new Amounts(
                lines + other.lines, reversals + other.reversals, units + other.units, charges.add(other.charges));
    }
}
