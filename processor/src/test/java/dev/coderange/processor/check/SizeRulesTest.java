package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Problem;
import dev.coderange.processor.read.DataReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SizeRulesTest {

    @Test
    void aLevelHoldsAsManyCategoriesAsAnEnumCan() {
        assertThat(check(1_950, 0).problems()).isEmpty();
    }

    @Test
    void aCategoryMoreThanALevelHoldsIsRefusedAndLeftOut() {
        ValidationResult checked = check(10_000, 0);

        assertThat(texts(checked))
                .containsExactly("1952:1: The level \"Upper\" has 10,000 categories, and one Java enum can hold 1,950."
                        + " Divide the data into several sets, each with a file and a \"name\" of its own.");
        assertThat(checked.codeSet().orElseThrow().members(0)).hasSize(1_950);
    }

    @Test
    void aCategoryMoreThanASetHoldsIsRefusedAndLeftOut() {
        ValidationResult checked = check(1_900, 3);

        assertThat(texts(checked))
                .singleElement()
                .asString()
                .startsWith("1302:")
                .endsWith(" The set has 7,600 categories, and the class of its range constants can hold 7,000."
                        + " Divide the data into several sets, each with a file and a \"name\" of its own.");
        assertThat(IntStream.range(0, 4)
                        .map(level ->
                                checked.codeSet().orElseThrow().members(level).size())
                        .sum())
                .isEqualTo(7_000);
    }

    private static List<String> texts(ValidationResult checked) {
        return checked.problems().stream()
                .map((Problem problem) -> problem.position().orElseThrow() + ": " + problem.text())
                .toList();
    }

    /** A line for each category, the first on line 2, with so many levels below it of one category each. */
    private static ValidationResult check(int categories, int below) {
        String levels = IntStream.rangeClosed(1, below)
                .mapToObj(level -> ", \"Level" + level + "\"")
                .collect(Collectors.joining());
        String lines = IntStream.range(0, categories)
                .mapToObj(i -> category(i, 0, below))
                .collect(Collectors.joining(",\n"));
        String json = "{ \"name\": \"Many\", \"format\": \"integer\", \"levels\": [\"Upper\"" + levels
                + "], \"categories\": [\n" + lines + "\n] }";
        return DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String category(int number, int level, int below) {
        String children = level == below ? "" : ", \"children\": [" + category(number, level + 1, below) + "]";
        return "{ \"id\": \"C" + number + "_" + level + "\", \"ranges\": [\"" + number + "\"]" + children + " }";
    }
}
