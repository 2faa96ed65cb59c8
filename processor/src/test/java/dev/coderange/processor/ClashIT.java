package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.processor.testing.SampleData;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that are taken. */
class ClashIT {

    private static final String AT = "src/com/acme/package-info.java:1:13";

    private static final String CASE = " The two differ only in case, so their files would be one on some systems.";

    @TempDir
    Path dir;

    @Test
    void typeThatExistsIsNamedWithItsPlaceAndTheOthersAreGenerated() {
        Consumer consumer = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .resource("keys.json", SampleData.set("Keys", "10000-10009"))
                .source("com/acme/KeysRanges.java", "\npackage com.acme;\n\n@Deprecated\nclass KeysRanges {}\n")
                .source("com/acme/Use.java", "package com.acme; class Use { KeysKind kind = KeysKind.of(10000); }");

        Outcome outcome = consumer.compile();

        assertThat(outcome.messages())
                .containsExactly(
                        Message.error(
                                AT,
                                "keys.json: The type com.acme.KeysRanges is to be generated and exists already, in "
                                        + dir.resolve("src/com/acme/KeysRanges.java")
                                        + ":4. Rename it, or change the \"name\" or the level in the data. [coderange:type-exists]"));
        assertThat(outcome.generated().keySet())
                .containsExactly("com/acme/KeysClassifier.java", "com/acme/KeysCode.java", "com/acme/KeysKind.java");
    }

    @Test
    void typeThatExistsIsAnErrorWithEcjToo() {
        Outcome outcome = new Consumer(dir)
                .source(
                        "com/acme/Asks.java",
                        "package com.acme; @dev.coderange.annotations.CodeRanges(\"keys.json\") class Asks {}")
                .resource("keys.json", SampleData.set("Keys", "10000-10009"))
                .source("com/acme/KeysRanges.java", "package com.acme; class KeysRanges {}")
                .compileWithEcj();

        assertThat(outcome.errors())
                .extracting(Message::text)
                .containsExactly("keys.json: The type com.acme.KeysRanges is to be generated and exists already, in the"
                        + " sources of this compilation. Rename it, or change the \"name\" or the level in the data."
                        + " [coderange:type-exists]");
    }

