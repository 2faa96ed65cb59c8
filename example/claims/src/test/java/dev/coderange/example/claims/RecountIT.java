package dev.coderange.example.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Counts the sample again with nothing of the program: neither its reading of CSV nor the generated types, but a
 * pattern for the lines that are in order, and a {@link PracticeTable}.
 */
class RecountIT {

    private static final Pattern LINE =
            Pattern.compile("(C\\d{8}),(\\d{4}-\\d\\d-\\d\\d),(\\w{5}),(\"\\w\\w,\\w\\w\"|\\w\\w|),"
                    + "(-?[1-9]\\d*),(\"-?[\\d,]+\\.\\d\\d\"|-?\\d+\\.\\d\\d),(\"([^\"]|\"\")*\"|[^\",]*)");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PracticeTable table = new PracticeTable();

    @TempDir
    Path folder;

    @Test
    void theReportOfTheSampleIsRight() throws IOException {
        List<Line> lines = lines(ClaimsJar.SAMPLE);
        assertThat(reported(ClaimsJar.SAMPLE)).isEqualTo(recount(lines, Line::day));
        assertThat(recount(lines, Line::day)).containsKeys("RETIRED", "NOT_YET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-31", "2017-01-01", "2025-12-31", "2026-01-01", "2027-01-01"})
    void theReportOfTheSampleOnOneDayIsRight(String day) throws IOException {
        assertThat(reported(ClaimsJar.SAMPLE, "--on", day))
                .isEqualTo(recount(lines(ClaimsJar.SAMPLE), line -> LocalDate.parse(day)));
    }

    @Test
    void theReportOfLinesAtTheTurnsOfYearsIsRight() throws IOException {
        Path file = turnsOfYears();
        List<Line> lines = lines(file);
        assertThat(lines).hasSizeGreaterThan(2000);
        assertThat(reported(file)).isEqualTo(recount(lines, Line::day));
    }

    @ParameterizedTest
    @CsvSource({
        "2025,2026",
        "2026,2025",
        "2016-12-31,2017-01-01",
        "2011,2013",
        "2018,2027",
        "2018-12-31,2026-12-31",
        "2020,2020"
    })
    void whatMovesIsWhatTheTableMoves(String first, String second) throws IOException {
        Path file = turnsOfYears();
        JsonNode report =
                JSON.readTree(ClaimsJar.run("report", "--format=json", "--compare", first, second, file.toString())
                        .out());
        Map<String, Moved> reported = new TreeMap<>();
        for (String part : List.of("betweenCategories", "withinCategories")) {
            Sums total = new Sums(0, 0, BigDecimal.ZERO);
            for (JsonNode move : report.get(part).get("moves")) {
                String from = place(move.get("from"));
                String to = place(move.get("to"));
                assertThat(part)
                        .isEqualTo(category(from).equals(category(to)) ? "withinCategories" : "betweenCategories");
                List<String> codes = new ArrayList<>();
                move.get("codes").forEach(code -> codes.add(code.asText()));
                reported.put(
                        from + " to " + to,
                        new Moved(sums(move), move.get("codeCount").asInt(), codes));
                total = total.plus(sums(move));
            }
            assertThat(sums(report.get(part))).isEqualTo(total);
        }
        Map<String, Moved> moved = moved(lines(file), day(first), day(second));
        assertThat(reported.keySet()).isEqualTo(moved.keySet());
        reported.forEach((move, seen) -> {
            assertThat(seen.sums()).isEqualTo(moved.get(move).sums());
            assertThat(seen.codeCount()).isEqualTo(moved.get(move).codeCount());
            assertThat(moved.get(move).codes()).containsAll(seen.codes());
            assertThat(seen.codes()).hasSize(Math.min(5, seen.codeCount()));
        });
    }

    @Test
    void eachLineOfTheSampleIsEitherReadOrReported() throws IOException {
        JsonNode lines = JSON.readTree(ClaimsJar.run("report", "--format=json", ClaimsJar.SAMPLE.toString())
                        .out())
                .get("lines");
        long good = lines(ClaimsJar.SAMPLE).size();
        assertThat(lines.get("read").asLong()).isEqualTo(good);
        assertThat(lines.get("unreadable").asLong())
                .isEqualTo(Files.readAllLines(ClaimsJar.SAMPLE).size() - 1 - good);
    }

