package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.Defect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what the lines of a file turn out to be, whatever is done with those that could be read. */
final class InputCounter {

    /** How many samples are kept. */
    private static final int KEPT = 3;

    private final Map<Defect, LineCounter> defects = new EnumMap<>(Defect.class);
    private final Map<Defect, List<String>> values = new EnumMap<>(Defect.class);
    private final List<ClaimLine.Unreadable> firstUnreadable = new ArrayList<>();
    private final MonthCounter months = new MonthCounter();
    private final AmountCounter revenueAlone = new AmountCounter();
    private final LineCounter revenueLines = new LineCounter();
    private long blank;

    /** Null until a claim was counted, as is the last one. */
    private LocalDate firstService;

    private LocalDate lastService;

    void add(ClaimLine line) {
        if (line instanceof ClaimLine.Billed billed) {
            months.add(billed.claim());
            LocalDate day = billed.claim().serviceDate();
            if (firstService == null || day.isBefore(firstService)) {
                firstService = day;
            }
            if (lastService == null || day.isAfter(lastService)) {
                lastService = day;
            }
        } else if (line instanceof ClaimLine.Unreadable unreadable) {
            add(unreadable);
        } else if (line instanceof ClaimLine.RevenueAlone revenue) {
            revenueAlone.add(revenue.units(), revenue.charge());
            revenueLines.add(revenue.number());
        } else {
            blank++;
        }
    }

    private void add(ClaimLine.Unreadable line) {
        defects.computeIfAbsent(line.defect(), defect -> new LineCounter()).add(line.number());
        List<String> samples = values.computeIfAbsent(line.defect(), defect -> new ArrayList<>());
        if (samples.size() < KEPT && !line.value().isEmpty() && !samples.contains(line.value())) {
            samples.add(line.value());
        }
        if (firstUnreadable.size() < KEPT) {
            firstUnreadable.add(line);
        }
    }

    /** What was counted up to now. */
    InputSummary summary() {
        List<Month> counted = months.months();
        return new InputSummary(
                counted.stream()
                        .map(Month::split)
                        .reduce(Split.NONE, Split::plus)
                        .total(),
                counted,
                LineCounter.lines(defects),
                values,
                firstUnreadable,
                revenueAlone.amounts(),
                revenueLines.lines(),
                blank,
                Optional.ofNullable(firstService),
                Optional.ofNullable(lastService));
    }
}
