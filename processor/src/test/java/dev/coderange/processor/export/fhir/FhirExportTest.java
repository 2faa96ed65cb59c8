package dev.coderange.processor.export.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.coderange.processor.export.ExportedSets;
import dev.coderange.processor.export.Exports;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FhirExportTest {

    private static final String ONE = """
            { "name": "Fees", "levels": ["Part"], %s "categories": [ { "id": "A", "ranges": ["00001-00009"] } ] }
            """;

    @ParameterizedTest
    @EnumSource
    void noCodeOfTheSystemIsListed(FhirVersion version) {
        String text = Exports.text(out -> FhirExport.write(
                ExportedSets.named("radiology"), ExportedSets.SHA_256, version, FhirExport.DEFAULT_BASE, out));
        List<JsonNode> codes = new ArrayList<>();
        Exports.json(text).findValues("code").forEach(codes::add);
        assertThat(codes).isNotEmpty().noneMatch(code -> code.asText().matches(".*[0-9]{5}.*"));
    }

    @ParameterizedTest
    @EnumSource
    void everythingCarriesEditionAndChecksum(FhirVersion version) {
        JsonNode bundle = Exports.json(Exports.text(out -> FhirExport.write(
                ExportedSets.named("clinic"), ExportedSets.SHA_256, version, FhirExport.DEFAULT_BASE, out)));
        assertThat(bundle.at("/identifier/value").asText()).isEqualTo(ExportedSets.SHA_256);
        assertThat(bundle.has("timestamp")).isFalse();
        for (JsonNode entry : bundle.get("entry")) {
            JsonNode resource = entry.get("resource");
            assertThat(resource.get("version").asText()).isEqualTo("2026");
            assertThat(resource.get("identifier").findValuesAsText("value")).containsExactly(ExportedSets.SHA_256);
        }
    }

    @Test
    void dataThatNamesNoSystemGetsAStandInThatSaysWhatToDo() {
        CodeSet set = ExportedSets.of(ONE.formatted(""));
        JsonNode bundle = bundle(set);
        JsonNode standIn = bundle.at("/entry/1/resource");

        assertThat(FhirExport.namesSystem(set)).isFalse();
        assertThat(standIn.get("content").asText()).isEqualTo("not-present");
        assertThat(standIn.get("description").asText())
                .isEqualTo("The data does not say which system its codes belong to. This stands in for it."
                        + " Write the URI of the system as \"system\" in the data, and export again.");
        assertThat(bundle.at("/entry/2/resource/compose/include/0/system")).isEqualTo(standIn.get("url"));
    }

    @ParameterizedTest
    @CsvSource({"CPT 4, false", "2.16.840.1, false", "codes, false", "urn:oid:2.16.840.1, true", "https://x.org/c, true"
    })
    void systemIsAnAbsoluteUri(String system, boolean isOne) {
        CodeSet set = ExportedSets.of(ONE.formatted("\"system\": \"" + system + "\","));
        assertThat(FhirExport.namesSystem(set)).isEqualTo(isOne);
        assertThat(bundle(set).get("entry")).hasSize(isOne ? 2 : 3);
        if (!isOne) {
            assertThat(bundle(set).at("/entry/1/resource/description").asText())
                    .startsWith("The data names the system of its codes \"" + system + "\", which is no absolute URI.");
        }
    }

    @Test
    void decimalsAreWrittenAsTheyStand() {
        String text = Exports.text(out -> FhirExport.write(ExportedSets.named("clinic"), ExportedSets.SHA_256, out));
        assertThat(text).contains("\"valueDecimal\": 1.50").contains("\"valueInteger\": 20");
        String odd = """
                { "name": "Odd", "levels": ["Part"], "attributes": { "fee": "decimal" }, "categories": [
                  { "id": "A", "ranges": ["00001"], "is": { "fee": "007.50" } } ] }
                """;
        assertThat(bundle(ExportedSets.of(odd)).toString()).contains("7.5");
    }

    @ParameterizedTest
    @CsvSource({
        "CHEST, 2026-01-01, 2025-01-01, ",
        "CHEST, 2024-12-31, , 2024-12-31",
        "SCOUTS, 2024-02-01, 2023-01-01, 2025-06-30",
        "SCOUTS, 2026-01-01, 2025-07-01, ",
        "BLOOD, 2026-01-01, , ",
        "ANESTHESIA, 2025-12-31, 2024-01-01, 2025-12-31"
    })
    void valueSetSaysHowLongItHolds(String id, String day, String first, String last) {
        CodeSet set = ExportedSets.named("clinic").on(Days.parse(day).getAsInt());
        for (FhirVersion version : FhirVersion.values()) {
            JsonNode bundle = Exports.json(Exports.text(
                    out -> FhirExport.write(set, ExportedSets.SHA_256, version, "https://clinic.example/fhir", out)));
            JsonNode valueSet = null;
            for (JsonNode entry : bundle.get("entry")) {
                if (entry.get("fullUrl").asText().equals("https://clinic.example/fhir/ValueSet/Clinic-" + id)) {
                    valueSet = entry.get("resource");
                }
            }
            JsonNode period = valueSet.at(version == FhirVersion.R4 ? "/extension/0/valuePeriod" : "/effectivePeriod");
            assertThat(period.path("start").asText(null)).isEqualTo(first);
            assertThat(period.path("end").asText(null)).isEqualTo(last);
        }
    }

    @Test
    void idsOfResourcesAreShortAndDifferEvenWhereIdsAreLongOrOdd() {
        String longest = "A".repeat(90);
        JsonNode bundle = bundle(ExportedSets.of("""
                { "name": "Fees", "system": "urn:x:y", "levels": ["Part"], "categories": [
                  { "id": "%s_1", "ranges": ["00001"] }, { "id": "%s_2", "ranges": ["00002"] },
                  { "id": "A$B", "ranges": ["00003"] }, { "id": "A_B", "ranges": ["00004"] } ] }
                """.formatted(longest, longest)));
        var urls = new HashSet<String>();
        for (JsonNode entry : bundle.get("entry")) {
            assertThat(entry.at("/resource/id").asText()).matches("[A-Za-z0-9.-]{1,64}");
            assertThat(entry.get("fullUrl").asText())
                    .endsWith("/" + entry.at("/resource/id").asText());
            assertThat(urls.add(entry.get("fullUrl").asText())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "[x](javascript:y)", "\u2028 \u202E", "*/ -- %s $L", "\u0001"})
    void hostileTextStaysText(String text) {
        String data = """
                { "name": "Odd", "levels": ["Part"], "source": %s, "system": %s, "categories": [
                  { "id": "A", "ranges": ["00001"], "title": %s, "description": %s } ] }
                """.replace("%s", new TextNode("x" + text).toString());
        String written = Exports.text(out -> FhirExport.write(ExportedSets.of(data), ExportedSets.SHA_256, out));

        assertThat(written).doesNotContain("<").doesNotContain("\u2028").doesNotContain("\u202E");
        JsonNode concept = Exports.json(written).at("/entry/0/resource/concept/0");
        String expected = "x" + text.replace('\u0001', '\uFFFD');
        assertThat(concept.get("display").asText()).isEqualTo(expected);
        assertThat(concept.get("definition").asText()).isEqualTo(expected);
        assertThat(Exports.json(written).at("/entry/0/resource/description").asText())
                .doesNotContain("](java");
    }

    private static JsonNode bundle(CodeSet set) {
        return Exports.json(Exports.text(out -> FhirExport.write(set, ExportedSets.SHA_256, out)));
    }
}
