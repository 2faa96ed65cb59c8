package dev.coderange.example.spark;

import dev.coderange.example.spark.count.MonthlyCount;
import dev.coderange.example.spark.radiology.RadiologyCategory;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows counts to people. */
final class CountTable {

    private static final String LINE = "%-9s %-38s %14s%n";

    private final PrintWriter out;

    CountTable(PrintWriter out) {
        this.out = out;
    }

    /** Prints each count, and the sum of each category. */
    void print(List<MonthlyCount> counts) {
        out.printf(Locale.ROOT, LINE, "Month", "Category", "Lines");
        for (MonthlyCount count : counts) {
            line(count.month().map(YearMonth::toString).orElse("no day"), title(count.category()), count.lines());
        }
        for (RadiologyCategory category : RadiologyCategory.values()) {
            total(counts, Optional.of(category));
        }
        total(counts, Optional.empty());
        line("All", "", counts.stream().mapToLong(MonthlyCount::lines).sum());
    }

    private void total(List<MonthlyCount> counts, Optional<RadiologyCategory> category) {
        long lines = counts.stream()
                .filter(count -> count.category().equals(category))
                .mapToLong(MonthlyCount::lines)
                .sum();
        line("All", title(category), lines);
    }

    private void line(String month, String category, long lines) {
        out.printf(Locale.ROOT, LINE, month, category, String.format(Locale.ROOT, "%,d", lines));
    }

    private static String title(Optional<RadiologyCategory> category) {
        return category.map(RadiologyCategory::title).orElse("(in no category)");
    }
}
