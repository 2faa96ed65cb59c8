package dev.coderange.example.spark.count;

import dev.coderange.example.spark.radiology.RadiologyCategory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Counts claims by category and month. */
public final class Counter {

    private final SparkSession session;
    private final Set<Way> prepared = EnumSet.noneOf(Way.class);

    /**
     * A counter of some claims.
     *
     * @param claims lines with a code and a day, as {@code ClaimColumns} reads them
     */
    public Counter(SparkSession session, Dataset<Row> claims) {
        this.session = session;
        claims.createOrReplaceTempView("claims");
    }

    /** The counts, by month and category; what is in none comes last. */
    public List<MonthlyCount> count(Way way) {
        return Arrays.stream((Row[]) counts(way).collect())
                .map(Counter::toCount)
                .sorted(MonthlyCount.ORDER)
                .toList();
    }

    /** How many lines there are of each category and month. */
    Dataset<Row> counts(Way way) {
        prepare(way);
        return session.sql("SELECT category, trunc(service_date, 'MONTH') AS month, count(*) AS lines FROM ("
                + way.lines() + ") GROUP BY 1, 2");
    }

    /** The code, the day and the category of each line. */
    Dataset<Row> lines(Way way) {
        prepare(way);
        return session.sql(way.lines());
    }

    private void prepare(Way way) {
        if (prepared.add(way)) {
            way.prepare(session);
        }
    }

    private static MonthlyCount toCount(Row row) {
        return new MonthlyCount(
                Optional.ofNullable(row.<LocalDate>getAs("month")).map(YearMonth::from),
                Optional.ofNullable(row.<String>getAs("category")).map(RadiologyCategory::valueOf),
                row.<Long>getAs("lines"));
    }
}
