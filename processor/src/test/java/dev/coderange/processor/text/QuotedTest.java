package dev.coderange.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {

    @Test
    void escapesWhatWouldEndTheQuotesOrTheLine() {
        assertThat(Quoted.of("a\"b\\c\nd\re\tf")).isEqualTo("\"a\\\"b\\\\c\\nd\\re\\tf\"");
        assertThat(Quoted.bare("a\"b")).isEqualTo("a\\\"b");
    }

    @Test
    void cutsAfterSixtyCharactersWhateverUnitsTheyHave() {
        String face = "\ud83d\ude00";
        assertThat(Quoted.bare(face.repeat(60))).isEqualTo(face.repeat(60));
        assertThat(Quoted.bare(face.repeat(61))).isEqualTo(face.repeat(60) + "…");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 0x1F, 0x7F, 0x85, 0xA0, 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2028, 0x2029,
                0x202E, 0x2800, 0x3000, 0x3164, 0xD800, 0xE000, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFFF
            })
    void writesWhatNobodySeesAsItsNumber(int codePoint) {
        assertThat(Quoted.bare(Character.toString(codePoint))).isEqualTo("\\u%04x".formatted(codePoint));
    }

    @Test
    void writesWhatNobodySeesAboveTheFirstPlaneAsItsTwoUnits() {
        assertThat(Quoted.bare(Character.toString(0xE0100))).isEqualTo("\\udb40\\udd00");
        assertThat(Quoted.bare(Character.toString(0xE01EF))).isEqualTo("\\udb40\\uddef");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                ' ', '!', '~', 0xA1, 0xE9, 0x034E, 0x0370, 0x1161, 0x115E, 0x180A, 0x1810, 0x2801, 0x3163, 0x3165,
                0x4E2D, 0xFE10, 0xFFA1, 0x1F600
            })
    void showsWhatIsSeen(int codePoint) {
        assertThat(Quoted.bare(Character.toString(codePoint))).isEqualTo(Character.toString(codePoint));
    }

    @Test
    void keepsAWholeMessageAsItIsButForWhatIsInvisible() {
        String message = "radiology.json:1:1: \"a\\b\" is long: " + "x".repeat(100) + " \ud83d\ude00";
        assertThat(Quoted.visible(message)).isEqualTo(message);
        assertThat(Quoted.visible("a\u202eb\nc\ud83d\ude00\u00a0d")).isEqualTo("a\\u202eb\\nc\ud83d\ude00\\u00a0d");
        assertThat(Quoted.visible("")).isEmpty();
    }

    @Test
    void numbersACharacterThatCouldBeTakenForAnother() {
        assertThat(Quoted.of('!')).isEqualTo("\"!\"");
        assertThat(Quoted.of('~')).isEqualTo("\"~\"");
        assertThat(Quoted.of(' ')).isEqualTo("\" \" (U+0020)");
        assertThat(Quoted.of('\n')).isEqualTo("\"\\n\"");
        assertThat(Quoted.of(0x7F)).isEqualTo("\"\\u007f\" (U+007F)");
        assertThat(Quoted.of(0xE9)).isEqualTo("\"é\" (U+00E9)");
        assertThat(Quoted.of(0x1F600)).isEqualTo("\"\ud83d\ude00\" (U+1F600)");
    }
}
