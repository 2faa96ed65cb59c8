package dev.coderange.example.claims.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of a claim as it was billed.
 *
 * @param id the claim's id; not empty
 * @param serviceDate the day of the service
 * @param procedureCode five characters: digits, or digits and one letter at either end
 * @param modifiers the modifiers in the order of the file, two characters each: those at the code, then those in a
 *     column of their own; often none
 * @param units how often it was done; not 0, and below 0 only in a reversal
 * @param charge what was billed, to the last digit that the file has; below 0 in a reversal
 */
public record Claim(
        String id, LocalDate serviceDate, String procedureCode, List<String> modifiers, int units, BigDecimal charge) {

    /** Copies the modifiers. */
    public Claim {
        modifiers = List.copyOf(modifiers);
    }

    /** The part of the service that the claim is for. */
    public Component component() {
        return Component.of(modifiers);
    }

    /** Whether this line takes back an earlier one. */
    public boolean isReversal() {
        return charge.signum() < 0;
    }
}
