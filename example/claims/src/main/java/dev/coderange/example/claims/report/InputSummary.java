package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.Defect;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the lines of a claims file turned out to be.
 *
 * @param total all claims that were read
 * @param months the same by the month of service, in order; only months that have a claim
 * @param defects why lines could not be read; only what occurred is a key
 * @param values a few of the values for which lines could not be read, by reason; for display
 * @param firstUnreadable the first few lines that could not be read
 * @param revenueAlone all lines with a revenue code and no procedure
 * @param revenueLines where they are
 * @param blank the number of lines with nothing in them
 * @param firstService the earliest day of service, if a line was read
 * @param lastService the latest day of service, if a line was read
 */
public record InputSummary(
        Amounts total,
        List<Month> months,
        Map<Defect, Lines> defects,
        Map<Defect, List<String>> values,
        List<ClaimLine.Unreadable> firstUnreadable,
        Amounts revenueAlone,
        Lines revenueLines,
        long blank,
        Optional<LocalDate> firstService,
        Optional<LocalDate> lastService) {

    /** Copies the collections. */
    public InputSummary {
        months = List.copyOf(months);
        defects = Map.copyOf(defects);
        values = Map.copyOf(values);
        firstUnreadable = List.copyOf(firstUnreadable);
    }

    /** The lines that have a defect. */
    public Lines with(Defect defect) {
        return defects.getOrDefault(defect, Lines.NONE);
    }

    /** A few of the values that have a defect. */
    public List<String> values(Defect defect) {
        return values.getOrDefault(defect, List.of());
    }

    /** The number of lines that could not be read. */
    public long unreadable() {
        return defects.values().stream().mapToLong(Lines::count).sum();
    }
}
