package dev.coderange.example.spark.count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.spark.Session;
import dev.coderange.example.spark.claims.ClaimColumns;
import dev.coderange.example.spark.claims.ClaimFormat;
import dev.coderange.example.spark.radiology.RadiologyCategory;
import dev.coderange.example.spark.sample.SampleLines;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way answers what {@link PracticeTable} says, line by line and in sum. */
@ExtendWith(Session.class)
class WaysTest {

    private static final int LINES = 200_000;
    private static final ClaimColumns COLUMNS = new ClaimColumns("cpt", "service_date");

    private static final StructType SCHEMA =
            new StructType().add("cpt", DataTypes.StringType).add("service_date", DataTypes.DateType);

    /** Texts that are no codes, though a database may take some of them for codes. */
    private static final List<String> NO_CODES = Arrays.asList(
            null,
            "",
            " ",
            "     ",
            "7104",
            "071046",
            "710460",
            "71046 ",
            " 71046",
            "71046\n",
            "71046\r\n",
            "71046\0",
            "71046\u2028",
            "7l046",
            "7104a",
            "7104A",
            "71-04",
            "+7104",
            "-7104",
            "7.104",
            "7e104",
            "７１０４６",
            "7104٦",
            "7104\uD835\uDFD4",
            "71046-26",
            "'71046'",
            "71046' OR '1'='1",
            "%",
            "_____",
            "71046\\",
            "NULL");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ClaimFormat.class)
    void countMadeUpClaimsAsPlainJavaDoes(ClaimFormat format, SparkSession session) {
        Dataset<Row> sample = SampleLines.of(session, LINES, 7);
        String path = folder.resolve("claims").toString();
        format.write(sample, path);

        var counter = new Counter(session, COLUMNS.read(session, format, path));

        List<MonthlyCount> expected = counted(sample.collectAsList());
        assertThat(expected)
                .hasSizeGreaterThan(66 * 7)
                .anySatisfy(count -> assertThat(count.month()).isEmpty());
        for (Way way : Way.values()) {
            assertThat(counter.count(way)).as(way.description()).isEqualTo(expected);
        }
    }

    @Test
    void tellEachCodeOnEachDayOnWhichSomethingChanges(SparkSession session) {
        List<Row> lines = new ArrayList<>();
        for (LocalDate day : PracticeTable.boundaryDays()) {
            for (int number = 69_900; number <= 80_100; number++) {
                lines.add(RowFactory.create(Integer.toString(number), day));
            }
        }
        assertThat(classified(lines)).hasSizeGreaterThan(9_577);

        assertAllWaysTellAsTheTable(session, lines);
    }

    @Test
    void tellOfNoTextThatIsNoCode(SparkSession session) {
        List<Row> lines = new ArrayList<>();
        for (String text : NO_CODES) {
            lines.add(RowFactory.create(text, LocalDate.of(2025, 1, 31)));
            lines.add(RowFactory.create(text, null));
        }
        lines.add(RowFactory.create("71046", null));
        lines.add(RowFactory.create("00000", LocalDate.of(2025, 1, 31)));
        lines.add(RowFactory.create("99999", LocalDate.of(2025, 1, 31)));
        assertThat(classified(lines)).isEmpty();

        assertAllWaysTellAsTheTable(session, lines);
    }

    @Test
    void tellOfDaysLongAgoAndFarAway(SparkSession session) {
        List<Row> lines = new ArrayList<>();
        for (String day : List.of("0001-01-01", "1582-10-10", "1969-12-31", "1970-01-01", "9999-12-31")) {
            for (String code : List.of("71046", "76940", "77014", "77023", "77071", "77045")) {
                lines.add(RowFactory.create(code, LocalDate.parse(day)));
            }
        }

        assertAllWaysTellAsTheTable(session, lines);
    }

    @Test
    void joinWithoutSortingTheClaims(SparkSession session) {
        Row line = RowFactory.create("71046", LocalDate.of(2025, 1, 31));
        var counter = new Counter(session, session.createDataFrame(List.of(line), SCHEMA));

        for (Way way : List.of(Way.JOIN, Way.LEVEL, Way.CODES)) {
            assertThat(counter.counts(way).queryExecution().executedPlan().toString())
                    .as(way.description())
                    .contains("Broadcast")
                    .doesNotContain("SortMergeJoin");
        }
    }

    private static void assertAllWaysTellAsTheTable(SparkSession session, List<Row> lines) {
        var counter = new Counter(session, session.createDataFrame(lines, SCHEMA));
        List<String> expected = lines.stream()
                .map(line -> told(line, PracticeTable.category(line.getString(0), line.getAs(1))))
                .sorted()
                .toList();
        for (Way way : Way.values()) {
            List<String> told = counter.lines(way).collectAsList().stream()
                    .map(line -> told(line, line.getString(2)))
                    .sorted()
                    .toList();
            assertThat(told).as(way.description()).isEqualTo(expected);
        }
    }

    private static String told(Row line, String category) {
        return line.getString(0) + " on " + line.<LocalDate>getAs(1) + " is " + category;
    }

    private static List<Row> classified(List<Row> lines) {
        return lines.stream()
                .filter(line -> PracticeTable.category(line.getString(0), line.getAs(1)) != null)
                .toList();
    }

    private static List<MonthlyCount> counted(List<Row> lines) {
        record Group(Optional<YearMonth> month, Optional<RadiologyCategory> category) {}
        Map<Group, Long> counts = new HashMap<>();
        for (Row line : lines) {
            LocalDate day = line.getAs("service_date");
            var group = new Group(
                    Optional.ofNullable(day).map(YearMonth::from),
                    Optional.ofNullable(PracticeTable.category(line.getAs("cpt"), day))
                            .map(RadiologyCategory::valueOf));
            counts.merge(group, 1L, Long::sum);
        }
        return counts.entrySet().stream()
                .map(count ->
                        new MonthlyCount(count.getKey().month(), count.getKey().category(), count.getValue()))
                .sorted(MonthlyCount.ORDER)
                .toList();
    }
}
