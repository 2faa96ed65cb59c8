package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.read.DataReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static Category only(ValidationResult checked) {
        assertThat(checked.problems()).isEmpty();
        return checked.codeSet().orElseThrow().categories().get(0);
    }

    @Test
    void makesAnIdAndATitleOfAKey() {
        Category made = only(check("{ \"key\": \"177\", \"ranges\": [\"1\"] }"));
        assertThat(made.id()).isEqualTo("K_177");
        assertThat(made.key()).isEqualTo("177");
        assertThat(made.title()).isEqualTo("177");

        Category given = only(check("{ \"id\": \"HEAD\", \"key\": \"--\", \"ranges\": [\"1\"] }"));
        assertThat(given.id()).isEqualTo("HEAD");
        assertThat(given.key()).isEqualTo("--");
        assertThat(given.title()).isEqualTo("Head");
    }

    @Test
    void resolvesInFavorOfAnIdThatAKeyMakes() {
        String json =
                "{ \"name\": \"Cards\", \"format\": \"integer\", \"levels\": [\"Brand\"], \"categories\": [{ \"key\":"
                        + " \"1\", \"ranges\": [\"1-5\"] }, { \"key\": \"2\", \"ranges\": [\"5-9\"] }], \"overlaps\": [{ \"codes\":"
                        + " \"5\", \"belongsTo\": \"K_2\", \"because\": \"So.\" }] }";
        Category first = only(DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8))));
        assertThat(first.ranges()).containsExactly(new CodeRange(1, 4));
    }

    @Test
    void givesAParentWithoutRangesThoseOfItsChildrenJoined() {
        Category parent =
                only(check("{ \"id\": \"A\", \"children\": [{ \"id\": \"B\", \"ranges\": [\"20-29\", \"5\"] }, {"
                        + " \"id\": \"C\", \"children\": [{ \"id\": \"D\", \"ranges\": [\"10-19\", \"40\"] }] }] }"));
        List<CodeRange> joined = List.of(new CodeRange(5, 5), new CodeRange(10, 29), new CodeRange(40, 40));
        assertThat(parent.declared()).isEqualTo(joined);
        assertThat(parent.ranges()).isEqualTo(joined);
    }

    @Test
    void joinsNothingAcrossShapesAndLettersAtTheEnd() {
        String json = "{ \"name\": \"Cards\", \"format\": [\"N\", \"N[AB]\"], \"levels\": [\"Brand\", \"Kind\"],"
                + " \"categories\": [{ \"id\": \"A\", \"children\": [{ \"id\": \"B\", \"ranges\": [\"0-9\", \"0A-9A\","
                + " \"0B-9B\"] }] }] }";
        ValidationResult checked = DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(only(checked).ranges())
                .extracting(range -> range.text(checked.codeSet().orElseThrow().format()))
                .containsExactly("0-9", "0A-9A", "0B-9B");
    }

    @Test
    void leavesOutRangesOnFiftyLevels() {
        String categories = IntStream.range(0, 100)
                .mapToObj(i -> "{ \"id\": \"C49_" + i + "\", \"ranges\": [\"" + 2 * i + "\"] }")
                .collect(Collectors.joining(", "));
        String levels = "\"Level49\"";
        for (int level = 48; level >= 0; level--) {
            categories = "{ \"id\": \"C" + level + "\", \"children\": [" + categories + "] }";
            levels = "\"Level" + level + "\", " + levels;
        }
        String json = "{ \"name\": \"Deep\", \"format\": \"integer\", \"levels\": [" + levels + "], \"categories\": ["
                + categories + "] }";
        Category top = only(DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8))));
        assertThat(top.ranges()).hasSize(100);
    }

    @Test
    void readsValuesInQuotesAndWithoutAsOne() {
        Map<String, String> values = new HashMap<>();
        for (String written :
                List.of("1.50, \"count\": -7, \"open\": true", "\"1.50\", \"count\": \"-7\", \"open\": \"TRUE\"")) {
            String json = "{ \"name\": \"Cards\", \"format\": \"integer\", \"levels\": [\"Brand\"], \"attributes\": {"
                    + " \"rate\": \"decimal\", \"count\": \"integer\", \"open\": \"boolean\" }, \"categories\": [{ \"id\":"
                    + " \"A\", \"ranges\": [\"1\"], \"is\": { \"rate\": " + written + " } }] }";
            values.putAll(only(DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8))))
                    .values());
            assertThat(values).isEqualTo(Map.of("rate", "1.50", "count", "-7", "open", "true"));
        }
    }
}
