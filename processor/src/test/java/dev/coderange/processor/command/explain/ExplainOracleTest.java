package dev.coderange.processor.command.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coderange.processor.command.CommandRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What {@code explain} says of codes, beside a look at the data range by range. */
class ExplainOracleTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("..");
    private static final Path RADIOLOGY = ROOT.resolve("data/radiology.json");
    private static final Path CLINIC = ROOT.resolve("example/exports/src/main/resources/clinic.json");
    private static final int AT_ONCE = 5_000;

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void everyCodeOfRadiologyIsWhereTheDataSays() throws IOException {
        var data = NaiveData.read(RADIOLOGY);
        var line = new CodeLine("NNNNN", data, LocalDate.EPOCH);
        assertAgree(RADIOLOGY, data, line.codes().subList(69_000, 81_000), line, null);
    }

    @Test
    void codesOfTheClinicAreWhereTheDataSaysOnEachDay() throws IOException {
        var data = NaiveData.read(CLINIC);
        assertThat(data.days()).hasSizeGreaterThan(8);
        for (String shape : List.of("NNNNN", "NNNNA", "NNNNF", "NNNNT", "?NNN")) {
            for (LocalDate day : data.days()) {
                var line = new CodeLine(shape, data, day);
                assertAgree(CLINIC, data, asked(data, line.codes()), line, day);
            }
        }
    }

    /** The codes at and beside the ends of ranges, and some between. */
    private static List<String> asked(NaiveData data, List<String> codes) {
        TreeSet<Integer> indexes = new TreeSet<>(List.of(0, codes.size() - 1));
        for (int i = 0; i < codes.size(); i++) {
            if (data.ends().contains(codes.get(i))) {
                for (int j = Math.max(0, i - 1); j <= Math.min(codes.size() - 1, i + 1); j++) {
                    indexes.add(j);
                }
            }
            if (i % 977 == 5) {
                indexes.add(i);
            }
        }
        return indexes.stream().map(codes::get).toList();
    }

    private void assertAgree(Path file, NaiveData data, List<String> asked, CodeLine line, LocalDate day)
            throws IOException {
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            List<String> some = asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
            JsonNode answers = explain(file, some, day).get("codes");
            assertThat(answers).hasSize(some.size());
            for (JsonNode answer : answers) {
                try {
                    assertAgrees(answer, line);
                    assertHistory(answer, data, day);
                    assertOverlaps(answer, data, day);
                } catch (AssertionError e) {
                    throw new AssertionError(day + ": " + answer.toPrettyString(), e);
                }
            }
        }
    }

    private JsonNode explain(Path file, List<String> codes, LocalDate day) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("explain", file.toString(), "--format", "json"));
        arguments.addAll(codes);
        if (day != null) {
            arguments.addAll(List.of("--on", day.toString()));
        }
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).isZero();
        return mapper.readTree(run.out());
    }

    private static void assertAgrees(JsonNode answer, CodeLine line) {
        int index = line.index(answer.get("code").asText());
        List<String> path = line.path(index);
        assertThat(texts(answer.get("path"))).isEqualTo(path);
        assertThat(answer.get("isCode").asBoolean()).isTrue();
        for (int level = 0; level < answer.get("levels").size(); level++) {
            JsonNode place = answer.get("levels").get(level);
            JsonNode held = place.has("gap") ? place.get("gap") : place.get("resolved");
            int first = line.index(held.get("first").asText());
            int last = line.index(held.get("last").asText());
            assertThat(first <= index && index <= last).isTrue();
            if (place.has("gap")) {
                assertThat(level).isEqualTo(path.size());
                assertThat(first).isEqualTo(line.firstOfGap(index));
                assertThat(last).isEqualTo(line.lastOfGap(index));
            } else {
                assertThat(place.get("category").get("id").asText()).isEqualTo(path.get(level));
                assertThat(line.areOneCategory(first, last, level)).isTrue();
            }
            int before = line.heldBefore(first, level);
            int after = line.heldAfter(last, level);
            assertNeighbor(place.path("before"), "last", before, level, line);
            assertNeighbor(place.path("after"), "first", after, level, line);
            if (path.isEmpty()) {
                assertThat(texts(answer.path("nearest"))).isEqualTo(line.nearer(index, before, after));
            }
        }
        assertThat(!path.isEmpty() && answer.has("nearest")).isFalse();
        assertThat(answer.get("message").asText())
                .contains(path.isEmpty() ? " is in no " : " is in " + String.join(" / ", path) + " of ");
    }

    private static void assertNeighbor(JsonNode neighbor, String end, int index, int level, CodeLine line) {
        assertThat(neighbor.isMissingNode()).isEqualTo(index < 0);
        if (index >= 0) {
            assertThat(neighbor.get(end).asText()).isEqualTo(line.codes().get(index));
            assertThat(neighbor.get("category").asText())
                    .isEqualTo(line.path(index).get(level));
        }
    }

    private static void assertHistory(JsonNode answer, NaiveData data, LocalDate day) {
        assertThat(answer.has("history")).isEqualTo(day != null);
        if (day == null) {
            return;
        }
        for (LocalDate each : data.days()) {
            List<String> path = List.of();
            for (JsonNode period : answer.get("history")) {
                boolean holds = (!period.has("from") || !each.isBefore(day(period, "from")))
                        && (!period.has("through") || !each.isAfter(day(period, "through")));
                path = holds ? texts(period.get("path")) : path;
            }
            assertThat(path)
                    .as(each.toString())
                    .isEqualTo(data.path(answer.get("code").asText(), each));
        }
    }

    private static LocalDate day(JsonNode period, String end) {
        return LocalDate.parse(period.get(end).asText());
    }

    private static void assertOverlaps(JsonNode answer, NaiveData data, LocalDate day) {
        LocalDate on = day == null ? LocalDate.EPOCH : day;
        String code = answer.get("code").asText();
        for (JsonNode place : answer.get("levels")) {
            if (place.has("category")) {
                String id = place.get("category").get("id").asText();
                List<String> claims = new ArrayList<>(data.claims(code, on, id));
                assertThat(claims.remove(id + " " + ends(place.get("range")))).isTrue();
                List<String> rivals = new ArrayList<>();
                place.path("overlap")
                        .path("with")
                        .forEach(rival -> rivals.add(rival.get("category").asText() + " " + ends(rival)));
                assertThat(rivals).isEqualTo(claims);
                if (!rivals.isEmpty()) {
                    assertThat(place.get("overlap").get("because").asText()).isEqualTo(data.reason(code, on));
                }
            }
        }
    }

    private static String ends(JsonNode range) {
        return range.get("first").asText() + "-" + range.get("last").asText();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
