package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Claim;
import java.math.BigDecimal;

/** Adds claims up. */
final class AmountCounter {

    private long lines;
    private long reversals;
    private long units;
    private BigDecimal charges = BigDecimal.ZERO;

    void add(Claim claim) {
        lines++;
        reversals += claim.isReversal() ? 1 : 0;
        units += claim.units();
        charges = charges.add(claim.charge());
    }

    Amounts amounts() {
        return new Amounts(lines, reversals, units, charges);
    }
}
