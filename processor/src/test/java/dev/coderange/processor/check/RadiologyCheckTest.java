package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import dev.coderange.processor.read.DataReader;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The data that ships, checked. */
class RadiologyCheckTest {

    private CodeSet radiology;

    @BeforeEach
    void check() throws Exception {
        ValidationResult checked =
                DataValidator.check(DataReader.read(Files.readAllBytes(Corpus.shipped("radiology.json"))));
        assertThat(checked.problems()).isEmpty();
        radiology = checked.codeSet().orElseThrow();
    }

    @Test
    void hasTheNumbersOfTheTable() {
        assertThat(radiology.members(0)).hasSize(7);
        assertThat(radiology.members(1)).hasSize(34);
        assertThat(size(0)).isEqualTo(9_577);
        assertThat(size(1)).isEqualTo(4_846);
    }

    @Test
    void givesTheSharedCodesToTheCategoriesThatTheDataNames() {
        Category planning = subcategory("TREATMENT_PLANNING");
        Category physics = subcategory("PHYSICS_AND_DOSIMETRY");
        assertThat(texts(planning)).containsExactly("77261-77294", "77296-77299");
        assertThat(texts(physics)).containsExactly("77295", "77300-77370");
        assertThat(planning.declared().get(0).text(radiology.format())).isEqualTo("77261-77299");
    }

    private List<String> texts(Category category) {
        return category.ranges().stream()
                .map(range -> range.text(radiology.format()))
                .toList();
    }

    private long size(int level) {
        return radiology.members(level).stream()
                .map(Member::category)
                .mapToLong(Category::size)
                .sum();
    }

    private Category subcategory(String id) {
        return radiology.members(1).stream()
                .map(Member::category)
                .filter(category -> category.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
