package dev.coderange.example.benchmark.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangeDataTest {

    @Test
    void readsBackWhatItWrote() throws IOException {
        List<Span> spans = ProcedureRanges.make();
        var file = new ByteArrayOutputStream();
        new RangeData("Procedure", "Group", "made up", Numbering.PROCEDURES, spans).write(file);
        assertThat(RangeData.read(new ByteArrayInputStream(file.toByteArray()), Numbering.PROCEDURES))
                .isEqualTo(spans);
    }

    @Test
    void writesACategoryForEachIdWithSingleCodesAsTheyAre() throws IOException {
        var file = new ByteArrayOutputStream();
        new RangeData(
                        "Unicode",
                        "Script",
                        "made up",
                        Numbering.INTEGER,
                        List.of(new Span(65, 90, "LATIN"), new Span(91, 91, "COMMON"), new Span(97, 122, "LATIN")))
                .write(file);
        assertThat(file.toString(StandardCharsets.UTF_8).replaceAll("\\s+", "")).isEqualTo("""
                        {"name":"Unicode","source":"madeup","format":"integer","levels":["Script"],"categories":[\
                        {"id":"LATIN","ranges":["65-90","97-122"]},{"id":"COMMON","ranges":["91"]}]}""");
    }

    @Test
    void countsTheRangesAsDeclared() throws IOException {
        try (InputStream file = RangeDataTest.class.getResourceAsStream("/META-INF/coderange/radiology.json")) {
            assertThat(RangeData.count(file)).isEqualTo(34);
        }
    }

    @Test
    void givesEachCodeOfRadiologyToOneSubcategory() throws IOException {
        try (InputStream file = RangeDataTest.class.getResourceAsStream("/META-INF/coderange/radiology.json")) {
            List<Span> spans = RangeData.read(file, Numbering.FIVE_DIGITS);
            assertThat(spans.stream().mapToLong(Span::size).sum()).isEqualTo(4_846);
            assertThat(spans.stream().map(Span::id).distinct()).hasSize(34);
            assertThat(spans)
                    .contains(
                            new Span(77_295, 77_295, "PHYSICS_AND_DOSIMETRY"),
                            new Span(77_296, 77_299, "TREATMENT_PLANNING"));
        }
    }

    @Test
    void readsAnUpperLevelByItsName() throws IOException {
        try (InputStream file = RangeDataTest.class.getResourceAsStream("/META-INF/coderange/radiology.json")) {
            List<Span> spans = RangeData.read(file, Numbering.FIVE_DIGITS, "Category");
            assertThat(spans).hasSize(7).contains(new Span(77_261, 77_799, "RADIATION_ONCOLOGY"));
            assertThat(spans.stream().mapToLong(Span::size).sum()).isEqualTo(9_577);
        }
    }

    @Test
    void saysWhichLevelsThereAreWhereOneIsMissing() throws IOException {
        try (InputStream file = RangeDataTest.class.getResourceAsStream("/META-INF/coderange/radiology.json")) {
            assertThatThrownBy(() -> RangeData.read(file, Numbering.FIVE_DIGITS, "Chapter"))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no level Chapter in the data, which has [\"Category\",\"Subcategory\"]");
        }
    }
}