    /** Codes at and beside every bound that moves, and some others, on the days around every bound of days. */
    private Path turnsOfYears() throws IOException {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int bound : new int[] {71_010, 71_035, 76_940, 76_945, 77_014, 77_023, 77_024, 77_071, 77_076, 77_295}) {
            numbers.addAll(List.of(bound - 1, bound, bound + 1));
        }
        Random random = new Random(12);
        random.ints(30, 70_000, 80_000).forEach(numbers::add);
        List<String> days = new ArrayList<>(List.of("2024-02-29", "0001-01-01", "9999-12-31"));
        for (int year = 2010; year < 2030; year++) {
            days.addAll(List.of(year + "-12-31", (year + 1) + "-01-01"));
        }
        List<String> lines = new ArrayList<>(List.of("claim id,service date,procedure code,modifiers,units,charge,n"));
        for (int number : numbers) {
            for (String day : days) {
                lines.add("C%08d,%s,%05d,,%d,%d.%02d,"
                        .formatted(
                                lines.size(),
                                day,
                                number,
                                1 + random.nextInt(3),
                                random.nextInt(1000),
                                random.nextInt(100)));
            }
        }
        return Files.write(folder.resolve("turns.csv"), lines);
    }

    private Map<String, Sums> recount(List<Line> lines, Function<Line, LocalDate> day) {
        Map<String, Sums> sums = new TreeMap<>();
        for (Line line : lines) {
            String place = table.place(line.code(), day.apply(line));
            sums.merge(place, line.sums(), Sums::plus);
            sums.merge("all", line.sums(), Sums::plus);
            sums.merge("all " + line.component(), line.sums(), Sums::plus);
            sums.merge(place + " " + line.component(), line.sums(), Sums::plus);
            if (place.contains("/")) {
                sums.merge(category(place), line.sums(), Sums::plus);
                sums.merge(category(place) + " " + line.component(), line.sums(), Sums::plus);
            }
        }
        return sums;
    }

    private Map<String, Moved> moved(List<Line> lines, LocalDate first, LocalDate second) {
        Map<String, Moved> moved = new TreeMap<>();
        for (Line line : lines) {
            String from = table.place(line.code(), first);
            String to = table.place(line.code(), second);
            if (!from.equals(to)) {
                moved.merge(from + " to " + to, new Moved(line.sums(), 1, List.of(line.code())), Moved::plus);
            }
        }
        return moved;
    }

    private static Map<String, Sums> reported(Path file, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("report", "--format=json", file.toString()));
        arguments.addAll(List.of(options));
        JsonNode report =
                JSON.readTree(ClaimsJar.run(arguments.toArray(String[]::new)).out());
        Map<String, Sums> reported = new TreeMap<>();
        for (JsonNode category : report.get("categories")) {
            String id = category.get("id").asText();
            put(reported, id, category);
            for (JsonNode subcategory : category.get("subcategories")) {
                put(reported, id + "/" + subcategory.get("id").asText(), subcategory);
            }
            put(reported, id + "/", category.get("noSubcategory"));
        }
        put(reported, "RETIRED", report.get("retired"));
        put(reported, "NOT_YET", report.get("notYetValid"));
        put(reported, "BETWEEN_CATEGORIES", report.get("betweenCategories"));
        put(reported, "OUTSIDE", report.get("outsideRadiology"));
        put(reported, "all", report.get("total"));
        reported.values().removeIf(sums -> sums.lines() == 0);
        return reported;
    }

    private static void put(Map<String, Sums> reported, String place, JsonNode node) {
        reported.put(place, sums(node));
        for (String component : List.of("professional", "technical", "global")) {
            reported.put(place + " " + component, sums(node.get("components").get(component)));
        }
    }

    private static List<Line> lines(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String text : Files.readAllLines(file)) {
            Matcher line = LINE.matcher(text);
            if (line.matches() && !line.group(2).endsWith("-02-30")) {
                lines.add(new Line(
                        LocalDate.parse(line.group(2)),
                        line.group(3),
                        line.group(4).contains("26")
                                ? "professional"
                                : line.group(4).contains("TC") ? "technical" : "global",
                        new Sums(
                                1,
                                Long.parseLong(line.group(5)),
                                new BigDecimal(line.group(6).replaceAll("[\",]", "")))));
            }
        }
        return lines;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text.length() == 4 ? text + "-01-01" : text);
    }

    private static String category(String place) {
        return place.replaceAll("/.*", "");
    }

    private static String place(JsonNode node) {
        return node.get("category").isNull()
                ? node.get("elsewhere").asText()
                : node.get("category").asText() + "/" + node.get("subcategory").asText("");
    }

    private static Sums sums(JsonNode node) {
        assertThat(node.get("charges").isTextual()).isTrue();
        return new Sums(
                node.get("lines").asLong(),
                node.get("units").asLong(),
                new BigDecimal(node.get("charges").asText()));
    }

    private record Line(LocalDate day, String code, String component, Sums sums) {}

    private record Moved(Sums sums, int codeCount, List<String> codes) {

        Moved plus(Moved other) {
            TreeSet<String> all = new TreeSet<>(codes);
            all.addAll(other.codes);
            return new Moved(sums.plus(other.sums), all.size(), List.copyOf(all));
        }
    }

    private record Sums(long lines, long units, BigDecimal charges) {

        Sums(long lines, long units, BigDecimal charges) {
            this.lines = lines;
            this.units = units;
            this.charges = charges.setScale(2);
        }

        Sums plus(Sums other) {
            return new Sums(lines + other.lines, units + other.units, charges.add(other.charges));
        }
    }
}
