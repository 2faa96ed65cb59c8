package dev.coderange.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.processor.testing.SampleData;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where problems stand, and how many of them. */
class ReportIT {

    private static final String BACKWARDS = SampleData.set("Keys", "20000-10000");

    @TempDir
    Path dir;

    @Test
    void problemStandsAtTheValueOfTheAnnotationAndNamesItsPlaceInTheData() {
        Outcome outcome = new Consumer(dir)
                .source(
                        "com/acme/package-info.java",
                        "@CodeRanges(\n    value =\n        \"keys.json\")\npackage com.acme;\n"
                                + "import dev.coderange.annotations.CodeRanges;\n")
                .resource("keys.json", BACKWARDS)
                .compile();

        assertThat(outcome.messages()).singleElement().satisfies(message -> {
            assertThat(message.place()).isEqualTo("src/com/acme/package-info.java:3:9");
            assertThat(message.text()).startsWith("keys.json:4:44: ");
        });
    }

    @Test
    void problemShowsTheLineOfTheDataWithACaret() {
        Outcome outcome = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .resource("keys.json", BACKWARDS)
                .compile();

        String line = BACKWARDS.lines().toList().get(3).strip();
        assertThat(outcome.messages())
                .singleElement()
                .extracting(Message::text)
                .isEqualTo("keys.json:4:44: The range \"20000-10000\" runs backwards. Write \"10000-20000\"."
                        + " [coderange:backward-range]\n    " + line + "\n    "
                        + " ".repeat(line.indexOf("\"20000-10000\"")) + "^");
    }

