package dev.coderange.example.spark.count;

import dev.coderange.example.spark.radiology.RadiologyCategory;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * How many lines of a month are in a category.
 *
 * @param month the month; empty for lines without a day of service
 * @param category the category; empty for lines in none
 */
public record MonthlyCount(Optional<YearMonth> month, Optional<RadiologyCategory> category, long lines) {

    /** By month and category, what has none last. */
    static final Comparator<MonthlyCount> ORDER = Comparator.comparing(
                    (MonthlyCount count) -> count.month().orElse(YearMonth.of(9999, 12)))
            .thenComparing(count -> count.category().map(Enum::ordinal).orElse(Integer.MAX_VALUE));
}
