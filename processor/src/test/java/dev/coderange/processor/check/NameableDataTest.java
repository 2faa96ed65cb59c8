package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.CodeSet.Member;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.read.DataReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What broken data still has a name for, so that no "cannot find symbol" follows our error. */
class NameableDataTest {

    private static final String SOUND = """
            { "name": "Radiology", "levels": ["Category", "Subcategory"], "categories": [
              { "id": "IMAGING", "ranges": ["70000-76999"], "children": [
                { "id": "CHEST", "ranges": ["71000-71999"] },
                { "id": "ABDOMEN", "ranges": ["74000-74999"] } ] },
              { "id": "THERAPY", "ranges": ["77000-77999"] } ] }
            """;

    private static ValidationResult check(String text, String fileName) {
        return DataValidator.check(DataReader.read(text.getBytes(StandardCharsets.UTF_8)), fileName);
    }

    private static CodeSet broken(String part, String replacement) {
        assertThat(SOUND).contains(part);
        ValidationResult checked = check(SOUND.replace(part, replacement), "radiology.json");
        assertThat(checked.problems()).isNotEmpty();
        return checked.codeSet().orElseThrow();
    }

    private static List<String> ids(CodeSet set, int level) {
        return set.members(level).stream()
                .map(Member::category)
                .map(Category::id)
                .toList();
    }

    private static List<String> ranges(CodeSet set, int level, int ordinal) {
        return set.members(level).get(ordinal).category().ranges().stream()
                .map(range -> range.text(set.format()))
                .toList();
    }

    @Test
    void isEverythingInSoundData() {
        ValidationResult checked = check(SOUND, "radiology.json");
        assertThat(checked.problems()).isEmpty();
        assertThat(ids(checked.codeSet().orElseThrow(), 1)).containsExactly("CHEST", "ABDOMEN");
    }

    @Test
    void namesTheSetByItsFileWhereTheDataDoesNot() {
        assertThat(broken("\"name\": \"Radiology\", ", "").name()).isEqualTo("Radiology");
        assertThat(broken("\"Radiology\"", "7").name()).isEqualTo("Radiology");
        assertThat(check("{}", "fees/dental-codes.v2.json")
                        .codeSet()
                        .orElseThrow()
                        .name())
                .isEqualTo("DentalCodes");
        assertThat(check("{}", "7.json").codeSet()).isEmpty();
    }

    @Test
    void mendsANameThatIsNearlyOne() {
        assertThat(broken("\"Radiology\"", "\"radiology codes\"").name()).isEqualTo("RadiologyCodes");
    }

    @Test
    void namesLevelsByTheirDepthWhereTheDataDoesNot() {
        List<Level> usual = List.of(new Level("Category"), new Level("Subcategory"));
        assertThat(broken("\"levels\": [\"Category\", \"Subcategory\"], ", "").levels())
                .isEqualTo(usual);
        assertThat(broken("[\"Category\", \"Subcategory\"]", "[]").levels()).isEqualTo(usual);
        assertThat(broken("[\"Category\", \"Subcategory\"]", "[\"Category\"]").levels())
                .isEqualTo(usual);
        assertThat(broken("\"Subcategory\"", "\"Code\"").levels()).isEqualTo(usual);
    }

    @Test
    void keepsWhatLiesBelowACategoryWithoutAName() {
        CodeSet set = broken("\"IMAGING\"", "\"class\"");
        assertThat(ids(set, 0)).containsExactly("UNNAMED_AT_2_3", "THERAPY");
        assertThat(ids(set, 1)).containsExactly("CHEST", "ABDOMEN");
    }

    @Test
    void putsIdsOnTheirOwnLevelWhereTheBracesTell() {
        for (String[] mistake : new String[][] {
            {"\"Radiology\",", "\"Radiology\""},
            {"\"CHEST\",", "\"CHEST\""},
            {"[\"77000-77999\"] }", "[\"77000-77999\"]"}
        }) {
            CodeSet set = broken(mistake[0], mistake[1]);
            assertThat(ids(set, 0)).containsExactly("IMAGING", "THERAPY");
            assertThat(ids(set, 1)).containsExactly("CHEST", "ABDOMEN");
        }
    }

    @Test
    void putsIdsOnTheirOwnLevelBehindTextThatEndsInABackslash() {
        CodeSet set = broken("\"CHEST\",", "\"CHEST\", \"title\": \"C:\\\\\" ");
        assertThat(ids(set, 0)).containsExactly("IMAGING", "THERAPY");
        assertThat(ids(set, 1)).containsExactly("CHEST", "ABDOMEN");
    }

    @Test
    void putsIdsOnEveryLevelPastAMistakeThatTheBracesDoNotGetOver() {
        CodeSet set = broken("[\"71000-71999\"] }", "[\"71000-71999\"]");
        assertThat(ids(set, 0)).containsExactly("IMAGING", "ABDOMEN", "THERAPY");
        assertThat(ids(set, 1)).containsExactly("CHEST", "ABDOMEN", "THERAPY");
    }

