package dev.coderange.processor.command.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLineTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // A line; the column of its X in UTF-16 units; what is shown; in which column of the screen.
                "  abX,5,abX,2",
                "\t\tabX,5,abX,2",
                "a\tbX,4,a bX,3",
                "e\u0301X,3,e\u0301X,1", // a letter and its accent are one
                "漢字X,3,漢字X,4", // each takes two
                "\uD83D\uDE00X,3,\uD83D\uDE00X,2",
                "ｶX,2,ｶX,1", // half as wide
                "\u001bX,2,\\u001bX,6",
                "\u200bX,2,\\u200bX,6",
                "   X,4,X,0",
                "ab,3,ab,2", // behind the end
            })
    void putsTheCaretBelowItsCharacter(String line, int column, String text, int caret) {
        assertThat(SourceLine.of(line, column)).isEqualTo(new SourceLine(text, caret));
    }

    @Test
    void cutsALongLineAroundTheCaret() {
        String line = "  " + "a".repeat(500) + "X" + "b".repeat(500);

        SourceLine shown = SourceLine.of(line, 503);

        assertThat(shown.text()).isEqualTo("…" + "a".repeat(60) + "X" + "b".repeat(39) + "…");
        assertThat(shown.text().charAt(shown.caret())).isEqualTo('X');
    }

    @Test
    void cutsALineOfWideCharactersToTheSameWidth() {
        SourceLine shown = SourceLine.of("漢".repeat(200) + "X" + "\uD83D\uDE00".repeat(200), 201);

        assertThat(shown.text()).isEqualTo("…" + "漢".repeat(30) + "X" + "\uD83D\uDE00".repeat(20) + "…");
        assertThat(shown.caret()).isEqualTo(61);
    }

    @Test
    void cutsNothingOffThatIsNotThere() {
        String line = "a".repeat(60) + "X";

        assertThat(SourceLine.of(line, 61)).isEqualTo(new SourceLine(line, 60));
    }
}
