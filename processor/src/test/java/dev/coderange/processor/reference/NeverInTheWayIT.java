package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.processor.testing.SampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that the checks must not disturb. */
class NeverInTheWayIT {

    private static final String WRONG = """
            package com.acme;
            class Wrong {
                void schedule(@RadiologyCode int code) { }
                void run() {
                    schedule(77045);
                }
            }
            """;

    @TempDir
    Path dir;

    @Test
    void errorOfTheConsumersOwnStandsAlone() {
        Outcome outcome = radiology().source("com/acme/Broken.java", """
                        package com.acme;
                        class Broken {
                            @RadiologyCode(category = RadiologyCategory.NOWHERE) Missing field = unknown("77045");
                            void run() {
                                int x = x + 1;
                                RadiologyCategory.of(x);
                                new Gone("77045") { };
                                switch (gone()) { case 77045: }
                                Gone g = () -> "77045";
                                @Absent(code = "77045") String s = (Gone) "77045";
                            }
                        }
                        """).compile();

        assertThat(outcome.errors()).noneMatch(error -> error.text().startsWith("[coderange]"));
        assertThat(outcome.of(Diagnostic.Kind.WARNING)).isEmpty();
    }

    @Test
    void brokenDataIsOneErrorAndItsMissingCodesAreNoMore() {
        Outcome outcome = new Consumer(dir)
                .asks("com.acme", "radiology.json")
                .resource("radiology.json", SampleData.set("Radiology", "7704x-77049"))
                .source("com/acme/Wrong.java", WRONG)
                .compile();

        assertThat(outcome.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text()).startsWith("radiology.json:"));
    }

    @Test
    void sourcesOfJava8AreCheckedToo() {
        Outcome outcome = radiology()
                .source("com/acme/Wrong.java", WRONG)
                .release(8)
                .options("-Xlint:-options")
                .compile();

        assertThat(outcome.errors()).extracting(Message::place).containsExactly("src/com/acme/Wrong.java:5:18");
    }

    @Test
    void referencesCanBeWarningsOrNothing() {
        String asked = "@dev.coderange.annotations.CodeRanges(value = \"radiology.json\","
                + " references = dev.coderange.annotations.CodeRanges.References.%s)\npackage com.acme;\n";
        Outcome warned = new Consumer(dir.resolve("warned"))
                .source("com/acme/package-info.java", asked.formatted("WARNING"))
                .source("com/acme/Wrong.java", WRONG)
                .compile()
                .orFail();
        Outcome silent = new Consumer(dir.resolve("silent"))
                .source("com/acme/package-info.java", asked.formatted("OFF"))
                .source("com/acme/Wrong.java", WRONG)
                .compile()
                .orFail();

        assertThat(warned.of(Diagnostic.Kind.WARNING))
                .extracting(Message::place)
                .containsExactly("src/com/acme/Wrong.java:5:18");
        assertThat(silent.of(Diagnostic.Kind.WARNING)).isEmpty();
    }

    @Test
    void checkedTypesGiveNoWarningOfTheirOwn() {
        radiology()
                .source("com/acme/Right.java", WRONG.replace("Wrong", "Right").replace("77045", "77046"))
                .strict()
                .compile()
                .orFail();
    }

    @Test
    void classThatIsMissingFromALibraryIsNotLookedFor() throws IOException {
        Path library = dir.resolve("library");
        new Consumer(library)
                .source("lib/Gone.java", "package lib; public @interface Gone { }")
                .source("lib/Base.java", "package lib; public interface Base { void take(String s); }")
                .source(
                        "lib/Kept.java",
                        "package lib; public class Kept implements Base { @Gone public void take(@Gone String s) { } }")
                .compile()
                .orFail();
        Files.delete(library.resolve("classes/lib/Gone.class"));

        Outcome outcome = radiology()
                .source(
                        "com/acme/Use.java",
                        "package com.acme; class Use { void run() { new lib.Kept().take(\"77045\"); } }")
                .library(library.resolve("classes"))
                .compile()
                .orFail();

        assertThat(outcome.messages()).noneMatch(message -> message.text().startsWith("[coderange]"));
    }

    @Test
    void localsThatFollowFromEachOtherAreFollowedSoFarAndNoFurther() {
        StringBuilder statements = new StringBuilder("int a0 = 77046; int d0 = 1, d1 = 1; String s0 = \"7\";\n");
        for (int i = 1; i < 3_000; i++) {
            statements.append("int a%d = a%d + 0;\n".formatted(i, i - 1));
        }
        for (int i = 2; i < 46; i++) {
            statements.append("int d%d = d%d + d%d;\n".formatted(i, i - 1, i - 2));
        }
        for (int i = 1; i < 40; i++) {
            statements.append("String s%d = s%d + s%d;\n".formatted(i, i - 1, i - 1));
        }
        Outcome outcome = radiology()
                .source(
                        "com/acme/Chains.java",
                        "package com.acme; class Chains { void n(@RadiologyCode int code) { }"
                                + " void c(@RadiologyCode String code) { } void run() {\n" + statements
                                + "n(a2999); n(d45); c(s39); int last = 77045; int use = last; n(use); } }")
                .compile();

        assertThat(outcome.of(Diagnostic.Kind.WARNING)).isEmpty();
        assertThat(outcome.errors())
                .extracting(Message::text)
                .hasSize(2)
                .anyMatch(text -> text.startsWith("[coderange] 1836311903 is no radiology code"))
                .anyMatch(text -> text.startsWith("[coderange] 77045 is in no radiology category"));
    }

    @Test
    void setThatALaterVersionWroteIsNotChecked() {
        Outcome outcome = new Consumer(dir)
                .source("com/acme/FutureCode.java", """
                        package com.acme;
                        @dev.coderange.annotations.CheckedCode(
                            set = "Future", format = "{shape}", levels = "Level", categories = "one of a kind")
                        @interface FutureCode { }
                        """)
                .source("com/acme/Use.java", "package com.acme; class Use { @FutureCode String code = \"77045\"; }")
                .compile();

        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void oneCompilerAfterTheOtherInOneProcessAgree() {
        Consumer consumer = radiology().source("com/acme/Wrong.java", WRONG);

        assertThat(consumer.compile().errors()).hasSize(1);
        assertThat(consumer.compile().errors()).hasSize(1);
        assertThat(consumer.compileWithEcj().errors()).isEmpty();
        assertThat(consumer.compile().errors()).hasSize(1);
    }

    private Consumer radiology() {
        return new Consumer(dir).asks("com.acme", "radiology.json");
    }
}
