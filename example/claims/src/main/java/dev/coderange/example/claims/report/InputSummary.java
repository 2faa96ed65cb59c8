package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Defect;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the lines of a claims file turned out to be.
 *
 * @param total all claims that were read
 * @param defects why lines could not be read; only what occurred is a key
 * @param blank the number of lines with nothing in them
 * @param firstService the earliest day of service, if a line was read
 * @param lastService the latest day of service, if a line was read
 */
public record InputSummary(
        Amounts total,
        Map<Defect, Lines> defects,
        long blank,
        Optional<LocalDate> firstService,
        Optional<LocalDate> lastService) {

    /** Copies the defects. */
    public InputSummary {
        defects = Map.copyOf(defects);
    }

    /** The lines that have a defect. */
    public Lines with(Defect defect) {
        return defects.getOrDefault(defect, Lines.NONE);
    }

    /** The number of lines that could not be read. */
    public long unreadable() {
        return defects.values().stream().mapToLong(Lines::count).sum();
    }
}
