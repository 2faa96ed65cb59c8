package dev.coderange.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The shipped radiology data against the article's table and the figures that follow from it. */
class RadiologyDataTest {

    private final JsonNode data = parse(ShippedFiles.radiology());
    private final RangeTable table = RangeTable.of(data);

    @Test
    void holdsEveryRowOfTheArticleInItsOrder() {
        assertThat(table.categories()).hasSize(7);
        assertThat(table.subcategories()).hasSize(34);
        assertThat(table).isEqualTo(RangeTable.ofArticle());
    }

    @Test
    void coversTheNumbersThatSourcesMdStates() {
        List<Integer> categorised = IntStream.rangeClosed(0, 99_999)
                .filter(table::inCategory)
                .boxed()
                .toList();
        long inSubcategory =
                IntStream.rangeClosed(0, 99_999).filter(table::inSubcategory).count();

        assertThat(categorised).hasSize(9_577);
        assertThat(inSubcategory).isEqualTo(4_846);
        assertThat(categorised)
                .filteredOn(number -> !table.inSubcategory(number))
                .hasSize(4_731);
        assertThat(IntStream.rangeClosed(70_010, 79_999)
                        .filter(number -> !table.inCategory(number))
                        .count())
                .isEqualTo(413);
    }

    @Test
    void leavesSixGaps() {
        assertThat(table.gaps(70_010, 79_999))
                .containsExactly("76500-76505", "77000", "77023-77045", "77068-77070", "77093-77260", "77800-78011");
    }

    @Test
    void resolvesExactlyTheSharedNumbers() {
        assertThat(table.shared()).containsExactly(77_295, 77_296, 77_297, 77_298, 77_299);

        assertThat(data.get("overlaps"))
                .extracting(overlap -> overlap.get("codes").asText() + " "
                        + overlap.get("belongsTo").asText())
                .containsExactly("77295 PHYSICS_AND_DOSIMETRY", "77296-77299 TREATMENT_PLANNING");
    }

    @Test
    void hasATitleAndADescriptionForEveryRow() {
        assertThat(data.findValuesAsText("title"))
                .hasSize(41)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(data.findValuesAsText("description")).hasSize(41).allMatch(text -> text.endsWith("."));
    }

    @Test
    void claimsNoYear() {
        assertThat(data.get("edition").asText()).isEqualTo("1");
        assertThat(data.get("source").asText()).contains("no year").doesNotContainPattern("\\d{4}");
    }

    @Test
    void putsOneRangeIntoEachRowAndNamesTheSchemaBesideIt() {
        assertThat(StreamSupport.stream(data.findValues("ranges").spliterator(), false)
                        .map(JsonNode::size))
                .containsOnly(1);
        assertThat(ShippedFiles.read(
                        "/META-INF/coderange/" + data.get("$schema").asText()))
                .isEqualTo(ShippedFiles.schema());
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
