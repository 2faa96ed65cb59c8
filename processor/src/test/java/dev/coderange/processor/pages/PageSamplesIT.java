package dev.coderange.processor.pages;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Libraries;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.runtime.CodeCategory;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Data and Java of the README and the pages compile, and give the answers and the errors that are printed beside them.
 */
class PageSamplesIT {

    private static final String PACKAGE = "com.acme.billing";
    private static final String FOLDER = "com/acme/billing/";
    private static final Pattern CATEGORY = Pattern.compile("`([A-Z_]+)`\\s\\((\\d{5}-\\d{5})\\)");
    private static final Pattern SAYS = Pattern.compile("of `(.+)`, the exception says \"(.+)\"");

    @TempDir
    Path dir;

    @Test
    void sixLinesOfDataGiveTheAnswersOfTheReadme() throws IOException, ReflectiveOperationException {
        List<String> calls =
                firstJava().lines().filter(line -> line.startsWith("Radiology")).toList();
        String answers = calls.stream()
                .map(call -> "String.valueOf(" + call.substring(0, call.indexOf(';')) + ")")
                .collect(joining(", ", "public static String[] answers = {", "};"));

        Outcome outcome = sixLines()
                .source(FOLDER + "Answers.java", "package " + PACKAGE + "; public class Answers {" + answers + "}")
                .compile()
                .orFail();

        Object given = outcome.type(PACKAGE + ".Answers").getField("answers").get(null);
        assertThat(calls).hasSize(3);
        assertThat((String[]) given)
                .containsExactly(calls.stream()
                        .map(call -> call.replaceAll(".*// (\\w+).*", "$1"))
                        .toArray(String[]::new));
    }

