package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.processor.testing.ProcessorJar;
import dev.coderange.processor.testing.SampleData;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(outcome.messages())
                .noneMatch(message -> message.text().startsWith("[coderange]"))
                .noneMatch(message -> message.kind() == Diagnostic.Kind.WARNING);
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
                .anyMatch(text -> text.startsWith("[coderange] 1836311903 is not a code of Radiology"))
                .anyMatch(text -> text.startsWith("[coderange] 77045 is in no category of Radiology"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set = \"Future\", format = \"{shape}\", levels = \"Level\", categories = \"one of a kind\"",
                "set = \"Future\", format = \"NNNNN\", levels = \"Level\", categories = \"+10\"",
                "set = \"Future\", format = \"NNNNN\", levels = {}, categories = \"1 A 00010\"",
                "set = \"Future\", format = \"NNNNN\", levels = \"Level\", categories = \"0 A 1-\"",
                "set = \"Future\", format = {}, levels = \"Level\", categories = {}, references = \"MAYBE\"",
                "set = \"\", format = \"NNNNN\", levels = \"Level\", categories = \"9999999999 A\""
            })
    void setThatCannotBeReadIsToldOnceAndTheRestIsChecked(String carried) {
        Consumer consumer = radiology()
                .source("com/acme/FutureCode.java", """
                        package com.acme;
                        @dev.coderange.annotations.CheckedCode(%s)
                        @interface FutureCode { }
                        """.formatted(carried))
                .source("com/acme/Use.java", "package com.acme; class Use { @FutureCode String code = \"77045\"; }")
                .source("com/acme/Wrong.java", WRONG)
                .source(
                        "com/acme/Zebra.java",
                        "package com.acme; class Zebra { @FutureCode String code = \"77045\"; }");

        for (Outcome outcome : List.of(consumer.compile(), consumer.compileWithEcj())) {
            assertThat(outcome.messages())
                    .filteredOn(message -> message.text().contains("@FutureCode"))
                    .singleElement()
                    .satisfies(told -> assertThat(told.text())
                            .startsWith("[coderange] The codes for @FutureCode are not checked, because Coderange")
                            .endsWith(" cannot read the set that it carries. Compile with the version of Coderange that"
                                    + " generated it, or generate it again with this one."
                                    + " [coderange:unreadable-set]"));
        }
        assertThat(consumer.compile().errors())
                .extracting(Message::place)
                .containsExactly("src/com/acme/Wrong.java:5:18");
    }

    @Test
    void moduleWithoutTheAnnotationsJarIsCheckedAllTheSame() {
        Path library = dir.resolve("library");
        new Consumer(library)
                .asks("com.acme", "radiology.json")
                .source(
                        "com/acme/Api.java",
                        "package com.acme; public class Api { public static void take(@RadiologyCode String code) { } }")
                .compile()
                .orFail();
        Consumer consumer = new Consumer(dir.resolve("consumer"))
                .withoutLibraries()
                .library(library.resolve("classes"))
                .source("lib/Use.java", """
                        package lib;
                        class Use {
                            @com.acme.RadiologyCode static final String CODE = "77045";
                            void run() {
                                com.acme.Api.take("77045");
                            }
                        }
                        """);

        assertThat(consumer.compile().errors())
                .extracting(Message::place)
                .containsExactly("src/lib/Use.java:3:56", "src/lib/Use.java:5:27");
        StringWriter said = new StringWriter();
        String[] arguments = {
            "-17",
            "-d",
            dir.resolve("eclipse").toString(),
            "-cp",
            library.resolve("classes").toString(),
            "-processorpath",
            ProcessorJar.path().toString(),
            dir.resolve("consumer/src/lib/Use.java").toString()
        };
        assertThat(BatchCompiler.compile(arguments, new PrintWriter(said), new PrintWriter(said), null))
                .isFalse();
        assertThat(said.toString())
                .contains("[coderange] The codes for @RadiologyCode cannot be checked, because")
                .contains(
                        " is not on the class path. Add coderange-annotations to this module's dependencies; in Gradle,"
                                + " the module that generates @RadiologyCode lists it under api."
                                + " [coderange:unreadable-set]")
                .contains("1 problem (1 error)");
    }

    @Test
    void lambdaInAnInitializerBlockSwitchesNothingOff() {
        Outcome outcome = radiology()
                .source("com/acme/Blocks.java", """
                        package com.acme;
                        import java.util.ArrayList;
                        import java.util.List;
                        class Blocks {
                            static { List.of("a").removeIf(s -> s.equals("free")); }
                            { List.of("a").removeIf(s -> { s = "x"; switch (s) { case "y": return true; default: return false; } }); }
                            final List<String> braces = new ArrayList<>() {{ removeIf(s -> s == "z"); }};
                            enum Kind { A { { Runnable r = () -> List.of("a").removeIf(s -> "b".equals(s)); } }; }
                            record Pair(String left) { static { List.of("a").removeIf(s -> s.equals("free")); } }
                        }
                        """)
                .source("com/acme/Wrong.java", WRONG)
                .compile();

        assertThat(outcome.messages())
                .filteredOn(message -> message.text().startsWith("[coderange]"))
                .extracting(Message::place)
                .containsExactly("src/com/acme/Wrong.java:5:18");
    }

    @Test
    void suppressionThatIsNoTextIsNoReasonToStop() {
        Outcome outcome = radiology()
                .source("com/acme/Broken.java", """
                        package com.acme;
                        @SuppressWarnings(5)
                        class Broken {
                            @RadiologyCode String code = "77045";
                        }
                        """)
                .options("-XDshould-stop.ifError=FLOW")
                .compile();

        assertThat(outcome.messages())
                .filteredOn(message -> message.kind() != Diagnostic.Kind.NOTE)
                .extracting(Message::text)
                .hasSize(2)
                .anyMatch(text -> text.contains("incompatible types"))
                .anyMatch(text -> text.startsWith("[coderange] 77045 is in no category of Radiology"));
    }

    @Test
    void compileAfterOneWhoseProcessorThrewIsChecked() {
        Consumer thrown =
                radiology().source("com/acme/Wrong.java", WRONG).otherProcessor(new ForeignProcessors.Throwing());
        assertThatThrownBy(thrown::compile).hasStackTraceContaining("a processor of somebody else");

        Outcome outcome = new Consumer(dir.resolve("next"))
                .asks("com.acme", "radiology.json")
                .source("com/acme/Constant.java", """
                        package com.acme;
                        class Constant {
                            @RadiologyCode static final String CODE = "77045";
                        }
                        """)
                .compileWithEcj();

        assertThat(outcome.errors()).hasSize(1);
        assertThat(System.getProperties().stringPropertyNames()).noneMatch(name -> name.contains("coderange.plugin"));
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
