package dev.coderange.example.claims.report;

import dev.coderange.example.claims.radiology.OtherDays;
import dev.coderange.example.claims.radiology.Place.Elsewhere;

/**
 * A code that is in a category, and not on the day of the lines that have it.
 *
 * @param reason retired, or not yet valid
 * @param lines those that have it
 * @param period what it was last, or will be first
 */
public record Stray(Elsewhere reason, String code, Lines lines, OtherDays.Period period) {

    /** What it was or will be, for people: {@code 77014 was CT guidance through 2025-12-31}. */
    public String description() {
        String name = period.place()
                .subcategory()
                .map(subcategory -> subcategory.title())
                .orElseGet(() -> period.place().category().orElseThrow().title());
        return code + (reason == Elsewhere.RETIRED ? " was " : " will be ") + name + " " + period.days();
    }
}
