package dev.coderange.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataNode.Entry;
import dev.coderange.processor.read.DataNode.Literal;
import dev.coderange.processor.read.DataNode.Mapping;
import dev.coderange.processor.read.DataNode.Numeral;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.read.DataNode.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private static Position at(int line, int column) {
        return new Position(line, column);
    }

    @Test
    void readsEveryKindOfValueWithThePlaceWhereItBegins() {
        assertThat(root("""
                {
                  "a": "x",
                  "b": [1.50, true],
                    "c" : null
                }
                """))
                .isEqualTo(new Mapping(
                        List.of(
                                new Entry("a", at(2, 3), new Text("x", at(2, 8))),
                                new Entry(
                                        "b",
                                        at(3, 3),
                                        new Sequence(
                                                List.of(new Numeral("1.50", at(3, 9)), new Literal("true", at(3, 15))),
                                                at(3, 8))),
                                new Entry("c", at(4, 5), new Literal("null", at(4, 11)))),
                        at(1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesByEveryLineEnd(String lineEnd) {
        assertThat(root("[" + lineEnd + lineEnd + " 7]"))
                .isEqualTo(new Sequence(List.of(new Numeral("7", at(3, 2))), at(1, 1)));
    }

    @Test
    void countsColumnsInUtf16UnitsAndTabsAsOne() {
        assertThat(root("[\t\"ä€😀\", 7]"))
                .isEqualTo(new Sequence(List.of(new Text("ä€😀", at(1, 3)), new Numeral("7", at(1, 11))), at(1, 1)));
    }

    @Test
    void leavesOutAByteOrderMark() {
        assertThat(root("\uFEFF7")).isEqualTo(new Numeral("7", at(1, 1)));
    }

    @Test
    void resolvesEscapes() {
        assertThat(root("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uD83D\\uDE00\""))
                .isEqualTo(new Text("\"\\/\b\f\n\r\tä😀", at(1, 1)));
    }

    @Test
    void keepsAKeyThatIsThereTwice() {
        Mapping mapping = (Mapping) root("{ \"a\": 1, \"a\": 2 }");
        assertThat(mapping.entries()).extracting(Entry::key).containsExactly("a", "a");
    }

    @Test
    void readsTextsAndNumbersOfAnyLength() {
        String digits = "1".repeat(100_000);
        assertThat(root(digits)).isEqualTo(new Numeral(digits, at(1, 1)));
        String text = "x".repeat(1_000_000);
        assertThat(root("\"" + text + "\"")).isEqualTo(new Text(text, at(1, 1)));
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
        assertThat(DataReader.read(bytes).root())
                .contains(new Mapping(
                        List.of(new Entry("id", at(1, 3), new Text("Gr\uFFFD\uFFFDe", at(1, 9)))), at(1, 1)));
    }
}
