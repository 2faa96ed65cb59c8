package dev.coderange.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Position;
import dev.coderange.processor.read.DataText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line of a data file below a message. */
class ExcerptTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void showsTheLineWithoutItsIndentationAndACaretBelowThePlace(String lineEnd) {
        String data = String.join(lineEnd, "{", "    \"name\": 7,", "}");

        assertThat(excerpt(data, 2, 13)).isEqualTo("\n  \"name\": 7,\n          ^");
    }

    @Test
    void showsAPlaceAtTheEndOfALine() {
        assertThat(excerpt("[1, 2", 1, 6)).isEqualTo("\n  [1, 2\n       ^");
    }

    @Test
    void showsThePartOfALongLineThatTheCaretIsIn() {
        String line = "[" + "1,".repeat(5_000) + "x" + ",1".repeat(5_000) + "]";

        String[] lines = excerpt(line, 1, 10_002).split("\n");

        assertThat(lines[1]).hasSize(102).contains("1,x,1");
        assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('x');
    }

    @Test
    void showsNothingThatCannotBeSeen() {
        assertThat(excerpt("[\"\u202e\", \tx]", 1, 8)).isEqualTo("\n  [\"\\u202e\",  x]\n              ^");
    }

    @Test
    void showsNoEmptyLine() {
        assertThat(excerpt("", 1, 1)).isEmpty();
        assertThat(excerpt("[1,\n", 2, 1)).isEmpty();
        assertThat(excerpt("[1,\n   \n]", 2, 2)).isEmpty();
    }

    private static String excerpt(String data, int line, int column) {
        DataText text = DataText.of(data.getBytes(StandardCharsets.UTF_8));
        return Excerpt.of(text.line(new Position(line, column)), column);
    }
}
