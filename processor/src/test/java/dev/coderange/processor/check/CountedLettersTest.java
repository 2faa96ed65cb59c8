package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.read.DataReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes with a letter where others have a digit lie where the order of the text puts them. */
class CountedLettersTest {

    private static final String DATA = """
            {"name": "Made", "format": "%s", "ignore": ".", "levels": ["Chapter"], "categories": [
              {"id": "A_B", "ranges": ["A00-B99"]}, {"id": "C_D", "ranges": ["C00-D49"]},
              {"id": "I", "ranges": ["I00-I99"]}, {"id": "M", "ranges": ["M00-M99"]},
              {"id": "O", "ranges": ["O00-O9A"]}, {"id": "Z", "ranges": ["Z00-Z99"]}]}
            """;

    private static String chapter(String code, String shape) {
        CodeSet set = DataValidator.check(DataReader.read(DATA.formatted(shape).getBytes(StandardCharsets.UTF_8)))
                .codeSet()
                .orElseThrow();
        CodeFormat format = set.format();
        long key = format.key(code);
        for (Category category : set.categories()) {
            if (key >= 0 && category.ranges().stream().anyMatch(range -> range.contains(key))) {
                return category.id();
            }
        }
        return "";
    }

    @ParameterizedTest
    @CsvSource({
        "C4A, C_D",
        "C7A, C_D",
        "D3A, C_D",
        "I1A, I",
        "M1A, M",
        "Z3A, Z",
        "A0B, A_B",
        "B00, A_B",
        "O9A, O",
        "B9A, ''",
        "D4A, ''",
        "O9B, ''",
        "Z9A, ''",
        "C4C, ''",
        "E00, ''"
    })
    void lieInTheirChapters(String code, String chapter) {
        assertThat(chapter(code, "[A-Z]N[0-9AB]")).isEqualTo(chapter);
        assertThat(chapter(code + ".051X", "[A-Z]N[0-9AB]*")).isEqualTo(chapter);
        assertThat(chapter(code + "_", "[A-Z]N[0-9AB]*")).isEmpty();
        assertThat(chapter(code + "0", "[A-Z]N[0-9AB]")).isEmpty();
    }
}
