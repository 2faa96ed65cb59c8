package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.SourceVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our list of keywords is that of the compiler. */
class KeywordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_ abstract assert boolean break byte case catch char class const continue default do double else enum",
                "extends false final finally float for goto if implements import instanceof int interface long native",
                "new null package private protected public return short static strictfp super switch synchronized this",
                "throw throws transient true try void volatile while",
                "var record yield sealed permits non-sealed module requires exports opens to with when value of it",
                "Abstract TRUE Null __ $ inner cast future generic operator outer rest byvalue"
            })
    void areThoseOfJava17(String words) {
        for (String word : words.split(" ")) {
            assertThat(ReservedNames.isKeyword(word))
                    .as(word)
                    .isEqualTo(SourceVersion.isKeyword(word, SourceVersion.RELEASE_17));
        }
    }
}
