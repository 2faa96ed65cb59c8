package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.SampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.Diagnostic;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated constants in the annotations of other processors of the same compilation. */
class LateConstantIT {

    private static final String WORDS =
            "[coderange] KeysRanges.ALL is generated in this same compilation. A processor that"
                    + " reads @Mapping before that finds the text \"<error>\" in its place. Generate the types in a"
                    + " module, or a Maven execution, of their own.";
    private static final String TAG = " [coderange:late-constant]";

    @TempDir
    Path dir;

    private Consumer consumer;

    @BeforeEach
    void consumer() {
        consumer = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .resource("keys.json", SampleData.set("Keys", "10000-10009"))
                .source(
                        "org/map/Mapper.java",
                        "package org.map; import java.lang.annotation.*;"
                                + " @Retention(RetentionPolicy.CLASS) public @interface Mapper {}")
                .source(
                        "org/map/Mapping.java",
                        "package org.map; import java.lang.annotation.*;"
                                + " @Retention(RetentionPolicy.CLASS) public @interface Mapping {"
                                + " String[] value() default {}; Mapping.Part part() default @Mapping.Part;"
                                + " @interface Part { String value() default \"\"; } }")
                .source(
                        "org/route/Route.java",
                        "package org.route; import java.lang.annotation.*;"
                                + " @Retention(RetentionPolicy.RUNTIME) public @interface Route { String value(); }");
    }

    @Test
    void isAWarningAtItsPlaceWhereAnotherProcessorReadsThePackageOfTheAnnotation() throws Exception {
        reading("org.map.Mapper");
        consumer.source("com/acme/Use.java", """
                package com.acme;

                interface Use {
                    @org.map.Mapping(KeysRanges.ALL)
                    void one();

                    @org.map.Mapping({"a", "b" + com.acme.KeysRanges.ALL})
                    void two();
                }
                """);

        assertThat(consumer.compile().orFail().messages())
                .containsExactly(
                        warning(
                                "src/com/acme/Use.java:4:32",
                                WORDS + " @SuppressWarnings takes what is in the brackets:" + TAG),
                        warning("src/com/acme/Use.java:7:53", WORDS + TAG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package com.acme; @org.map.Mapping(part = @org.map.Mapping.Part(KeysRanges.ALL)) class Use {}",
                "package com.acme; class Use { @org.map.Mapping(KeysRanges.ALL) int field; }",
                "package com.acme; class Use { void on(@org.map.Mapping(KeysRanges.ALL) int parameter) {} }",
                "package com.acme; class Use { class In { @org.map.Mapping(KeysRanges.ALL) In() {} } }",
                "package com.acme; record Use(@org.map.Mapping(KeysRanges.ALL) int component) {}",
                "package other; import static com.acme.KeysRanges.ALL; @org.map.Mapping(ALL) class Use {}",
                "package other; import com.acme.*; @org.map.Mapping(KeysRanges.ALL) class Use {}"
            })
    void isFoundWhereverProcessorsAreShownAnnotations(String source) throws Exception {
        reading("org.map.Mapper");

        assertThat(consumer.source("use/Use.java", source).compile().orFail().messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).startsWith(WORDS));
    }

    @ParameterizedTest
    @CsvSource({"org.map.Mapping,1", "org.map.*,1", "some.module/org.map.Mapper,1", "*,1", "org.Map,0", "org.mapper.*,0"
    })
    void isTakenToBeReadByWhoeverClaimsItsPackage(String claimed, int warnings) throws Exception {
        reading(claimed);
        consumer.source("com/acme/Use.java", "package com.acme; @org.map.Mapping(KeysRanges.ALL) class Use {}");

        assertThat(consumer.compile().orFail().messages()).hasSize(warnings);
    }

    @Test
    void isNothingInAnAnnotationForRunTimeThatNoProcessorClaims() throws Exception {
        reading("*");
        consumer.source("com/acme/Use.java", "package com.acme; @org.route.Route(KeysRanges.ALL) class Use {}");

        assertThat(consumer.compile().orFail().messages()).isEmpty();
    }

    @Test
    void isNothingWhereThereIsNoOtherProcessor() {
        consumer.source("com/acme/Use.java", "package com.acme; @org.map.Mapping(KeysRanges.ALL) class Use {}");

        assertThat(consumer.compile().orFail().messages()).isEmpty();
    }

    @Test
    void isNothingInOurOwnAnnotations() throws Exception {
        reading("org.map.Mapper");
        consumer.source(
                "com/acme/Use.java",
                "package com.acme; class Use { @KeysCode(within = KeysRanges.ALL) static final int CODE = 10000; }");

        assertThat(consumer.compile().orFail().messages()).isEmpty();
    }

    @Test
    void isNothingWhereTheTypesAreClassFiles() throws Exception {
        reading("org.map.Mapper");
        consumer.compile().orFail();
        Consumer user = new Consumer(dir.resolve("user"))
                .library(dir.resolve("classes"))
                .processorLibrary(dir.resolve("other"))
                .source("use/Use.java", "package use; @org.map.Mapping(com.acme.KeysRanges.ALL) class Use {}")
                .asks("b", "b.json")
                .resource("b.json", SampleData.set("Keys", "10000-10009"));

        assertThat(user.compile().orFail().messages()).isEmpty();
    }

    @Test
    void isNothingWhereTheTypesAreGeneratedAgainBesideTheirClassFiles() throws Exception {
        reading("org.map.Mapper");
        consumer.library(dir.resolve("classes"));
        consumer.compile().orFail();
        consumer.source("com/acme/Use.java", "package com.acme; @org.map.Mapping(KeysRanges.ALL) class Use {}");

        assertThat(consumer.compile().orFail().messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coderange:late-constant", "coderange"})
    void isSilencedAroundIt(String word) throws Exception {
        reading("org.map.Mapper");
        consumer.source(
                "com/acme/Use.java",
                "package com.acme; @SuppressWarnings(\"" + word
                        + "\") class Use { void on(@org.map.Mapping(KeysRanges.ALL) int parameter) {} }");

        assertThat(consumer.compile().orFail().messages()).isEmpty();
    }

    private static Message warning(String place, String text) {
        return new Message(Diagnostic.Kind.MANDATORY_WARNING, place, text);
    }

    /** Puts a processor beside ours that claims an annotation and does nothing. */
    private void reading(String claimed) throws IOException {
        Path folder = dir.resolve("other");
        Path source = dir.resolve("Other.java");
        Files.writeString(source, """
                @javax.annotation.processing.SupportedAnnotationTypes("%s")
                public final class Other extends javax.annotation.processing.AbstractProcessor {
                    @Override
                    public javax.lang.model.SourceVersion getSupportedSourceVersion() {
                        return javax.lang.model.SourceVersion.latest();
                    }

                    @Override
                    public boolean process(
                            java.util.Set<? extends javax.lang.model.element.TypeElement> annotations,
                            javax.annotation.processing.RoundEnvironment round) {
                        return false;
                    }
                }
                """.formatted(claimed));
        Path services = folder.resolve("META-INF/services");
        Files.createDirectories(services);
        Files.writeString(services.resolve("javax.annotation.processing.Processor"), "Other\n");
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
        assertThat(exit).isZero();
        consumer.processorLibrary(folder);
    }
}