    /** Error Prone, for one, lets javac go on to such errors. */
    @Test
    void switchOverEveryConstantOfALevelDrawsNoErrorBesideThatOfTheData() {
        Outcome outcome = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .resource("keys.json", """
                        { "name": "Keys" "levels": ["Group", "Kind"], "categories": [
                          { "id": "LOW", "children": [{ "id": "LOWEST", "ranges": ["10000-10999"] }] },
                          { "id": "HIGH", "ranges": ["20000-20999"] } ] }
                        """)
                .source("com/acme/Use.java", """
                        package com.acme;
                        class Use {
                            int of(KeysGroup group) {
                                return switch (group) { case LOW -> 1; case HIGH -> 2; };
                            }
                            int of(KeysKind kind) {
                                return switch (kind) { case LOWEST -> 1; };
                            }
                        }
                        """)
                .release(17)
                .options("-XDshould-stop.ifError=FLOW")
                .compile();

        assertThat(outcome.errors())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("[coderange:missing-comma]"));
    }

    @Test
    void problemOfARepeatedAnnotationStandsAtItsOwnValue() {
        String imports = "import dev.coderange.annotations.CodeRanges;\n";
        Outcome outcome = new Consumer(dir)
                .source(
                        "com/acme/package-info.java",
                        "@CodeRanges(\"a.json\")\n@Deprecated\n@CodeRanges(value = \"b.json\")\npackage com.acme;\n"
                                + imports)
                .source(
                        "com/acme/Codes.java",
                        "package com.acme;\n" + imports
                                + "@CodeRanges(\"c.json\")\n@dev.coderange.annotations.CodeRanges(\"d.json\")\nclass Codes {}")
                .source(
                        "com/acme/More.java",
                        "package com.acme;\n" + imports
                                + "@CodeRanges.List({\n@CodeRanges(\"e.json\"),\n@CodeRanges(\"f.json\")})\nclass More {}")
                .compile();

        assertThat(outcome.errors().stream()
                        .map(message -> message.place() + " " + message.text().substring(0, 7)))
                .containsExactly(
                        "src/com/acme/package-info.java:1:13 a.json:",
                        "src/com/acme/package-info.java:3:21 b.json:",
                        "src/com/acme/Codes.java:3:13 c.json:",
                        "src/com/acme/Codes.java:4:39 d.json:",
                        "src/com/acme/More.java:4:13 e.json:",
                        "src/com/acme/More.java:5:13 f.json:");
    }

    @Test
    void problemsPastFiftyAreCounted() {
        Outcome outcome = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .resource("keys.json", manyBackwards(60))
                .compile();

        List<Message> errors = outcome.messages();
        assertThat(errors).hasSize(51);
        assertThat(errors.subList(0, 50))
                .allSatisfy(error -> assertThat(error.text()).matches("(?s)keys\\.json:\\d+:\\d+: .*"));
        assertThat(errors.get(50))
                .isEqualTo(Message.error(
                        "src/com/acme/package-info.java:1:13",
                        "keys.json: There are 10 more problems in this file. Fix those above, then build again to see"
                                + " them. [coderange:more-problems]"));
    }

    @Test
    void oneProblemPastFiftyIsCountedAsOne() {
        List<Message> errors = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .resource("keys.json", manyBackwards(51))
                .compile()
                .messages();

        assertThat(errors.get(50).text())
                .isEqualTo("keys.json: There is one more problem in this file. Fix those above, then build again to see"
                        + " it. [coderange:one-more-problem]");
    }

    @Test
    void problemsOfAFileAreToldOnceHoweverManyPackagesAskForIt() {
        Outcome outcome = new Consumer(dir)
                .asks("com.acme.b", "keys.json")
                .asks("com.acme.a", "keys.json")
                .source("com/acme/b/Use.java", "package com.acme.b; class Use { KeysKind kind; }")
                .resource("keys.json", BACKWARDS)
                .compile();

        assertThat(outcome.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.place()).isEqualTo("src/com/acme/a/package-info.java:1:13"));
    }

    @Test
    void problemsOfTwoFilesAreToldTwiceThoughTheFilesAreEqual() {
        Outcome outcome = new Consumer(dir)
                .asks("com.acme.a", "a.json")
                .asks("com.acme.b", "b.json")
                .resource("a.json", BACKWARDS)
                .resource("b.json", BACKWARDS)
                .compile();

        assertThat(outcome.messages())
                .extracting(message -> message.text().substring(0, 7))
                .containsExactly("a.json:", "b.json:");
    }

    @Test
    void nothingFollowsBrokenDataWithJavac() {
        assertThat(tenConsumersOfBrokenData().compile().messages())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.text()).startsWith("keys.json:"));
    }

    @Test
    void nothingFollowsBrokenDataWithEcj() {
        Outcome outcome = tenConsumersOfBrokenData().compileWithEcj();

        assertThat(outcome.messages())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.text()).startsWith("keys.json:"));
    }

    @Test
    void problemAtATypeStandsAtTheValueWithEcj() {
        Outcome outcome = new Consumer(dir)
                .source(
                        "com/acme/Codes.java",
                        "package com.acme;\n@dev.coderange.annotations.CodeRanges(\"keys.json\")\nclass Codes {}\n")
                .resource("keys.json", BACKWARDS)
                .compileWithEcj();

        assertThat(outcome.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.place()).startsWith("src/com/acme/Codes.java:2:"));
    }

    private Consumer tenConsumersOfBrokenData() {
        String data = """
                {
                  "name": "Keys",
                  "levels": ["Kind", "Subkind"],
                  "categories": [
                    { "id": "ALL", "ranges": ["10000-10999"], "colour": "red",
                      "children": [ { "id": "SOME", "ranges": ["10099-10000"] } ] } ]
                }
                """;
        Consumer consumer = new Consumer(dir).asks("com.acme", "keys.json").resource("keys.json", data);
        for (int i = 0; i < 10; i++) {
            consumer.source(
                    "com/acme/Use" + i + ".java",
                    "package com.acme;\nclass Use" + i + " {\n"
                            + "    KeysKind kind = KeysKind.ALL;\n"
                            + "    KeysSubkind some = KeysSubkind.SOME;\n"
                            + "    @KeysCode(category = {}) String code;\n".replace("category", "kind")
                            + "    String range = KeysRanges.ALL;\n"
                            + "    KeysKind of(int code) { return KeysClassifier.kind(code); }\n"
                            + "}\n");
        }
        return consumer;
    }

    private static String manyBackwards(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{ \"id\": \"K" + i + "\", \"ranges\": [\"" + (20_000 + i) + "-10000\"] }")
                .collect(Collectors.joining(
                        ",\n", "{ \"name\": \"Keys\", \"levels\": [\"Kind\"], \"categories\": [\n", "] }"));
    }
}
