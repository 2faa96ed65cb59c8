package dev.coderange.processor.check;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.read.DataReader;
import dev.coderange.processor.write.SourceWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of level names, good and bad: an error for each bad one, and types for all the others. */
class LevelNamesTest {

    private static final List<String> GOOD = List.of(
            "Chapter", "Category", "Subcategory", "Group", "Block", "UnnamedLevel1", "UnnamedLevel3", "ClassGroup");
    private static final List<String> BAD = List.of(
            "\"category\"",
            "\"subcategory\"",
            "\"Class\"",
            "\"Code\"",
            "\"CODE\"",
            "\"Title\"",
            "\"sub-category\"",
            "\"\"",
            "\"2nd\"",
            "null",
            "7",
            "\"Classifier\"",
            "\"Builder\"",
            "\"unnamedLevel2\"",
            "\"Wait\"",
            "[]");
    private static final Pattern PROPOSAL = Pattern.compile("such as \"(\\w+)\"");

    private static ValidationResult check(List<String> levels) {
        String categories = "";
        for (int level = levels.size() - 1; level >= 0; level--) {
            String children = categories.isEmpty() ? "" : ", \"children\": [" + categories + "]";
            categories = "{ \"id\": \"C" + level + "\", \"ranges\": [\"1-9\"]" + children + " }";
        }
        String json = "{ \"name\": \"String\", \"format\": \"integer\", \"levels\": [\n" + String.join(",\n", levels)
                + "], \"categories\": [" + categories + "] }";
        return DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void areOneErrorEachAndTheOthersHaveTheirTypes() {
        var random = new Random(1);
        List<JavaFileObject> sources = new ArrayList<>();
        for (int round = 0; round < 30; round++) {
            List<String> levels = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(i -> random.nextBoolean()
                            ? '"' + GOOD.get(random.nextInt(GOOD.size())) + '"'
                            : BAD.get(random.nextInt(BAD.size())))
                    .toList();
            Set<String> seen = new HashSet<>();
            List<Integer> bad = new ArrayList<>();
            String uses = "";
            for (int i = 0; i < levels.size(); i++) {
                if (BAD.contains(levels.get(i)) || !seen.add(levels.get(i))) {
                    bad.add(i + 2);
                } else {
                    uses += " Object of%d = String%s.C%d;"
                            .formatted(i, levels.get(i).replace("\"", ""), i);
                }
            }
            ValidationResult checked = check(levels);
            assertThat(checked.problems().stream()
                            .map(problem -> problem.position().orElseThrow().line()))
                    .as("%s", levels)
                    .isEqualTo(bad);
            String name = "made" + round;
            SourceWriter.write(
                            NameableTypesTest.generation(name, checked.codeSet().orElseThrow()))
                    .stream()
                    .map(type -> JavaFileObjects.forSourceString(type.qualifiedName(), type.source()))
                    .forEach(sources::add);
            sources.add(JavaFileObjects.forSourceString(
                    name + ".Consumer", "package " + name + "; class Consumer {" + uses + " }"));
        }
        assertThat(javac().withOptions("-proc:none", "-Xlint:all,-processing").compile(sources))
                .succeededWithoutWarnings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Class", "Code", "CODE", "Title", "Classifier", "Builder", "Wait", "Within", "Of", "Yield"})
    void areMendedByTheProposal(String level) {
        for (String others : List.of("", ",\"" + level + "Group\"", ",\"" + level + "GroupCounts\"")) {
            List<String> levels = List.of(("\"" + level + "\"" + others).split(","));
            String text = check(levels).problems().get(0).text();
            var matcher = PROPOSAL.matcher(text);
            assertThat(matcher.find()).as(text).isTrue();
            List<String> mended = levels.stream()
                    .map(each -> each.equals('"' + level + '"') ? '"' + matcher.group(1) + '"' : each)
                    .toList();
            assertThat(check(mended).problems()).as("%s", mended).isEmpty();
        }
    }

    @Test
    void makeNoIdWrongByANameThatTheDataDoesNotHave() {
        String json = """
                { "name": "Radiology", "levels": ["Class", "category"], "categories": [
                  { "id": "category", "ranges": ["70000"], "children": [
                    { "id": "RadiologySubcategory", "ranges": ["70000"] } ] } ] }
                """;
        ValidationResult checked = DataValidator.check(DataReader.read(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(checked.problems())
                .hasSize(2)
                .allMatch(problem -> problem.text().startsWith("The level "));
        assertThat(checked.codeSet().orElseThrow().levels())
                .containsExactly(new Level("UnnamedLevel1"), new Level("UnnamedLevel2"));
    }

    @Test
    void compileUpToTheBound() {
        List<String> levels = IntStream.range(0, LevelRules.MOST)
                .mapToObj(i -> "\"Level" + i + '"')
                .toList();
        ValidationResult checked = check(levels);
        assertThat(checked.problems()).isEmpty();
        List<JavaFileObject> sources =
                SourceWriter.write(NameableTypesTest.generation(
                                "made", checked.codeSet().orElseThrow()))
                        .stream()
                        .map(type -> JavaFileObjects.forSourceString(type.qualifiedName(), type.source()))
                        .collect(Collectors.toList());
        assertThat(javac().withOptions("-proc:none").compile(sources)).succeeded();
    }

    @Test
    void areRefusedPastTheBound() {
        List<String> levels = IntStream.rangeClosed(0, LevelRules.MOST)
                .mapToObj(i -> "\"Level" + i + '"')
                .toList();
        assertThat(check(levels).problems())
                .extracting(problem -> problem.position().orElseThrow() + " " + problem.text())
                .containsExactly("102:1 There are 101 levels, and at most 100 can be generated. Name fewer levels.");
    }
}
