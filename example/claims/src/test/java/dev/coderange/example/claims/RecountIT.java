package dev.coderange.example.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Counts the sample again with nothing of the program: neither its reading of CSV nor the generated types, but a
 * pattern for the lines that are in order, and the ranges out of the data file.
 */
class RecountIT {

    private static final Pattern LINE =
            Pattern.compile("(C\\d{8}),(\\d{4}-\\d\\d-\\d\\d),(\\w{5}),(\"\\w\\w,\\w\\w\"|\\w\\w|),"
                    + "(-?[1-9]\\d*),(\"-?[\\d,]+\\.\\d\\d\"|-?\\d+\\.\\d\\d),(\"([^\"]|\"\")*\"|[^\",]*)");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void theReportOfTheSampleIsRight() throws IOException {
        Map<String, Sums> recount = recount();
        JsonNode report = JSON.readTree(ClaimsJar.run("report", "--format=json", ClaimsJar.SAMPLE.toString())
                .out());
        Map<String, Sums> reported = new TreeMap<>();
        for (JsonNode category : report.get("categories")) {
            add(reported, category.get("id").asText(), category);
            for (JsonNode subcategory : category.get("subcategories")) {
                add(reported, subcategory.get("id").asText(), subcategory);
            }
            add(reported, category.get("id").asText() + " alone", category.get("noSubcategory"));
        }
        add(reported, "nowhere", report.get("betweenCategories"));
        add(reported, "nowhere", report.get("outsideRadiology"));
        add(reported, "all", report.get("total"));
        reported.values().removeIf(sums -> sums.lines() == 0);
        assertThat(reported).isEqualTo(recount);
    }

    @Test
    void eachLineOfTheSampleIsEitherReadOrReported() throws IOException {
        JsonNode input = JSON.readTree(ClaimsJar.run("report", "--format=json", ClaimsJar.SAMPLE.toString())
                        .out())
                .get("input");
        long good = recount().get("all").lines();
        assertThat(input.get("read").asLong()).isEqualTo(good);
        assertThat(input.get("unreadable").asLong())
                .isEqualTo(Files.readAllLines(ClaimsJar.SAMPLE).size() - 1 - good);
    }

    private static Map<String, Sums> recount() throws IOException {
        List<Range> ranges = ranges();
        Map<String, Sums> sums = new TreeMap<>();
        for (String text : Files.readAllLines(ClaimsJar.SAMPLE)) {
            Matcher line = LINE.matcher(text);
            if (!line.matches() || line.group(2).endsWith("-02-30")) {
                continue;
            }
            Sums one = new Sums(
                    1,
                    Long.parseLong(line.group(5)),
                    new BigDecimal(line.group(6).replaceAll("[\",]", "")));
            sums.merge("all", one, Sums::plus);
            places(line.group(3), ranges).forEach(place -> sums.merge(place, one, Sums::plus));
        }
        return sums;
    }

    /** The ids that hold a code; 77295 and what follows it are claimed twice, and the data says whose they are. */
    private static List<String> places(String code, List<Range> ranges) {
        List<String> places = new ArrayList<>();
        for (Range range : ranges) {
            boolean in = code.compareTo(range.first()) >= 0 && code.compareTo(range.last()) <= 0;
            boolean lost = range.id().equals("TREATMENT_PLANNING") && code.equals("77295")
                    || range.id().equals("PHYSICS_AND_DOSIMETRY")
                            && code.compareTo("77296") >= 0
                            && code.compareTo("77299") <= 0;
            if (in && !lost && code.matches("\\d{5}")) {
                places.add(range.id());
            }
        }
        if (places.isEmpty()) {
            places.add("nowhere");
        } else if (places.size() == 1) {
            places.add(places.get(0) + " alone");
        }
        return places;
    }

    private static List<Range> ranges() throws IOException {
        List<Range> ranges = new ArrayList<>();
        for (JsonNode category :
                JSON.readTree(new File(System.getProperty("claims.ranges"))).get("categories")) {
            collect(category, ranges);
            for (JsonNode subcategory : category.path("children")) {
                collect(subcategory, ranges);
            }
        }
        return ranges;
    }

    private static void collect(JsonNode category, List<Range> ranges) {
        for (JsonNode range : category.get("ranges")) {
            String[] ends = range.asText().split("-");
            ranges.add(new Range(category.get("id").asText(), ends[0], ends[ends.length - 1]));
        }
    }

    private static void add(Map<String, Sums> sums, String id, JsonNode node) {
        sums.merge(
                id,
                new Sums(
                        node.get("lines").asLong(),
                        node.get("units").asLong(),
                        node.get("charges").decimalValue()),
                Sums::plus);
    }

    private record Range(String id, String first, String last) {}

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
