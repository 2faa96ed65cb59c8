package dev.coderange.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema: what it lets through, what it refuses, and that it explains itself to an editor. */
class SchemaTest {

    private static final String LEAST = """
            { "name": "Fees", "levels": ["Chapter"], "categories": [{ "id": "A", "ranges": ["00001-00009"] }] }""";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Schema schema = registry.getSchema(ShippedFiles.schema(), InputFormat.JSON);

    @Test
    void isAValidSchemaOfDraft202012() {
        Schema metaSchema = registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(ShippedFiles.schema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsTheShippedData() {
        assertThat(errors(ShippedFiles.radiology())).isEmpty();
    }

    @Test
    void acceptsTheLeastThatAFileCanSay() {
        assertThat(errors(LEAST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"name\": \"Fees\", \"levels\": [\"Chapter\"], \"categories\": \"tables/fees.v2.csv\" }",
                "{ \"extends\": \"fees.json\" }",
                "{ \"extends\": \"fees.json\", \"remove\": [\"A\"], \"categories\": [{ \"id\": \"B\", \"title\": \"x\" }] }",
                "{ \"extends\": \"fees.json\", \"categories\": \"own.csv\" }"
            })
    void acceptsTablesAndExtendedData(String data) {
        assertThat(errors(data)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"NNNNN\"",
                "\"NNNN[AFMTU]\"",
                "\"[A-V]NNNN\"",
                "\"[A-CX-Z]NN\"",
                "\"XNN\"",
                "\"integer\"",
                "\"[A-Z]N[0-9AB]*\"",
                "\"N*\"",
                "\"NNNNNNNNNNNNNNNNNNNN\"",
                "[\"NNNNN\", \"NNNN[AFMTU]\"]"
            })
    void acceptsEveryKindOfFormat(String format) {
        assertThat(errors(LEAST.replaceFirst("\\{", "{ \"format\": " + format + ",")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"narrowest\"",
                "[]",
                "[\"narrowest\"]",
                "[\"narrowest\", { \"codes\": \"00001\", \"belongsTo\": \"A\", \"because\": \"So.\" }]"
            })
    void acceptsTheRuleAloneAndFirst(String overlaps) {
        assertThat(errors(LEAST.replaceFirst("\\{", "{ \"overlaps\": " + overlaps + ",")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"key\": \"177\", \"ranges\": [\"1\"]",
                "\"id\": \"A\", \"key\": \"--\", \"ranges\": [\"1\"]",
                "\"id\": \"A\", \"children\": [{ \"id\": \"B\", \"ranges\": [\"1\"] }]",
                "\"id\": \"A\", \"ranges\": [\"1\"], \"is\": { \"a\": \"\", \"b\": 1.50, \"c\": true }"
            })
    void acceptsKeysValuesAndParentsWithoutRanges(String category) {
        assertThat(errors("{ \"name\": \"Fees\", \"levels\": [\"Chapter\"], \"attributes\": { \"a\": \"text\", \"b\":"
                        + " \"decimal?\", \"c\": \"boolean\" }, \"categories\": [{ " + category + " }] }"))
                .isEmpty();
    }

    @Test
    void acceptsARangeThatIsAnObject() {
        assertThat(errors(LEAST.replace("\"00001-00009\"", "{ \"codes\": \"00001-00009\" }, \"00011\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "[]",
                "\"\"",
                "\"nnnnn\"",
                "\"Integer\"",
                "\"NNN9\"",
                "\"NNNN[]\"",
                "\"NNNN[a-z]\"",
                "\"NNNN[A\"",
                "\"NNNN[A-]\"",
                "\"NN NN\"",
                "\"*\"",
                "\"NN*N\"",
                "\"NN**\"",
                "\"NN[*]\"",
                "\"N[0-A]\"",
                "\"NNNNNNNNNNNNNNNNNNNNN\"",
                "[\"NNNNN\", \"NNNNN\"]",
                "[\"integer\"]",
                "{}"
            })
    void refusesAFormatThatIsNone(String format) {
        assertRefused(LEAST.replaceFirst("\\{", "{ \"format\": " + format + ","), "/format");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".-", "- +()", "\u2013", "\u00A0"})
    void acceptsCharactersToIgnore(String ignored) {
        assertThat(errors(LEAST.replaceFirst("\\{", "{ \"ignore\": \"" + ignored + "\",")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"a\"",
                "\".1\"",
                "\"\u00E9\"",
                "\"--\"",
                "\".-.\"",
                "\"\\t\"",
                "\"\u200B\"",
                "\"\uD83D\uDE00\"",
                "5",
                "[\".\"]"
            })
    void refusesCharactersThatAreNotIgnored(String ignored) {
        assertRefused(LEAST.replaceFirst("\\{", "{ \"ignore\": " + Matcher.quoteReplacement(ignored) + ","), "/ignore");
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void acceptsTheRecipes(Path recipe) throws IOException {
        assertThat(errors(Files.readString(recipe))).isEmpty();
    }

    static Stream<Path> recipes() throws IOException {
        Path folder = Path.of(System.getProperty("basedir", "."), "../example/tables/src/main/resources");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @TestFactory
    Stream<DynamicTest> refusesWrongShapes() {
        return Stream.of(
                        new Edit("no name", "\"name\": \"Fees\",", "", ""),
                        new Edit("no levels", "\"levels\": [\"Chapter\"],", "", ""),
                        new Edit("an unknown key", "\"name\"", "\"titel\": \"\", \"name\"", ""),
                        new Edit("a name that is no word", "Fees", "Our Fees", "/name"),
                        new Edit("a name in lower case", "Fees", "fees", "/name"),
                        new Edit("a name that is a number", "\"Fees\"", "5", "/name"),
                        new Edit("no level", "[\"Chapter\"]", "[]", "/levels"),
                        new Edit("one level twice", "[\"Chapter\"]", "[\"Chapter\", \"Chapter\"]", "/levels"),
                        new Edit("a level that is no list", "[\"Chapter\"]", "\"Chapter\"", "/levels"),
                        new Edit(
                                "no category",
                                "[{ \"id\": \"A\", \"ranges\": [\"00001-00009\"] }]",
                                "[]",
                                "/categories"),
                        new Edit("no id", "\"id\": \"A\",", "", "/categories/0"),
                        new Edit("an id with a blank", "\"A\"", "\"A B\"", "/categories/0/id"),
                        new Edit("an id that begins with a digit", "\"A\"", "\"1A\"", "/categories/0/id"),
                        new Edit("a blank title", "\"id\"", "\"title\": \" \", \"id\"", "/categories/0/title"),
                        new Edit("nothing to remove from", "\"name\"", "\"remove\": [\"A\"], \"name\"", ""),
                        new Edit("a base that is no name", "\"name\"", "\"extends\": 7, \"name\"", "/extends"),
                        new Edit("a base above", "\"name\"", "\"extends\": \"../a.json\", \"name\"", "/extends"),
                        new Edit("a base anywhere", "\"name\"", "\"extends\": \"/a.json\", \"name\"", "/extends"),
                        new Edit("no name", "\"name\"", "\"extends\": \"\", \"name\"", "/extends"),
                        new Edit(
                                "a change that no category is named by",
                                "{ \"id\": \"A\", \"ranges\": [\"00001-00009\"] }",
                                "{ \"ranges\": [\"00001\"] }], \"extends\": \"a.json\", \"remove\": [\"B\"",
                                "/categories/0"),
                        new Edit("a folder", "\"name\"", "\"extends\": \"a/\", \"name\"", "/extends"),
                        new Edit("a change with an unknown key", "\"id\"", "\"titel\": \"x\", \"id\"", "/categories/0"),
                        new Edit(
                                "a day that is none",
                                "\"name\"",
                                "\"effective\": \"1/1/2026\", \"name\"",
                                "/effective"),
                        new Edit(
                                "a month that is none",
                                "\"id\"",
                                "\"from\": \"2026-13-01\", \"id\"",
                                "/categories/0/from"),
                        new Edit(
                                "a day of a range that is none",
                                "\"00001-00009\"",
                                "{ \"codes\": \"00001\", \"through\": 2026 }",
                                "/categories/0/ranges/0/through"),
                        new Edit("no ranges", ", \"ranges\": [\"00001-00009\"]", "", "/categories/0"),
                        new Edit("an empty list of ranges", "[\"00001-00009\"]", "[]", "/categories/0/ranges"),
                        new Edit("a range that is no list", "[\"00001-00009\"]", "\"00001\"", "/categories/0/ranges"),
                        new Edit("a blank key", "\"id\"", "\"key\": \" \", \"id\"", "/categories/0/key"),
                        new Edit("a key that makes no id", "\"id\": \"A\"", "\"key\": \"--\"", "/categories/0/key"),
                        new Edit("a key that is a number", "\"id\": \"A\"", "\"key\": 1", "/categories/0/key"),
                        new Edit(
                                "no ranges and no child",
                                "\"ranges\": [\"00001-00009\"]",
                                "\"children\": []",
                                "/categories/0/children"),
                        new Edit(
                                "a value that is a list",
                                "\"id\"",
                                "\"is\": { \"a\": [] }, \"id\"",
                                "/categories/0/is"),
                        new Edit("values that are a text", "\"id\"", "\"is\": \"a\", \"id\"", "/categories/0/is"),
                        new Edit(
                                "an attribute in capitals",
                                "\"name\"",
                                "\"attributes\": { \"A\": \"text\" }, \"name\"",
                                "/attributes"),
                        new Edit(
                                "an unknown type",
                                "\"name\"",
                                "\"attributes\": { \"a\": \"int\" }, \"name\"",
                                "/attributes/a"),
                        new Edit(
                                "attributes that are a list",
                                "\"name\"",
                                "\"attributes\": [\"a\"], \"name\"",
                                "/attributes"),
                        new Edit("a range without codes", "\"00001-00009\"", "{}", "/categories/0/ranges/0"),
                        new Edit(
                                "a range with another key",
                                "\"00001-00009\"",
                                "{ \"codes\": \"00001\", \"last\": \"00009\" }",
                                "/categories/0/ranges/0"),
                        new Edit("a range that is a number", "\"00001-00009\"", "1", "/categories/0/ranges/0"),
                        new Edit("a range of three ends", "00001-00009", "1-2-3", "/categories/0/ranges/0"),
                        new Edit("a range without an end", "00001-00009", "00001-", "/categories/0/ranges/0"),
                        new Edit("a range with blanks", "00001-00009", "00001 - 00009", "/categories/0/ranges/0"),
                        new Edit("a range with another dash", "00001-00009", "00001–00009", "/categories/0/ranges/0"),
                        new Edit("a key of another place", "\"id\"", "\"levels\": [], \"id\"", "/categories/0"),
                        new Edit(
                                "a description that is a list",
                                "\"id\"",
                                "\"description\": [], \"id\"",
                                "/categories/0/description"),
                        new Edit(
                                "children that are one object",
                                "\"id\"",
                                "\"children\": {}, \"id\"",
                                "/categories/0/children"),
                        overlap("no reason", "{ \"codes\": \"00001\", \"belongsTo\": \"A\" }", "/overlaps/0"),
                        overlap(
                                "a blank reason",
                                "{ \"codes\": \"00001\", \"belongsTo\": \"A\", \"because\": \" \" }",
                                "/overlaps/0/because"),
                        overlap(
                                "a reason that was not filled in",
                                "{ \"codes\": \"00001\", \"belongsTo\": \"A\", \"because\": \"<reason>\" }",
                                "/overlaps/0/because"),
                        overlap(
                                "an id that was not filled in",
                                "{ \"codes\": \"00001\", \"belongsTo\": \"<id>\", \"because\": \"So.\" }",
                                "/overlaps/0/belongsTo"),
                        new Edit("an unknown rule", "\"name\"", "\"overlaps\": \"first\", \"name\"", "/overlaps"),
                        overlap(
                                "a rule behind a resolution",
                                "{ \"codes\": \"00001\", \"belongsTo\": \"A\", \"because\": \"So.\" }, \"narrowest\"",
                                "/overlaps/1"),
                        overlap("no codes", "{ \"belongsTo\": \"A\", \"because\": \"So.\" }", "/overlaps/0"),
                        overlap("no owner", "{ \"codes\": \"00001\", \"because\": \"So.\" }", "/overlaps/0"))
                .map(edit -> DynamicTest.dynamicTest(edit.what, () -> assertRefused(edit.apply(), edit.where)));
    }

    @Test
    void explainsEveryKeyToAnEditor() {
        List<String> mute = new ArrayList<>();
        JsonNode root = new JsonMapper().readTree(ShippedFiles.schema());
        collectMute("", root.get("properties"), mute);
        root.get("$defs").properties().forEach(def -> {
            collectMute(def.getKey(), def.getValue().path("properties"), mute);
        });
        collectMute("$defs", root.get("$defs"), mute);

        assertThat(mute).as("keys without title, description or examples").isEmpty();
    }

    private static void collectMute(String where, JsonNode properties, List<String> mute) {
        properties.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (!value.path("title").isString()
                    || !value.path("description").isString()
                    || value.path("examples").isEmpty()) {
                mute.add(where + "/" + property.getKey());
            }
        });
    }

    private record Edit(String what, String from, String to, String where) {

        String apply() {
            assertThat(LEAST).contains(from);
            return LEAST.replace(from, to);
        }
    }

    private static Edit overlap(String what, String overlap, String where) {
        return new Edit(what, "\"name\"", "\"overlaps\": [" + overlap + "], \"name\"", where);
    }

    private void assertRefused(String data, String where) {
        assertThat(errors(data))
                .as("errors of %s", data)
                .extracting(error -> error.getInstanceLocation().toString())
                .isNotEmpty()
                .allMatch(location -> location.startsWith(where));
    }

    private List<Error> errors(String data) {
        return schema.validate(data, InputFormat.JSON);
    }
}
