package dev.coderange.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeSet;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What data that extends other data is, in five lines and without a copy. */
class ExtensionTest {

    private static final String BASE = """
            { "name": "Fees", "levels": ["Section", "Part"], "edition": "1", "system": "s", "source": "the base",
              "$schema": "x",
              "categories": [
                { "id": "IMAGING", "title": "Imaging", "ranges": ["70010-76499"], "children": [
                  { "id": "HEAD", "description": "d", "ranges": ["70010-70559"] },
                  { "id": "CHEST", "title": "The chest", "ranges": ["71045-71555"] } ] },
                { "id": "THERAPY", "ranges": ["77261-77799"], "children": [
                  { "id": "PLANNING", "ranges": ["77261-77299"] },
                  { "id": "PHYSICS", "ranges": ["77295-77370"] },
                  { "id": "DELIVERY", "ranges": ["77371-77399"] } ] } ],
              "overlaps": [ { "codes": "77295", "belongsTo": "PHYSICS", "because": "so" },
                            { "codes": "77296-77299", "belongsTo": "PLANNING", "because": "so" } ] }
            """;

    private static CodeSet sound(SeveralFiles files) {
        ValidationResult checked = files.check();
        assertThat(Corpus.text(checked)).isEmpty();
        return checked.codeSet().orElseThrow();
    }

    private static SeveralFiles files(String own) {
        return new SeveralFiles().with("own.json", own).with("fees.json", BASE);
    }

    private static CodeSet extended(String own) {
        return sound(files("{ \"extends\": \"fees.json\", " + own + " }"));
    }