    @Test
    void sixLinesOfDataGiveTheErrorOfTheReadme() throws IOException {
        String source = "package " + PACKAGE + ";\n\nclass Screening {\n    void code() {\n"
                + firstJava().indent(8) + "    }\n}\n";

        Outcome outcome = sixLines().source(FOLDER + "Screening.java", source).compile();

        assertThat(Page.of("README.md").blocks("").get(0).text()).isEqualTo(asJavacPrints(outcome, source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "data/FORMAT.md"})
    void everyDataFileGivesWhatStandsBelowIt(String name) throws IOException {
        List<Page.Block> blocks = Page.of(name).blocks();
        int files = 0;
        String base = "";
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).language().equals("json")) {
                String data = blocks.get(i).text();
                boolean isExtension = data.contains("\"extends\":");
                base = base.isEmpty() ? data : base;
                Consumer consumer = new Consumer(dir.resolve(Integer.toString(files++)))
                        .asks(PACKAGE, isExtension ? "hospital.json" : "fees.json")
                        .resource("fees.json", isExtension ? base : data)
                        .resource("hospital.json", data);
                int next = i + 1;
                if (next < blocks.size() && blocks.get(next).language().equals("csv")) {
                    consumer.resource("fees.csv", blocks.get(next++).text());
                }
                boolean isBroken =
                        next < blocks.size() && blocks.get(next).language().isEmpty();

                Outcome outcome = consumer.compile();

                assertThat(outcome.success()).isEqualTo(!isBroken);
                assertThat(outcome.messages().stream().map(message -> firstLine(message.text())))
                        .containsExactlyElementsOf(
                                isBroken ? blocks.get(next).text().lines().toList() : List.of());
            }
        }
        assertThat(files).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "data/FORMAT.md", "processor/REFERENCES.md", "runtime/SPELLINGS.md"})
    void everySourceCompiles(String name) throws IOException {
        List<Page.Block> sources = Page.of(name).blocks("java").stream()
                .filter(block -> !block.text().contains("// does not compile"))
                .toList();
        assertThat(sources).isNotEmpty();
        for (Page.Block block : sources) {
            Consumer consumer = new Consumer(dir.resolve(Integer.toString(sources.indexOf(block))))
                    .resource(
                            "fees.json",
                            Page.of("data/FORMAT.md").blocks("json").get(0).text());
            consumer.resource(
                    "radiology-2025.json", Page.of("data/radiology.json").text());
            if (block.text().contains("<@")) { // only a constraint of validation stands in types
                consumer.options("-Acoderange.with=validation");
                Libraries.validation().forEach(consumer::library);
            }
            if (block.text().startsWith("@")) {
                consumer.source(FOLDER + "package-info.java", block.text());
            } else {
                consumer.asks(PACKAGE, "radiology.json").source(FOLDER + "Snippet.java", whole(block.text()));
            }

            Outcome outcome = consumer.compile();

            assertThat(outcome.success())
                    .as("%s: %s", block.text(), outcome.messages())
                    .isTrue();
            assertThat(outcome.messages()).isEqualTo(outcome.notes());
        }
    }

    @Test
    void readmeSaysWhatTheExceptionSays() throws Exception {
        Matcher quoted = SAYS.matcher(Page.of("README.md").text());
        assertThat(quoted.find()).isTrue();
        Class<?> category = radiology().type(PACKAGE + ".RadiologyCategory");

        try {
            category.getMethod("of", CharSequence.class).invoke(null, quoted.group(1));
            throw new AssertionError("no exception");
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).hasMessageEndingWith(quoted.group(2));
        }
    }

    @Test
    void readmeNamesEachCategoryWithItsCodes() throws IOException {
        Map<String, String> named = CATEGORY.matcher(Page.of("README.md").text())
                .results()
                .collect(toMap(match -> match.group(1), match -> match.group(2)));

        Object[] constants = radiology().type(PACKAGE + ".RadiologyCategory").getEnumConstants();

        assertThat(named)
                .isEqualTo(Stream.of(constants)
                        .map(CodeCategory.class::cast)
                        .collect(toMap(
                                CodeCategory::name, each -> each.ranges().get(0).toString())));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changedDataGivesTheErrorOfTheReadme(String change, UnaryOperator<String> edit, String code)
            throws IOException {
        String shipped = Files.readString(Page.PROJECT.resolve("data/radiology.json"));
        String source = "package " + PACKAGE + "; class Use { " + code + " }";
        Consumer consumer = new Consumer(dir)
                .asks(PACKAGE, "radiology.json")
                .source(FOLDER + "Use.java", source)
                .resource("radiology.json", shipped);
        assertThat(consumer.compile().messages()).isEmpty();

        Outcome outcome =
                consumer.resource("radiology.json", edit.apply(shipped)).compile();

        String promised = Page.of("README.md")
                .text()
                .lines()
                .filter(line -> line.startsWith("| " + change + " | "))
                .map(line -> line.replaceAll(".* \\| `(.*?)…?` \\|$", "$1"))
                .collect(joining());
        assertThat(outcome.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.place()).startsWith("src/" + FOLDER + "Use.java:"))
                .extracting(Message::text)
                .asString()
                .contains(promised);
    }

    static Stream<Arguments> changes() {
        String desks = "int desk(RadiologyCategory category) { return switch (category) {"
                + " case DIAGNOSTIC_RADIOLOGY, DIAGNOSTIC_ULTRASOUND, RADIOLOGIC_GUIDANCE, BREAST_MAMMOGRAPHY -> 1;"
                + " case BONE_AND_JOINT_STUDIES, RADIATION_ONCOLOGY, NUCLEAR_MEDICINE -> 2; }; }";
        return Stream.of(
                change(
                        "a category is added",
                        data -> data.replace(
                                "\"categories\": [",
                                "\"categories\": [{ \"id\": \"NEW\", \"ranges\": [\"69000-69999\"] },"),
                        desks),
                change(
                        "a category is renamed or removed",
                        data -> data.replace("\"CHEST\"", "\"THORAX\""),
                        "Object chest = RadiologySubcategory.CHEST;"),
                change(
                        "a range gets shorter",
                        data -> data.replace("-77022\"", "-77021\""),
                        "@RadiologyCode String code = \"77022\";"));
    }

    private static Arguments change(String name, UnaryOperator<String> edit, String code) {
        return Arguments.of(name, edit, code);
    }

    private Outcome radiology() {
        return new Consumer(dir).asks(PACKAGE, "radiology.json").compile().orFail();
    }

    private Consumer sixLines() throws IOException {
        return new Consumer(dir)
                .asks(PACKAGE, "radiology.json")
                .resource(
                        "radiology.json",
                        Page.of("README.md").blocks("json").get(0).text());
    }

    private static String firstJava() throws IOException {
        return Page.of("README.md").blocks("java").get(0).text();
    }

    /** What a block of Java needs around it to be a source file. */
    private static String whole(String block) {
        String head = "package " + PACKAGE
                + ";\n\nimport java.util.List;\nimport java.util.Map;\nimport java.util.Optional;\n"
                + "import dev.coderange.runtime.procedure.ProcedureCode;\n\n";
        return block.startsWith("class ")
                ? head + block
                : head + "class Snippet {\n    void run(Map<String, String> request, String[] claimLine) {\n" + block
                        + "    }\n}\n";
    }

    private static String asJavacPrints(Outcome outcome, String source) {
        List<String> lines = source.lines().toList();
        return outcome.errors().stream()
                .map(error -> {
                    String[] place = error.place().split(":");
                    String file = Path.of(place[0]).getFileName().toString();
                    return file + ":" + place[1] + ": error: " + error.text() + "\n"
                            + lines.get(Integer.parseInt(place[1]) - 1) + "\n"
                            + " ".repeat(Integer.parseInt(place[2]) - 1) + "^\n";
                })
                .collect(joining());
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
