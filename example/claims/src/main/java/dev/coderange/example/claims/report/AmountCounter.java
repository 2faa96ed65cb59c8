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
        add(claim.units(), claim.charge());
    }

    void add(int lineUnits, BigDecimal charge) {
        lines++;
        reversals += charge.signum() < 0 ? 1 : 0;
        units += lineUnits;
        charges = charges.add(charge);
    }

    Amounts amounts() {
        return new Amounts(lines, reversals, units, charges);
    }
}
