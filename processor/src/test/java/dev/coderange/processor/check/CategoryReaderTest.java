package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.read.DataReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The ways in which the data can write a category. */
class CategoryReaderTest {

    static ValidationResult check(String categories) {
        String json = "{ \"name\": \"Cards\", \"format\": \"integer\", \"levels\": [\"Brand\", \"Kind\", \"Part\"],\n"
                + "\"categories\": [" + categories + "] }";
        return DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsARangeThatIsAnObjectAsItsCodes() {
        ValidationResult checked = check("{ \"id\": \"A\", \"ranges\": [\"1-4\", { \"codes\": \"7-9\" }] }");

        assertThat(checked.problems()).isEmpty();
        Category category = checked.codeSet().orElseThrow().categories().get(0);
        assertThat(category.ranges()).containsExactly(new CodeRange(1, 4), new CodeRange(7, 9));
    }
}
