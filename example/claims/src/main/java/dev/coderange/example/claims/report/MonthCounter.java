package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Claim;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Adds claims up by the month of service. A line in a month that had one before makes no garbage. */
final class MonthCounter {

    /** Files write years in four digits. */
    private static final int YEARS = 10_000;

    private static final int MONTHS = 12;

    /** Null where there was no claim, on both levels. */
    private final SplitCounter[][] years = new SplitCounter[YEARS][];

    void add(Claim claim) {
        LocalDate day = claim.serviceDate();
        SplitCounter[] months = years[day.getYear()];
        if (months == null) {
            months = new SplitCounter[MONTHS];
            years[day.getYear()] = months;
        }
        SplitCounter counter = months[day.getMonthValue() - 1];
        if (counter == null) {
            counter = new SplitCounter();
            months[day.getMonthValue() - 1] = counter;
        }
        counter.add(claim);
    }

    /** The months that have a claim, in order. */
    List<Month> months() {
        List<Month> months = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            for (int i = 0; years[year] != null && i < MONTHS; i++) {
                if (years[year][i] != null) {
                    months.add(new Month(YearMonth.of(year, i + 1), years[year][i].split()));
                }
            }
        }
        return months;
    }
}
