package dev.coderange.processor.command.stats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coderange.processor.command.CommandRun;
import dev.coderange.processor.command.explain.CodeLine;
import dev.coderange.processor.command.explain.NaiveData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures that {@code stats} prints, beside those that are known and those that come of looking at every code. */
class StatsTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("..");
    private static final Path RADIOLOGY = ROOT.resolve("data/radiology.json");
    private static final Path CLINIC = ROOT.resolve("example/exports/src/main/resources/clinic.json");

    @TempDir
    private Path folder;

    private static String stats(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "stats";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        CommandRun run = CommandRun.of(all);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run.out().replace(System.lineSeparator(), "\n");
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(stats(file.toString(), "--format", "json"));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("made.json"), text);
    }

    @Test
    void radiologyHasTheNumbersOfItsTable() throws IOException {
        JsonNode radiology = json(RADIOLOGY);

        JsonNode categories = radiology.get("levels").get(0);
        assertThat(categories.get("categories").asInt()).isEqualTo(7);
        assertThat(categories.get("codes").asLong()).isEqualTo(9_577);
        JsonNode subcategories = radiology.get("levels").get(1);
        assertThat(subcategories.get("categories").asInt()).isEqualTo(34);
        assertThat(subcategories.get("ranges").asInt()).isEqualTo(34);
        assertThat(subcategories.get("resolved").asInt()).isEqualTo(36);
        assertThat(subcategories.get("codes").asLong()).isEqualTo(4_846);
        assertThat(subcategories.get("rest").asLong()).isEqualTo(4_731);
        assertThat(subcategories.get("byName").asLong()).isEqualTo(5);
        assertThat(subcategories.get("shared").toString()).isEqualTo("[{\"first\":\"77295\",\"last\":\"77299\"}]");
        JsonNode shape = radiology.get("shapes").get(0);
        assertThat(shape.get("shape").asText()).isEqualTo("NNNNN");
        assertThat(shape.get("gaps").asInt()).isEqualTo(6);
        assertThat(shape.get("codesInGaps").asInt()).isEqualTo(413);
        assertThat(shape.get("largestGaps").get(0).toString())
                .isEqualTo("{\"first\":\"77800\",\"last\":\"78011\",\"codes\":212,"
                        + "\"after\":\"RADIATION_ONCOLOGY\",\"before\":\"NUCLEAR_MEDICINE\"}");
    }

    @Test
    void radiologyIsPrinted() {
        assertThat(stats(RADIOLOGY.toString()))
                .startsWith("""
                        Radiology, edition 1: 9,577 codes.

                          Level        Categories  Ranges  Resolved  Codes  Only above
                          Category              7       7         7  9,577
                          Subcategory          34      34        36  4,846       4,731

                          Shape  First  Last   Codes  Gaps  Codes in gaps
                          NNNNN  70010  79999  9,577     6            413

                          Largest gaps  Codes  Between
                          77800-78011     212  RADIATION_ONCOLOGY and NUCLEAR_MEDICINE
                        """)
                .contains("\n  Overlaps in Subcategory: 5 codes claimed more than once; 5 given by name\n")
                .endsWith("""
                          Level        Lookup  Plan
                          Category     AUTO    switch of about 8 lines and 196 bytes, its answers in a table of 10,000 places
                                       SWITCH  switch of about 8 lines and 196 bytes
                                       TABLE   table of 9,990 places, 9,990 bytes
                          Subcategory  AUTO    switch of about 72 lines and 1,426 bytes, its answers in a table of 9,990 places
                                       SWITCH  switch of about 72 lines and 1,426 bytes
                                       TABLE   table of 9,990 places, 9,990 bytes
                        """);
    }

    @Test
    void clinicHasTheFiguresOfALookAtEveryCode() throws IOException {
        var data = NaiveData.read(CLINIC);
        JsonNode clinic = json(CLINIC);
        long[] codes = new long[3];
        Map<String, String> shapes = Map.of("NNNNN", "NNNNN", "NNNNF", "NNNNF", "NNNNT", "NNNNT", "?NNN", "[A-D]NNN");
        for (String shape : shapes.keySet()) {
            var line = new CodeLine(
                    shape, data, LocalDate.parse(clinic.get("effective").asText()));
            for (int i = 0; i < line.codes().size(); i++) {
                for (int level = 0; level < line.path(i).size(); level++) {
                    codes[level]++;
                }
            }
            assertGaps(shapeOf(clinic, shapes.get(shape)), line);
        }
        for (int level = 0; level < codes.length; level++) {
            JsonNode figures = clinic.get("levels").get(level);
            assertThat(figures.get("codes").asLong()).isEqualTo(codes[level]);
            assertThat(figures.get("rest").asLong()).isEqualTo(level == 0 ? 0 : codes[level - 1] - codes[level]);
        }
        assertThat(clinic.get("shapes")).hasSize(shapes.size());
    }

    private static JsonNode shapeOf(JsonNode set, String shape) {
        for (JsonNode each : set.get("shapes")) {
            if (each.get("shape").asText().equals(shape)) {
                return each;
            }
        }
        throw new AssertionError("no " + shape + " in " + set.get("shapes"));
    }

    private static void assertGaps(JsonNode figures, CodeLine line) {
        int held = 0;
        int gaps = 0;
        int missing = 0;
        int last = -1;
        for (int i = 0; i < line.codes().size(); i++) {
            if (!line.path(i).isEmpty()) {
                gaps += last >= 0 && last < i - 1 ? 1 : 0;
                missing += last >= 0 ? i - last - 1 : 0;
                last = i;
                held++;
            }
        }
        assertThat(figures.get("codes").asInt()).isEqualTo(held);
        assertThat(figures.get("gaps").asInt()).isEqualTo(gaps);
        assertThat(figures.get("codesInGaps").asInt()).isEqualTo(missing);
        assertThat(figures.get("last").asText()).isEqualTo(line.codes().get(last));
    }

    @Test
    void editionsOfTheClinicHaveTheCodesOfALookAtEveryCode() throws IOException {
        var data = NaiveData.read(CLINIC);
        JsonNode editions = json(CLINIC).get("editions");
        LocalDate next = null;
        for (JsonNode edition : editions) {
            LocalDate day = edition.has("from")
                    ? LocalDate.parse(edition.get("from").asText())
                    : LocalDate.parse(edition.get("through").asText());
            assertThat(next).isIn(day, null);
            next = edition.has("through")
                    ? LocalDate.parse(edition.get("through").asText()).plusDays(1)
                    : null;
            long codes = 0;
            for (String shape : List.of("NNNNN", "NNNNF", "NNNNT", "?NNN")) {
                var line = new CodeLine(shape, data, day);
                codes += line.codes().stream()
                        .filter(code -> !line.path(line.index(code)).isEmpty())
                        .count();
            }
            assertThat(edition.get("codes").asLong()).as(day.toString()).isEqualTo(codes);
        }
        assertThat(next).isNull();
        assertThat(editions).hasSize(7);
    }

    @Test
    void smallestRangesAreCounted() throws IOException {
        String text = stats(file("""
                { "name": "Fees", "levels": ["Part"], "overlaps": ["narrowest",
                    { "codes": "77046", "belongsTo": "IMAGING", "because": "of\\nold" } ], "categories": [
                    { "id": "IMAGING", "ranges": ["70010-79999"] },
                    { "id": "BREAST", "ranges": ["77046-77067", "80000"] },
                    { "id": "EMPTY", "through": "2019-12-31", "ranges": ["90000"] } ],
                  "effective": "2020-01-01" }
                """).toString());

        assertThat(text)
                .contains(
                        "Overlaps in Part: 22 codes claimed more than once; 1 given by name; 21 to the smallest range")
                .contains("77046          IMAGING  of\\nold")
                .contains("3 (1 empty)")
                .contains("""
                          Edition             Codes
                          through 2019-12-31  9,992
                          from 2020-01-01     9,991
                        """);
    }

    @Test
    void threeClaimsOfOneCodeAreOneSharedCode() throws IOException {
        JsonNode levels = json(file("""
                { "name": "Fees", "levels": ["Part"], "overlaps": "narrowest", "categories": [
                    { "id": "A", "ranges": ["10000-10009", "10020"] },
                    { "id": "B", "ranges": ["10002-10006"] },
                    { "id": "C", "ranges": ["10004", "10006-10008"] } ] }
                """)).get("levels");

        assertThat(levels.get(0).get("shared").toString()).isEqualTo("[{\"first\":\"10002\",\"last\":\"10008\"}]");
        assertThat(levels.get(0).get("codes").asInt()).isEqualTo(11);
    }

    @Test
    void moreCodesThanALongCountsAreSaidToBeSo() throws IOException {
        String text = stats(file("""
                { "name": "All", "format": "integer", "levels": ["Part"], "categories": [
                    { "id": "LOW", "ranges": ["0-9223372036854775806"] },
                    { "id": "HIGH", "ranges": ["9223372036854775807"] } ] }
                """).toString());

        assertThat(text)
                .startsWith("All: 9,223,372,036,854,775,807 or more codes.\n")
                .contains("integer  0      9223372036854775807");
    }

    @Test
    void fortyThousandRangesAreCounted() throws IOException {
        var text = new StringBuilder(
                "{ \"name\": \"Large\", \"format\": \"NNNNNNN\", \"levels\": [\"Part\"]," + " \"categories\": [");
        for (int category = 0; category < 1_000; category++) {
            text.append(category == 0 ? "" : ",")
                    .append("{\"id\":\"C")
                    .append(category)
                    .append("\",\"ranges\":[");
            for (int range = 0; range < 40; range++) {
                int first = 100 * (1_000 * range + category);
                text.append(range == 0 ? "" : ",")
                        .append('"')
                        .append(code(first))
                        .append('-')
                        .append(code(first + 59))
                        .append('"');
            }
            text.append("]}");
        }
        JsonNode large = json(file(text.append("]}").toString()));

        assertThat(large.get("levels").get(0).get("codes").asLong()).isEqualTo(40_000 * 60);
        assertThat(large.get("shapes").get(0).get("gaps").asInt()).isEqualTo(39_999);
        JsonNode plans = large.get("levels").get(0).get("plans");
        assertThat(plans.get("SWITCH").get("why").asText()).isEqualTo("switch-too-long");
        assertThat(plans.get("AUTO").get("why").asText()).isEqualTo("too-many-codes");
    }

    private static String code(int number) {
        String digits = String.valueOf(number);
        return "0".repeat(7 - digits.length()) + digits;
    }

    @Test
    void dataWithErrorsIsNotCounted() throws IOException {
        CommandRun run = CommandRun.of("stats", file("{ \"name\": \"Fees\" }").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[coderange:");
    }
}
