package dev.coderange.processor.command.diff.report;

import static dev.coderange.processor.command.diff.Made.comparison;
import static dev.coderange.processor.command.diff.Made.data;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.command.diff.Made;
import dev.coderange.processor.command.diff.comparison.Comparison;
import dev.coderange.processor.command.diff.consequence.Consequence;
import dev.coderange.processor.command.diff.consequence.Consequence.Area;
import dev.coderange.processor.command.diff.consequence.Consequences;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffWordsTest {

    @Test
    void saysOfEqualEditionsThatNothingDiffers() {
        String data = data("A 10000-19999");

        assertThat(comparison(data, data).isEqual()).isTrue();
        assertThat(TextReport.of(comparison(data, data), 0)).isEqualTo("""
                Fees: old.json -> new.json
                No code and no constant differs.
                """);
    }

    @Test
    void theEditionAndTheSourceDoNotCount() {
        String other = data("A 10000-19999").replace("\"levels\"", "\"edition\": \"2\", \"source\": \"x\", \"levels\"");

        assertThat(comparison(data("A 10000-19999"), other).isEqual()).isTrue();
    }

    @Test
    void anotherTitleCounts() {
        String other = data("A 10000-19999").replace("\"ranges\"", "\"title\": \"Imaging\", \"ranges\"");
        Comparison comparison = comparison(data("A 10000-19999"), other);

        assertThat(comparison.isEqual()).isFalse();
        assertThat(TextReport.of(comparison, 0)).endsWith("""

                Codes: every code is where it was.

                What else is said otherwise:
                  ~ A: title "A" is now "Imaging"
                """);
    }

    @Test
    void ordinalsShiftWhereAConstantGoesInFront() {
        Comparison comparison =
                comparison(data("B 20000-20009", "C 30000"), data("A 10000", "B 20000-20009", "C 30000"));

        assertThat(consequences(comparison, Area.ORDINALS))
                .containsExactly("The ordinals of FeesPart SHIFT. A row that"
                        + " was stored by ordinal now means another constant, and nothing fails. Stop, and migrate such columns"
                        + " before the new classes run.");
        assertThat(TextReport.of(comparison, 0)).contains("""
                FeesPart, old ordinal -> new ordinal:
                  0 -> 1  B
                  1 -> 2  C
                """);
    }

    @Test
    void ordinalsStayWhereAConstantComesAtTheEnd() {
        Comparison comparison = comparison(data("B 20000"), data("B 20000", "C 30000"));

        assertThat(consequences(comparison, Area.ORDINALS))
                .containsExactly("The ordinals of FeesPart stay, with C behind them. A CHECK of the column that ends"
                        + " at 0 refuses what is new.");
        assertThat(comparison.levels().get(0).shifts()).isEmpty();
    }

    @Test
    void ordinalsStayWhereTheLastConstantGoes() {
        Comparison comparison = comparison(data("B 20000", "C 30000"), data("B 20000"));

        assertThat(consequences(comparison, Area.ORDINALS))
                .containsExactly("The ordinals of FeesPart stay. No constant has that of C any more: a row that holds"
                        + " it cannot be read.");
        assertThat(MarkdownReport.of(comparison)).doesNotContain("[!WARNING]");
    }

    @Test
    void ordinalsStayWhereAConstantIsRenamedAndAnotherComesAtTheEnd() {
        Comparison comparison = comparison(data("B 20000"), data("C 20000", "D 30000"));

        assertThat(consequences(comparison, Area.ORDINALS))
                .containsExactly("The ordinals of FeesPart stay, with D behind them, and some mean a constant that"
                        + " looks renamed. A CHECK of the column that ends at 0 refuses what is new.");
    }

    @Test
    void theOrderAloneIsADifference() {
        Comparison comparison = comparison(data("A 10000", "B 20000"), data("B 20000", "A 10000"));

        assertThat(comparison.change().isEmpty()).isTrue();
        assertThat(comparison.isEqual()).isFalse();
        assertThat(TextReport.of(comparison, 0)).contains("  ~ The constants stand in another order.\n");
    }

    @Test
    void aConstantLooksRenamedWhereANewOneHasMostOfItsCodes() {
        Comparison all = comparison(data("A 10000-10009"), data("B 10000-10009"));
        Comparison most = comparison(data("A 10000-10009", "C 20000"), data("B 10000-10006", "C 20000,10007-10009"));

        assertThat(words(all)).containsExactly("A looks renamed to B, which has all its codes.");
        assertThat(words(most)).containsExactly("A looks renamed to B, which has 7 of its 10 codes.");
        assertThat(all.levels().get(0).gone().get(0).successor()).contains("B");
        assertThat(most.levels().get(0).gone().get(0).successor()).isEmpty();
        assertThat(consequences(all, Area.ORDINALS))
                .containsExactly("The ordinals of FeesPart stay, and some mean a constant that looks renamed.");
    }

    @Test
    void aConstantThatIsGoneSaysWhereItsCodesAre() {
        Comparison comparison = comparison(
                data("A 10000-10009", "B 20000", "C 30000"), data("B 20000,10000-10003", "C 30000,10004-10005"));

        assertThat(words(comparison)).containsExactly("A is gone. Its 10 codes are in B (4), none (4) and C (2) now.");
    }

    @Test
    void aConstantThatIsNewSaysWhereItsCodesWere() {
        Comparison comparison = comparison(data("A 10000-10009"), data("A 10000-10008", "B 10009"));

        assertThat(words(comparison)).containsExactly("B is new. Its code was in A.");
    }

    @Test
    void codesOfOtherDaysCountOnceHoweverManySpansTheyHave() {
        String before = """
                { "name": "Fees", "effective": "2020-01-01", "levels": ["Part"], "categories": [
                  { "id": "A", "ranges": ["10000"] },
                  { "id": "B", "ranges": [{ "codes": "20000-20009", "through": "2005-12-31" }] } ] }""";
        String after = """
                { "name": "Fees", "effective": "2020-01-01", "levels": ["Part"], "categories": [
                  { "id": "A", "ranges": ["10000", { "codes": "20000-20009", "through": "2002-12-31" },
                      { "codes": "20000-20009", "from": "2004-01-01", "through": "2005-12-31" }] } ] }""";

        assertThat(TextReport.of(Made.comparison(before, after), 0)).contains("  - B is gone. Its 10 codes are in A");
    }

    @Test
    void codesOfOtherDaysAreFoundInDataWithoutDates() {
        String before = """
                { "name": "Fees", "effective": "2020-01-01", "levels": ["Part"], "categories": [
                  { "id": "A", "ranges": ["10000"] },
                  { "id": "B", "ranges": [{ "codes": "20000-20009", "through": "2005-12-31" }] } ] }""";

        assertThat(TextReport.of(Made.comparison(before, Made.data("A 10000,20000-20003")), 0))
                .contains("  - B is gone. Its 10 codes are in none (6) and A (4) now.");
    }

    @Test
    void asManyCodesAsCannotBeCountedMayBeMore() {
        String few = Made.data("A 1").replace("\"levels\"", "\"format\": \"integer\", \"levels\"");

        assertThat(TextReport.of(Made.comparison(few, few.replace("\"1\"", "\"0-9223372036854775807\"")), 0))
                .contains("Codes: 9,223,372,036,854,775,807 or more codes came.");
    }

    @Test
    void switchesNamesAndConstantsOfRangesAreSpokenOf() {
        Comparison comparison = comparison(data("A 10000", "B 20000"), data("A 10000", "C 30000"));

        assertThat(consequences(comparison, Area.SWITCHES))
                .containsExactly(
                        "A switch expression over FeesPart without default does not compile until it has a case for C."
                                + " Where it is not compiled again, it throws MatchException, or"
                                + " IncompatibleClassChangeError before Java 21.",
                        "Code that names B does not compile: FeesPart has no such constant. Where it is not compiled"
                                + " again, it throws NoSuchFieldError.");
        assertThat(consequences(comparison, Area.NAMES))
                .containsExactly(
                        "Rows, messages and settings that hold \"B\" can no longer be read: FeesPart.valueOf throws"
                                + " IllegalArgumentException.",
                        "A CHECK or an ENUM that lists the constants of FeesPart refuses C."
                                + " hibernate.hbm2ddl.auto=update does not change either.");
        assertThat(consequences(comparison, Area.RANGES))
                .containsExactly(
                        "FeesRanges no longer has B, B_FIRST and B_LAST: code that names them does not compile.");
    }

    @Test
    void anotherFormatTakesMethodsAway() {
        String letters = data("A A1000").replace("\"levels\"", "\"format\": \"[A-V]NNNN\", \"levels\"");
        Comparison comparison = comparison(data("A 10000-10001"), letters);

        assertThat(consequences(comparison, Area.TYPES))
                .containsExactly(
                        "The methods that take an int are gone: the format has no single all-digit shape.",
                        "Codes of a range do not have a shape of the format any more: they are no codes now.");
        assertThat(consequences(comparison, Area.RANGES))
                .containsExactly(
                        "Other types in FeesRanges: A_FIRST (String, was int) and A_LAST (String, was int).",
                        "Other values in FeesRanges: A. javac copies constants into the classes that use them: compile"
                                + " those again.");
        assertThat(TextReport.of(comparison, 0))
                .contains("Codes: 1 code came and 1 range went with its shape.\n")
                .contains("  - 10000-10001: no longer in A, for no code looks like that any more\n");
    }

    @Test
    void aListStopsAtItsLimitAndSaysSo() {
        List<String> categories = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            categories.add("C" + i + " " + (10_000 + 2 * i));
        }
        Comparison comparison = comparison(data("C0 10000"), data(categories.toArray(String[]::new)));

        assertThat(TextReport.of(comparison, 50)).contains("\n  and 9 more; --limit 0 shows all\n");
        assertThat(TextReport.of(comparison, 0)).doesNotContain("more; --limit");
    }

    private static List<String> words(Comparison comparison) {
        return comparison.levels().get(0).constants().stream()
                .map(ChangeWords::of)
                .toList();
    }

    private static List<String> consequences(Comparison comparison, Area area) {
        return Consequences.of(comparison).stream()
                .filter(each -> each.area() == area)
                .map(Consequence::text)
                .toList();
    }
}
