package dev.coderange.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.read.DataReader;
import dev.coderange.processor.write.SourceWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is just small enough compiles, and what is one larger is refused at its place and not by the compiler. */
class BoundsTest {

    private static ValidationResult check(String keys, String format, String category) {
        String json = "{ \"name\": \"Made\", \"levels\": [\"Kind\"]" + keys + ", \"format\": [\n" + format
                + "],\n\"categories\": [{ \"id\": \"A\", " + category + " }] }";
        return DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(ValidationResult checked) {
        return checked.problems().stream()
                .map(problem -> problem.position().orElseThrow() + " " + problem.text())
                .toList();
    }

    private static void assertCompiles(ValidationResult checked) {
        assertThat(checked.problems()).isEmpty();
        CodeSet set = checked.codeSet().orElseThrow();
        assertThat(javac().withOptions("-proc:none")
                        .compile(SourceWriter.write(NameableTypesTest.generation("made", set)).stream()
                                .map(type -> JavaFileObjects.forSourceString(type.qualifiedName(), type.source()))
                                .toList()))
                .succeeded();
    }

    /** Shapes of as many places as there can be, no two of which meet; N would be a digit, so A to M it is. */
    private static String shapes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> '"' + "NNNN"
                        + Character.toString('A' + i / 13) + Character.toString('A' + i % 13)
                        + "X".repeat(FormatParser.MOST_PLACES - 6) + '"')
                .collect(Collectors.joining(",\n"));
    }

    private static String code(int shape) {
        return "1234" + Character.toString('A' + shape / 13) + Character.toString('A' + shape % 13)
                + "X".repeat(FormatParser.MOST_PLACES - 6);
    }

    @Test
    void rangePastTheMostIsRefusedAtItsPlace() {
        String ranges = IntStream.rangeClosed(0, CategoryReader.MOST_RANGES)
                .mapToObj(i -> "\"" + 2L * i + "\"")
                .collect(Collectors.joining(",\n"));

        assertThat(texts(check("", "\"integer\"", "\"ranges\": [\n" + ranges + "]")))
                .containsExactly(String.format(
                        Locale.ROOT,
                        "%d:1 A file can have at most %,d ranges, and this is the next one. Join ranges that touch, or"
                                + " divide the data into several sets, each with a file and a \"name\" of its own.",
                        CategoryReader.MOST_RANGES + 4,
                        CategoryReader.MOST_RANGES));
    }

    @Test
    void asManyShapesAsThereCanBeCompile() {
        String ranges = IntStream.range(0, FormatParser.MOST_SHAPES)
                .mapToObj(i -> '"' + code(i) + '"')
                .collect(Collectors.joining(", "));
        assertCompiles(check("", shapes(FormatParser.MOST_SHAPES), "\"ranges\": [" + ranges + "]"));
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 5_000, 15_000})
    void moreShapesAreRefused(int count) {
        String shapes = IntStream.range(0, count).mapToObj(i -> "\"NNNNN\"").collect(Collectors.joining(",\n"));
        assertThat(texts(check("", shapes, "\"ranges\": [\"12345\"]")))
                .containsExactly(
                        "102:1 \"format\" lists " + count + " shapes, and at most 100 can be generated. Join shapes"
                                + " that differ in letters, as in \"NNNN[AFMTU]\", or divide the data into several sets.");
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 100, 60_000})
    void aWiderShapeIsRefused(int width) {
        assertThat(texts(check("", '"' + "A".repeat(width) + '"', "\"ranges\": [\"A\"]")))
                .singleElement()
                .asString()
                .startsWith("2:1 The shape \"AAAA")
                .endsWith(" has " + width + " places, and a code can have at most 20. Shorten it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "description", "edition", "source", "system"})
    void aTextThatIsJustShortEnoughCompilesAndALongerOneIsRefused(String key) {
        for (String unit : List.of("x", "\u00e9", "\u4e2d", "\ud83d\ude00", "\\u0000")) {
            int bytes = unit.equals("x") ? 1 : unit.equals("\u4e2d") ? 3 : unit.length() == 2 ? 6 : 2;
            String longest = "x".repeat(TextRules.MOST_BYTES % bytes) + unit.repeat(TextRules.MOST_BYTES / bytes);
            assertCompiles(withText(key, longest));
            assertThat(texts(withText(key, longest + "x")))
                    .singleElement()
                    .asString()
                    .endsWith("\"" + key
                            + "\" is too long: a Java constant holds at most 65,534 bytes of UTF-8. Shorten it.");
        }
    }

    private static ValidationResult withText(String key, String text) {
        boolean isOfCategory = List.of("title", "description").contains(key);
        String member = "\"" + key + "\": \"" + text + "\"";
        return check(
                isOfCategory ? "" : ", " + member,
                "\"NNNNN\"",
                (isOfCategory ? member + ", " : "") + "\"ranges\": [\"12345\"]");
    }
}