    private static Category category(CodeSet set, String id) {
        return IntStream.range(0, set.levels().size())
                .boxed()
                .flatMap(level -> set.members(level).stream())
                .map(CodeSet.Member::category)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String ranges(CodeSet set, String id) {
        return String.join(
                ",",
                category(set, id).ranges().stream()
                        .map(range -> range.text(set.format()))
                        .toList());
    }

    @Test
    void isTheBaseWhereItSaysNothing() {
        CodeSet base = sound(new SeveralFiles().with("fees.json", BASE));
        assertThat(sound(files("{ \"extends\": \"fees.json\" }"))).isEqualTo(base);
    }

    @Test
    void takesOverEachKeyThatItGives() {
        CodeSet set =
                extended("\"name\": \"Own\", \"edition\": \"x\", \"levels\": [\"Kind\", \"Item\"], \"system\": \"t\"");
        assertThat(set.name()).isEqualTo("Own");
        assertThat(set.edition()).isEqualTo("1 + x");
        assertThat(set.system()).isEqualTo("t");
        assertThat(set.source()).isEqualTo("the base");
        assertThat(set.levels()).extracting(level -> level.name()).containsExactly("Kind", "Item");
    }

    @Test
    void addsACategoryWhereItStands() {
        CodeSet set = extended("\"categories\": [{ \"id\": \"LOCAL\", \"ranges\": [\"99900\"] },"
                + " { \"id\": \"IMAGING\", \"children\": [{ \"id\": \"NECK\", \"ranges\": [\"70560\"] }] }]");
        assertThat(set.categories()).extracting(Category::id).containsExactly("IMAGING", "THERAPY", "LOCAL");
        assertThat(category(set, "IMAGING").children())
                .extracting(Category::id)
                .containsExactly("HEAD", "CHEST", "NECK");
    }

    @Test
    void addsBelowACategoryThatHadNothingBelowIt() {
        CodeSet set = extended("\"levels\": [\"A\", \"B\", \"C\"], \"categories\": [{ \"id\": \"HEAD\", \"children\": ["
                + "{ \"id\": \"EYE\", \"ranges\": [\"70030\"] }] }]");
        assertThat(category(set, "HEAD").children()).extracting(Category::id).containsExactly("EYE");
    }

    @Test
    void changesACategoryWhereverItStands() {
        for (String own : List.of(
                "{ \"id\": \"CHEST\", \"ranges\": [\"71010-71555\"] }",
                "{ \"id\": \"IMAGING\", \"children\": [{ \"id\": \"CHEST\", \"ranges\": [\"71010-71555\"] }] }")) {
            CodeSet set = extended("\"categories\": [" + own + "]");
            assertThat(ranges(set, "CHEST")).isEqualTo("71010-71555");
            assertThat(category(set, "CHEST").title()).isEqualTo("The chest");
            assertThat(category(set, "IMAGING").children()).hasSize(2);
        }
    }

    @Test
    void givesACodeToAnother() {
        CodeSet set = extended("\"categories\": [{ \"id\": \"PHYSICS\", \"ranges\": [\"77295-77370\", \"77399\"] }],"
                + " \"overlaps\": [{ \"codes\": \"77399\", \"belongsTo\": \"PHYSICS\", \"because\": \"so\" },"
                + " { \"codes\": \"77295\", \"belongsTo\": \"PLANNING\", \"because\": \"ours\" }]");
        assertThat(ranges(set, "PHYSICS")).isEqualTo("77300-77370,77399");
        assertThat(ranges(set, "PLANNING")).isEqualTo("77261-77299");
        assertThat(ranges(set, "DELIVERY")).isEqualTo("77371-77398");
    }

    @Test
    void keepsTheRuleForOverlapsIfEitherHasIt() {
        assertThat(ranges(extended("\"overlaps\": \"narrowest\""), "PHYSICS")).isEqualTo("77295,77300-77370");
        CodeSet set = sound(new SeveralFiles()
                .with(
                        "own.json",
                        "{ \"extends\": \"fees.json\", \"overlaps\": [{ \"codes\": \"10015\", \"belongsTo\": \"A\","
                                + " \"because\": \"so\" }] }")
                .with(
                        "fees.json",
                        "{ \"name\": \"Fees\", \"levels\": [\"Part\"], \"overlaps\": \"narrowest\", \"categories\": ["
                                + "{ \"id\": \"A\", \"ranges\": [\"10000-10100\"] },"
                                + "{ \"id\": \"B\", \"ranges\": [\"10010-10020\"] }] }"));
        assertThat(ranges(set, "B")).isEqualTo("10010-10014,10016-10020");
    }

    @Test
    void removesACategoryWithAllBelowItAndWhatWasSaidOfIt() {
        CodeSet set = extended("\"remove\": [\"IMAGING\", \"PHYSICS\"]");
        assertThat(set.categories()).extracting(Category::id).containsExactly("THERAPY");
        assertThat(ranges(set, "PLANNING")).isEqualTo("77261-77299");
    }

    @Test
    void keepsWhatABaseSaysOfTheCodesThatAreLeft() {
        CodeSet set = extended("\"categories\": [{ \"id\": \"PHYSICS\", \"ranges\": [\"77298-77370\"] }]");
        assertThat(ranges(set, "PLANNING")).isEqualTo("77261-77299");
        assertThat(ranges(set, "PHYSICS")).isEqualTo("77300-77370");
    }

    @Test
    void keepsWhatABaseSaysOfTheDaysThatAreLeft() {
        CodeSet set = extended("\"effective\": \"2026-01-01\","
                + " \"categories\": [{ \"id\": \"PHYSICS\", \"through\": \"2025-12-31\" }]");
        assertThat(ranges(set, "PLANNING")).isEqualTo("77261-77299");
    }

    @Test
    void reachesDownAsFarAsItGoes() {
        SeveralFiles files = new SeveralFiles();
        for (int i = 0; i < 6; i++) {
            files.with(
                    i + ".json",
                    "{ \"extends\": \"" + (i == 5 ? "fees" : i + 1) + ".json\", \"edition\": \"e" + i + "\","
                            + " \"categories\": [{ \"id\": \"N" + i + "\", \"ranges\": [\"9000" + i + "\"] }] }");
        }
        CodeSet set = sound(files.with("fees.json", BASE));
        assertThat(set.edition()).isEqualTo("1 + e5 + e4 + e3 + e2 + e1 + e0");
        assertThat(set.categories())
                .extracting(Category::id)
                .containsExactly("IMAGING", "THERAPY", "N5", "N4", "N3", "N2", "N1", "N0");
    }

    @Test
    void mayHaveATableOfItsOwnWhoseParentsTheBaseHas() {
        CodeSet set = sound(files("{ \"extends\": \"fees.json\", \"categories\": \"own.csv\" }")
                .with("own.csv", "id,parent,level,title,codes\nNECK,IMAGING,Part,,70560\nCHEST,,Part,Lungs,\n"));
        assertThat(category(set, "IMAGING").children())
                .extracting(Category::id)
                .containsExactly("HEAD", "CHEST", "NECK");
        assertThat(category(set, "CHEST").title()).isEqualTo("Lungs");
        assertThat(ranges(set, "CHEST")).isEqualTo("71045-71555");
    }

    @Test
    void isFoundInTheFolderOfTheFileThatNamesIt() {
        SeveralFiles files = new SeveralFiles()
                .with("tables/own.json", "{ \"extends\": \"fees.json\" }")
                .with("tables/fees.json", BASE)
                .with("fees.json", "{}");
        assertThat(files.read().joined().name()).isEqualTo("tables/fees.json and tables/own.json");
        assertThat(Corpus.text(files.check()))
                .isEqualTo(
                        "tables/own.json:1:14 This file is taken from /memory/tables/fees.json. A different file of the"
                                + " same name lies in /memory/fees.json. [coderange:shadowed-file]\n");
    }

    @Test
    void keepsItsNamesWhereABaseOrTheFileItselfIsBroken() {
        String own = "{ \"extends\": \"fees.json\", \"categories\": [{ \"id\": \"LOCAL\", \"ranges\": [\"99900\"] }] }";
        for (SeveralFiles files : List.of(
                new SeveralFiles().with("own.json", own).with("fees.json", BASE.replace("\"d\",", "\"d\"")),
                new SeveralFiles()
                        .with("own.json", own.replace("\"LOCAL\",", "\"LOCAL\""))
                        .with("fees.json", BASE))) {
            ValidationResult checked = files.check();
            assertThat(checked.problems()).hasSize(1);
            CodeSet set = checked.codeSet().orElseThrow();
            assertThat(set.name()).isEqualTo("Fees");
            assertThat(set.categories()).extracting(Category::id).contains("IMAGING", "THERAPY", "LOCAL");
        }
    }

    @Test
    void knowsTheParentsOfATableByTheKeysOfTheBaseAndTheAttributesOfBoth() {
        CodeSet set = sound(
                new SeveralFiles()
                        .with(
                                "own.json",
                                "{ \"extends\": \"fees.json\", \"attributes\": { \"other\": \"text?\" }, \"categories\": \"own.csv\" }")
                        .with("own.csv", "key,parent,codes,modality,other\nB01,177,10010,CT,x\nB02,K_177,10020,MR,\n")
                        .with(
                                "fees.json",
                                "{ \"name\": \"Fees\", \"levels\": [\"Section\", \"Part\"], \"attributes\": { \"modality\":"
                                        + " \"text?\" }, \"categories\": [{ \"key\": \"177\", \"ranges\": [\"10000-19999\"] }] }"));
        assertThat(category(set, "K_177").children()).extracting(Category::id).containsExactly("B01", "B02");
    }

    @Test
    void neverThrows() {
        String own = """
                { "extends": "fees.json", "edition": "x", "remove": ["HEAD", "NOBODY"], "extends": "a", "levels": ["A", "B"],
                  "categories": [{ "id": "CHEST", "ranges": [], "children": [{ "key": "1" }, 7] }, { "id": "PHYSICS",
                  "is": {} }, null], "overlaps": ["narrowest", { "codes": "77295" }, 3], "attributes": { "a": "text" } }
                """;
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            SeveralFiles files = new SeveralFiles()
                    .with("own.json", spoiled(own, random))
                    .with("fees.json", random.nextBoolean() ? BASE : spoiled(BASE, random));
            assertThatCode(files::check).doesNotThrowAnyException();
        }
    }

    /** A text with a few values and marks taken out or put in the place of others. */
    private static String spoiled(String text, Random random) {
        String spoiled = text;
        for (int times = random.nextInt(4); times >= 0; times--) {
            List<MatchResult> tokens = Pattern.compile("\"[^\"]*\"|[\\[\\]{}:,]")
                    .matcher(spoiled)
                    .results()
                    .toList();
            MatchResult one = tokens.get(random.nextInt(tokens.size()));
            MatchResult other = tokens.get(random.nextInt(tokens.size()));
            spoiled = spoiled.substring(0, one.start())
                    + (random.nextBoolean() ? other.group() : random.nextBoolean() ? "" : "[null, 1, {}]")
                    + spoiled.substring(one.end());
        }
        return spoiled;
    }
}