    @Test
    void keepsAnIdThatIsThereOnTwoLevels() {
        CodeSet set = broken("\"THERAPY\"", "\"CHEST\"");
        assertThat(ids(set, 0)).containsExactly("IMAGING", "CHEST");
        assertThat(ids(set, 1)).containsExactly("CHEST", "ABDOMEN");
    }

    @Test
    void keepsTheFirstOfTwoEqualIdsOnOneLevel() {
        assertThat(ids(broken("\"ABDOMEN\"", "\"CHEST\""), 1)).containsExactly("CHEST");
    }

    @Test
    void keepsKeysAndAttributesOfTextThatIsNoJson() {
        String text = """
                { "name": "Fees", "levels": ["Section", "Part"],
                  "attributes": { "modality": "text", "weight": "decimal?", "open": "boolean" },
                  "categories": [
                  { "key": "177", "title": "One" "is": { "modality": "CT" }, "children": [
                    { "id": "CHEST", "key": "A-1", "ranges": ["71000-71999"] },
                    { "key": "A-2", "id": "SPINE", "ranges": [{ "codes": "72000" }] } ] },
                  { "key": "B01", "ranges": ["77000-77999"], "is": { "weight": 1.5 } } ] }
                """;
        ValidationResult checked = check(text, "fees.json");
        assertThat(checked.problems()).hasSize(1);
        CodeSet set = checked.codeSet().orElseThrow();
        assertThat(ids(set, 0)).containsExactly("K_177", "B01");
        assertThat(ids(set, 1)).containsExactly("CHEST", "SPINE");
        assertThat(set.members(1)).extracting(member -> member.category().key()).containsExactly("A-1", "A-2");
        assertThat(set.attributes())
                .containsExactly(
                        new Attribute("modality", Attribute.Type.TEXT, false),
                        new Attribute("weight", Attribute.Type.DECIMAL, true),
                        new Attribute("open", Attribute.Type.BOOLEAN, false));
        for (int level = 0; level < 2; level++) {
            assertThat(set.members(level))
                    .allSatisfy(member ->
                            assertThat(member.category().values()).containsOnlyKeys("modality", "weight", "open"));
        }
    }

    @Test
    void keepsTheTypeOfAnAttributeWhoseValueIsWrong() {
        String text = """
                { "name": "Fees", "levels": ["Section"], "attributes": { "count": "int", "open": "boolean" },
                  "categories": [{ "id": "A", "ranges": ["1"], "is": { "count": "x", "open": "x" } }] }
                """;
        CodeSet set = check(text, "fees.json").codeSet().orElseThrow();
        assertThat(set.attributes())
                .containsExactly(
                        new Attribute("count", Attribute.Type.INTEGER, false),
                        new Attribute("open", Attribute.Type.BOOLEAN, false));
        assertThat(set.categories().get(0).values()).isEqualTo(Map.of("count", "0", "open", "false"));
    }

    @Test
    void hasRangeConstantsWhereNoRangeCouldBeRead() {
        CodeSet set = broken("\"71000-71999\"", "\"71999-71000\"");
        assertThat(set.members(1).get(0).category().declared()).isNotEmpty();
        assertThat(ranges(set, 1, 0)).isEmpty();
    }

    @Test
    void readsTheRangesByTheUsualFormatWhereTheDataHasNoneThatCanBeRead() {
        CodeSet set = broken("\"levels\"", "\"format\": \"NNNN?\", \"levels\"");
        assertThat(ranges(set, 1, 0)).containsExactly("71000-71999");
    }

    @Test
    void givesCodesOfAnUnresolvedOverlapToTheFirst() {
        CodeSet set = broken("\"74000-74999\"", "\"71500-74999\"");
        assertThat(ranges(set, 1, 0)).containsExactly("71000-71999");
        assertThat(ranges(set, 1, 1)).containsExactly("72000-74999");
    }

    @Test
    void cutsOffWhatSticksOutOfTheParent() {
        assertThat(ranges(broken("\"74000-74999\"", "\"74000-77099\""), 1, 1)).containsExactly("74000-76999");
    }

    @Test
    void takesAMisspeltKeyForTheOneThatIsMeant() {
        assertThat(ids(broken("\"categories\"", "\"categorys\""), 1)).containsExactly("CHEST", "ABDOMEN");
    }

    @Test
    void refusesATextThatNoClassFileCanHold() {
        String longest = "x".repeat(65_534);
        assertThat(check(SOUND.replace("\"levels\"", "\"source\": \"" + longest + "\", \"levels\""), "radiology.json")
                        .problems())
                .isEmpty();
        assertThat(check(SOUND.replace("\"levels\"", "\"source\": \"" + longest + "x\", \"levels\""), "radiology.json")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("65,534 bytes"));
    }
}
