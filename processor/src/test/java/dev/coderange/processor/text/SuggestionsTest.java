package dev.coderange.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

    private static final List<String> KEYS = List.of("name", "edition", "source", "format", "levels", "categories");

    @ParameterizedTest
    @CsvSource({
        "nmae, name",
        "NAME, name",
        "editon, edition",
        "sorce, source",
        "fromat, format",
        "cat, ",
        "cate, categories"
    })
    void suggestsTheNearestWhateverTheCase(String word, String nearest) {
        assertThat(new Suggestions(KEYS).nearest(word).orElse(null)).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"aa, ba", "abcdef, abcdXY", "abcdefghi, abcdefXYZ"})
    void reachesOneStepInTwoLettersTwoInMoreAndThenAThirdOfThem(String word, String candidate) {
        assertThat(new Suggestions(List.of(candidate)).nearest(word)).contains(candidate);
    }

    @ParameterizedTest
    @CsvSource({"aa, bb", "abcdef, abcXYZ", "abcdefghi, abcdeWXYZ"})
    void reachesNoFurther(String word, String candidate) {
        assertThat(new Suggestions(List.of(candidate)).nearest(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leve", "level"})
    void suggestsWhatAWordOfFourLettersIsShortFor(String word) {
        assertThat(new Suggestions(List.of("levelsOfTheWholeSet", "other")).nearest(word))
                .contains("levelsOfTheWholeSet");
        assertThat(new Suggestions(List.of("levelsOfTheWholeSet")).nearest("lev"))
                .isEmpty();
    }

    @Test
    void suggestsNothingWhereTwoAreEquallyNear() {
        assertThat(new Suggestions(List.of("CAST", "CART")).nearest("CAXT")).isEmpty();
        assertThat(new Suggestions(List.of("CAST", "CART", "CARTS")).nearest("CART"))
                .contains("CART");
        assertThat(new Suggestions(List.of("chestOfAll", "chestOfOne")).nearest("chest"))
                .isEmpty();
    }

    @Test
    void stopsLookingAfterSoManyComparisons() {
        int words = 1_000;
        List<String> candidates =
                IntStream.range(0, words).mapToObj(i -> "WORD_" + i).toList();
        var suggestions = new Suggestions(candidates);
        for (int i = 0; i < Suggestions.MOST_COMPARED / words; i++) {
            assertThat(suggestions.nearest("WORD_1")).contains("WORD_1");
        }
        assertThat(suggestions.nearest("WORD_1")).isEmpty();
    }

    @Test
    void hasNothingToSuggestOutOfNothing() {
        assertThat(new Suggestions(Collections.emptyList()).nearest("name")).isEmpty();
    }
}
