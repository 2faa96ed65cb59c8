package dev.coderange.example.spark.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Claim lines that nobody ever billed, from January 2021 to June 2026. Each line follows from the seed and its own
 * number, so that the lines are the same on however many machines they are made.
 */
public final class SampleLines implements MapFunction<Long, Row> {

    private static final long serialVersionUID = 1;

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = (int) (LocalDate.of(2026, 7, 1).toEpochDay() - FIRST_DAY.toEpochDay());
    private static final long LINES_OF_A_FILE = 1_000_000;

    private static final StructType COLUMNS = new StructType()
            .add("claim_id", DataTypes.StringType)
            .add("cpt", DataTypes.StringType)
            .add("service_date", DataTypes.DateType)
            .add("units", DataTypes.IntegerType)
            .add("charge", DataTypes.createDecimalType(10, 2));

    private final long seed;
    private final SampleCodes codes;

    private SampleLines(long seed) {
        this.seed = seed;
        this.codes = new SampleCodes(
                IntStream.range(0, DAYS).mapToObj(FIRST_DAY::plusDays).toList());
    }

    /** So many lines; another seed gives others. */
    public static Dataset<Row> of(SparkSession session, long lines, long seed) {
        int files = (int) ((lines + LINES_OF_A_FILE - 1) / LINES_OF_A_FILE);
        return session.range(0, lines, 1, Math.max(files, 1)).map(new SampleLines(seed), Encoders.row(COLUMNS));
    }

    @Override
    public Row call(Long number) {
        // The seed is mixed, so that those of neighboring lines have nothing in common.
        var random = new SplittableRandom(new SplittableRandom(seed ^ number * 0x9E3779B97F4A7C15L).nextLong());
        return RowFactory.create(
                "C" + (10_000_000_000L + number),
                codes.draw(random),
                day(random),
                random.nextInt(10) == 0 ? 2 + random.nextInt(3) : 1,
                BigDecimal.valueOf(2_000 + random.nextInt(180_000), 2));
    }

    /** A day of service, seldom a Sunday, or now and then none. */
    private static LocalDate day(SplittableRandom random) {
        if (random.nextInt(1000) == 0) {
            return null;
        }
        var day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return day.getDayOfWeek().getValue() == 7 ? FIRST_DAY.plusDays(random.nextInt(DAYS)) : day;
    }
}
