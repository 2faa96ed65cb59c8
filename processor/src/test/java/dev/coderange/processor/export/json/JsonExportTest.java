package dev.coderange.processor.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.coderange.processor.export.ExportedSets;
import dev.coderange.processor.export.Exports;
import dev.coderange.processor.model.CodeSet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonExportTest {

    private static final String INTEGERS = """
            { "name": "Hosts", "format": "integer", "levels": ["Net"], "categories": [
              { "id": "A", "ranges": ["100-9223372036854775807"] }, { "id": "B", "ranges": ["2-20", "0"] } ] }
            """;
    private static final String SHAPES = """
            { "name": "Mixed", "format": ["NN[AB]", "CN*", "[X-Z]NN"], "ignore": ".-", "levels": ["Part"],
              "categories": [ { "id": "LOW", "ranges": ["10B-20B", "X10-Z05"] }, { "id": "HIGH", "ranges": ["C4"] } ] }
            """;

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Exports.read(Path.of("../data/resolved-ranges.schema.json")), InputFormat.JSON);

    @Test
    void keepsToItsSchema() {
        for (CodeSet set : new CodeSet[] {
            ExportedSets.named("radiology"),
            ExportedSets.named("clinic"),
            ExportedSets.of(INTEGERS),
            ExportedSets.of(SHAPES)
        }) {
            assertThat(schema.validate(written(set), InputFormat.JSON))
                    .as(set.name())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sha256\": \"0", "\"first\"", "\"name\": \"R", "\"width\": 5", "\"levels\""})
    void schemaRefusesWhatIsBroken(String part) {
        String broken = written(ExportedSets.named("radiology")).replace(part, part.replaceFirst("[a-z0-9]", "Q-"));
        assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void integersAreSortedAsNumbers() {
        JsonNode json = Exports.json(written(ExportedSets.of(INTEGERS)));
        assertThat(json.at("/levels/0/ranges"))
                .extracting(
                        range -> range.get("first").asText(),
                        range -> range.get("category").asText())
                .containsExactly(tuple("0", "B"), tuple("2", "B"), tuple("100", "A"));
        assertThat(json.at("/shapes/0/width").asInt()).isEqualTo(19);
    }

    @Test
    void rangesAreSortedByShapeThenFamilyThenBody() {
        JsonNode json = Exports.json(written(ExportedSets.of(SHAPES)));
        assertThat(json.at("/levels/0/ranges"))
                .extracting(range ->
                        range.get("first").asText() + "-" + range.get("last").asText())
                .containsExactly("10B-20B", "C4-C4", "X10-Z05");
        assertThat(json.get("ignore").asText()).isEqualTo(".-");
        assertThat(json.at("/shapes/1/pattern").asText()).isEqualTo("^C[0-9][0-9A-Z]*$");
    }

    @Test
    void decimalsAreTextAndOtherValuesAreNot() {
        JsonNode chest = Exports.json(written(ExportedSets.named("clinic"))).at("/levels/1/categories/0/attributes");
        assertThat(chest.toString())
                .isEqualTo("{\"room\":\"Basement\",\"minutes\":20,\"fee\":\"1.50\",\"outpatient\":true}");
    }

    @Test
    void rangesWithDaysAreThereOnceForEachPeriod() {
        JsonNode ranges = Exports.json(written(ExportedSets.named("clinic"))).at("/levels/1/ranges");
        assertThat(ranges)
                .filteredOn(range -> range.get("first").asText().equals("72000"))
                .extracting(Object::toString)
                .containsExactly(
                        "{\"first\":\"72000\",\"last\":\"72099\",\"category\":\"CHEST\",\"through\":\"2024-12-31\"}",
                        "{\"first\":\"72000\",\"last\":\"72099\",\"category\":\"SPINE\",\"from\":\"2025-01-01\"}");
    }

    @Test
    void whatEndsAScriptOrIsUnseenIsEscaped() {
        String title = "</script>\u2028\u202E\u0007\\\"\uFEFF\uD83D\uDE00é\u0085";
        String text = written(ExportedSets.of("""
                { "name": "Odd", "levels": ["Part"], "categories": [ { "id": "A", "ranges": ["00001"], "title": %s } ] }
                """.formatted(new TextNode(title))));

        assertThat(text).contains("\"\\u003C/script>\\u2028\\u202E\\u0007\\\\\\\"\\uFEFF\uD83D\uDE00é\\u0085\"");
        assertThat(Exports.json(text).at("/levels/0/categories/0/title").asText())
                .isEqualTo(title);
    }

    @Test
    void linesEndInALineFeedAlone() {
        assertThat(written(ExportedSets.named("radiology")))
                .doesNotContain("\r")
                .endsWith("}\n")
                .doesNotContain(" \n");
    }

    private static String written(CodeSet set) {
        return Exports.text(out -> JsonExport.write(set, ExportedSets.SHA_256, out));
    }
}
