package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.Defect;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts what the lines of a file turn out to be, whatever is done with those that could be read. */
final class InputCounter {

    private final Map<Defect, LineCounter> defects = new EnumMap<>(Defect.class);
    private final AmountCounter read = new AmountCounter();
    private long blank;

    /** Null until a claim was counted, as is the last one. */
    private LocalDate firstService;

    private LocalDate lastService;

    void add(ClaimLine line) {
        if (line instanceof ClaimLine.Billed billed) {
            read.add(billed.claim());
            LocalDate day = billed.claim().serviceDate();
            firstService = firstService == null || day.isBefore(firstService) ? day : firstService;
            lastService = lastService == null || day.isAfter(lastService) ? day : lastService;
        } else if (line instanceof ClaimLine.Unreadable unreadable) {
            defects.computeIfAbsent(unreadable.defect(), defect -> new LineCounter())
                    .add(unreadable.number());
        } else {
            blank++;
        }
    }

    /** What was counted up to now. */
    InputSummary summary() {
        return new InputSummary(
                read.amounts(),
                LineCounter.lines(defects),
                blank,
                Optional.ofNullable(firstService),
                Optional.ofNullable(lastService));
    }
}
