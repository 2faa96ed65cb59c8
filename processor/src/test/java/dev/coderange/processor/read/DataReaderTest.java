package dev.coderange.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Mapping;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataReaderTest {

    private static Document read(String text) {
        return DataReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static DataNode root(String text) {
        Document document = read(text);
        assertThat(document.problems()).isEmpty();
        assertThat(document.isWhole()).isTrue();
        return document.root().orElseThrow();
    }

    private static String shown(String text) {
        return Shown.of(root(text));
    }

    private static Position at(int line, int column) {
        return new Position(line, column);
    }

    @Test
    void readsEveryKindOfValueWithThePlaceWhereItBegins() {
        assertThat(shown("""
                {
                  "a": "x",
                  "b": [1.50, true],
                    "c" : null
                }
                """))
                .isEqualTo("{\"a\"@2:3: \"x\"@2:8, \"b\"@3:3: [1.50@3:9, true@3:15]@3:8, \"c\"@4:5: null@4:11}@1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesByEveryLineEnd(String lineEnd) {
        assertThat(shown("[" + lineEnd + lineEnd + " 7]")).isEqualTo("[7@3:2]@1:1");
    }

    @Test
    void countsColumnsInUtf16UnitsAndTabsAsOne() {
        assertThat(shown("[\t\"ä€😀\", 7]")).isEqualTo("[\"ä€😀\"@1:3, 7@1:11]@1:1");
    }

    @Test
    void leavesOutAByteOrderMark() {
        assertThat(shown("\uFEFF7")).isEqualTo("7@1:1");
    }

    @Test
    void resolvesEscapes() {
        assertThat(shown("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uD83D\\uDE00\""))
                .isEqualTo("\"\"\\/\b\f\n\r\tä😀\"@1:1");
    }

    @Test
    void keepsAKeyThatIsThereTwice() {
        Mapping mapping = (Mapping) root("{ \"a\": 1, \"a\": 2 }");
        assertThat(mapping.entries()).extracting(Entry::key).containsExactly("a", "a");
    }

    @Test
    void readsTextsAndNumbersOfAnyLength() {
        String digits = "1".repeat(100_000);
        assertThat(shown(digits)).isEqualTo(digits + "@1:1");
        String text = "x".repeat(1_000_000);
        assertThat(shown("\"" + text + "\"")).isEqualTo("\"" + text + "\"@1:1");
        Mapping mapping = (Mapping) root("{\"" + text + "\": 1}");
        assertThat(mapping.entries().get(0).key()).isEqualTo(text);
    }

    @Test
    void readsFiveHundredLevelsAndRefusesMore() {
        int deepest = DataReader.DEEPEST;
        root("{\"a\":" + "[".repeat(deepest - 1) + "]".repeat(deepest - 1) + "}");
        assertThat(read("{\"a\":" + "[".repeat(deepest) + "]".repeat(deepest) + "}")
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.position()).contains(at(1, deepest + 5));
                    assertThat(problem.text()).contains("500 deep");
                });
        assertThat(read("[".repeat(1_000_000)).problems()).hasSize(1);
        assertThat(read("{\"a\":".repeat(1_000_000)).problems()).hasSize(1);
    }

    @Test
    void pointsAtTheFirstByteThatIsNotUtf8() {
        byte[] bytes = "{ \"ä\":\n \"x?\" }".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xC3;
        assertThat(DataReader.read(bytes).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.position()).contains(at(2, 4));
            assertThat(problem.text()).contains("0xC3");
        });
    }

    @Test
    void keepsWhatAFileThatIsNotUtf8HoldsAllTheSame() {
        byte[] bytes = "{ \"id\": \"Größe\" }".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(DataReader.read(bytes).root().map(Shown::of)).contains("{\"id\"@1:3: \"Gr\uFFFD\uFFFDe\"@1:9}@1:1");
    }
}