    @Test
    void nothingFollowsWhereTheTypeThatExistsIsTheEnumOfTheOthers() {
        Consumer consumer = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .resource("keys.json", SampleData.set("Keys", "10000-10009"))
                .source("com/acme/KeysKind.java", "package com.acme; class KeysKind {}")
                .source(
                        "com/acme/Use.java",
                        "package com.acme; class Use { KeysKind of(int code) { return KeysClassifier.kind(code); } }");

        assertThat(consumer.compile().messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text())
                        .startsWith(
                                "keys.json: The type com.acme.KeysKind is to be generated and exists already, in "));
    }

    @Test
    void classFilesOfTheBuildBeforeAreNoTypesThatExist() {
        Consumer consumer = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .resource("keys.json", SampleData.set("Keys", "10000-10009"))
                .library(dir.resolve("classes"))
                .strict();
        consumer.compile().orFail();

        Outcome again = consumer.compile();

        assertThat(again.messages()).isEmpty();
        assertThat(again.generated()).hasSize(4);
    }

    @Test
    void secondSetOfANameIsAnErrorAtItsAnnotationThatNamesTheFirst() {
        Outcome outcome = new Consumer(dir)
                .source("com/acme/package-info.java", """
                        @CodeRanges("one.json")
                        @CodeRanges(value = "two.json")
                        package com.acme;

                        import dev.coderange.annotations.CodeRanges;
                        """)
                .resource("one.json", SampleData.set("Keys", "10000-10009"))
                .resource("two.json", SampleData.set("Keys", "20000-20009"))
                .compile();

        assertThat(outcome.messages())
                .containsExactly(Message.error(
                        "src/com/acme/package-info.java:2:21",
                        "two.json: The name of this set is \"Keys\", and so is that of one.json, which package com.acme"
                                + " is annotated with. One package holds one set of a name: change a \"name\" in the"
                                + " data, or generate one of the two into another package. [coderange:same-set-name]"));
        assertThat(outcome.generated()).hasSize(4);
    }

    @Test
    void fileThatIsAskedForTwiceInAPackageIsAnErrorAtTheSecondAnnotation() {
        Outcome outcome = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .source(
                        "com/acme/Codes.java",
                        "package com.acme;\n@dev.coderange.annotations.CodeRanges(\"keys.json\")\nclass Codes {}\n")
                .resource("keys.json", SampleData.set("Keys", "10000-10009"))
                .compile();

        assertThat(outcome.messages())
                .containsExactly(Message.error(
                        "src/com/acme/Codes.java:2:39",
                        "keys.json: This file is requested twice in one package: package com.acme is annotated with it"
                                + " already. Remove one of the two annotations. [coderange:set-requested-twice]"));
    }

    @Test
    void setsWhoseTypesMeetAreAnErrorAtTheSecond() {
        Outcome outcome = besideKeysDoorKind("KeysDoor");

        assertThat(outcome.messages())
                .containsExactly(Message.error(
                        "src/com/acme/package-info.java:2:13",
                        "two.json: The type com.acme.KeysDoorKind is to be generated and exists already, among what is"
                                + " generated for one.json. Rename it, or change the \"name\" or the level in the data."
                                + " [coderange:type-exists]"));
    }

    @Test
    void setsWhoseNamesDifferInCaseAloneAreAnErrorAtTheSecond() {
        Outcome outcome = differingInCase("package-info.java", """
                @CodeRanges("a.json")
                @CodeRanges("b.json")
                package com.acme;

                import dev.coderange.annotations.CodeRanges;
                """).compile();

        assertThat(outcome.messages())
                .containsExactly(Message.error(
                        "src/com/acme/package-info.java:2:13",
                        "b.json: The name of this set is \"HTTP\", and that of a.json, which package com.acme is"
                                + " annotated with, is \"Http\". The two differ only in case, so their files would be"
                                + " one on some systems. Change a \"name\" in the data, or generate one of the two into"
                                + " another package. [coderange:set-names-differ-in-case]"));
        assertThat(outcome.generated().keySet()).allMatch(path -> path.startsWith("com/acme/Http"));
    }

    @Test
    void setsOfTwoTypesOfAPackageAreJudgedAlikeByBothCompilers() {
        Consumer consumer = differingInCase(
                "Types.java",
                "package com.acme;\nimport dev.coderange.annotations.CodeRanges;\n"
                        + "@CodeRanges(\"a.json\") class A {}\n@CodeRanges(\"b.json\") class B {}\n");

        for (Outcome outcome : List.of(consumer.compile(), consumer.compileWithEcj())) {
            assertThat(outcome.messages()).singleElement().satisfies(message -> {
                assertThat(message.place()).startsWith("src/com/acme/Types.java:4:");
                assertThat(message.text())
                        .startsWith("b.json: The name of this set is \"HTTP\", and that of a.json, which com.acme.A is"
                                + " annotated with, is \"Http\". The two differ only in case, so their files"
                                + " would be one on some systems.");
            });
        }
    }

    private Consumer differingInCase(String file, String source) {
        return new Consumer(dir)
                .source("com/acme/" + file, source)
                .resource("a.json", SampleData.set("Http", "10000-10009"))
                .resource("b.json", SampleData.set("HTTP", "20000-20009"));
    }

    @Test
    void typeOfTheSourcesThatDiffersInCaseAloneIsAnErrorAndTheTypesAreGenerated() {
        Consumer consumer = new Consumer(dir)
                .source(
                        "com/acme/Asks.java",
                        "package com.acme;\n@dev.coderange.annotations.CodeRanges(\"keys.json\") class Asks {}")
                .resource("keys.json", SampleData.set("Keys", "10000-10009"))
                .source("com/acme/KEYSKind.java", "package com.acme; class KEYSKind {}")
                .source("com/acme/Use.java", "package com.acme; class Use { KeysKind kind; }");

        assertThat(consumer.compile().messages())
                .containsExactly(
                        Message.error(
                                "src/com/acme/Asks.java:2:39",
                                "keys.json: The type com.acme.KeysKind is to be generated and com.acme.KEYSKind exists"
                                        + " already, in "
                                        + dir.resolve("src/com/acme/KEYSKind.java")
                                        + ":1. The two differ only in case, so their files would be one on some systems."
                                        + " Rename it, or change the \"name\" or the level in the data. [coderange:types-differ-in-case]"));
        assertThat(consumer.compileWithEcj().messages())
                .extracting(Message::text)
                .containsExactly(
                        "keys.json: The type com.acme.KeysKind is to be generated and com.acme.KEYSKind exists already,"
                                + " in the sources of this compilation. The two differ only in case, so their files"
                                + " would be one on some systems. Rename it, or change the \"name\" or the level in the"
                                + " data. [coderange:types-differ-in-case]");
    }

    @Test
    void setsWhoseTypesMeetButForCaseAreAnErrorAtTheSecond() {
        Outcome outcome = besideKeysDoorKind("KeysDOOR");

        assertThat(outcome.messages())
                .containsExactly(Message.error(
                        "src/com/acme/package-info.java:2:13",
                        "two.json: The type com.acme.KeysDOORKind is to be generated and com.acme.KeysDoorKind"
                                + " exists already, among what is generated for one.json. The two differ only"
                                + " in case, so their files would be one on some systems. Rename it, or change"
                                + " the \"name\" or the level in the data. [coderange:types-differ-in-case]"));
    }

    /** Compiles a set with the level Kind beside another in the package that has the type KeysDoorKind. */
    private Outcome besideKeysDoorKind(String setName) {
        return new Consumer(dir)
                .source(
                        "com/acme/package-info.java",
                        "@CodeRanges(\"one.json\")\n@CodeRanges(\"two.json\")\npackage com.acme;\n"
                                + "import dev.coderange.annotations.CodeRanges;\n")
                .resource("one.json", SampleData.set("Keys", "10000-10009").replace("Kind", "DoorKind"))
                .resource("two.json", SampleData.set(setName, "20000-20009"))
                .compile();
    }
}
