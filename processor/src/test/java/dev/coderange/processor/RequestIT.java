package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.ConstantsProcessor;
import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.InterceptedCall;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.processor.testing.ProcessorJar;
import dev.coderange.processor.testing.SampleData;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are not as the processor expects them: none is passed over, and none stops it. */
class RequestIT {

    private static final String IMPORT = "import dev.coderange.annotations.CodeRanges; ";
    private static final String PACKAGE_INFO = "src/com/acme/package-info.java";
    private static final String NO_SUCH_NAME =
            "<error>: The name of a data file cannot contain <. Rename the file. [coderange:character-in-file-name]";

    @TempDir
    Path dir;

    private Consumer consumer;

    @BeforeEach
    void consumer() {
        consumer = new Consumer(dir)
                .resource("a.json", SampleData.set("A", "10000-10009"))
                .resource("b.json", SampleData.set("B", "20000-20009"));
    }

    @Test
    void nameThatReadsAsJavacsUnknownValuesDoIsANameAllTheSame() {
        assertThat(consumer.asks("com.acme", "<error>").compile().messages())
                .containsExactly(Message.error(PACKAGE_INFO + ":1:13", NO_SUCH_NAME));
    }

    @Test
    void constantThatReadsSoIsANameToo() {
        Outcome outcome = consumer.source(
                        "com/acme/Codes.java",
                        "package com.acme; " + IMPORT
                                + "@CodeRanges(Codes.FILE) class Codes { static final String FILE = \"<error>\"; }")
                .compile();

        assertThat(outcome.messages()).extracting(Message::text).containsExactly(NO_SUCH_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"<error>\"", "Names.FILE"})
    void nameThatEclipsesCompilerNeverKnowsIsAnError(String name) {
        Outcome outcome = consumer.source(
                        "com/acme/Codes.java",
                        "package com.acme; " + IMPORT + "@CodeRanges(" + name + ") class Codes {}")
                .otherProcessor(new ConstantsProcessor("com.acme", "Names", "a.json"))
                .compileWithEcj();

        assertThat(outcome.errors())
                .extracting(Message::text)
                .containsExactly("@CodeRanges: For com.acme.Codes this compiler shows the name of the data file as"
                        + " \"<error>\", as it does where a constant is missing or is generated in this compilation."
                        + " Write the name of the file in the annotation, such as \"radiology.json\"."
                        + " [coderange:unknown-data-name]");
    }

    @Test
    void constantsOfANewerAnnotationAreErrorsAtTheirPlacesAndTheTypesAreGenerated() {
        Outcome outcome = consumer.source("dev/coderange/annotations/CodeRanges.java", """
                        package dev.coderange.annotations;

                        public @interface CodeRanges {
                            String value();

                            Lookup lookup() default Lookup.AUTO;

                            References references() default References.ERROR;

                            enum Lookup { AUTO, PERFECT_HASH }

                            enum References { ERROR, NOTE }
                        }
                        """)
                .source(
                        "com/acme/package-info.java",
                        "@CodeRanges(value = \"a.json\",\n lookup = CodeRanges.Lookup.PERFECT_HASH,\n"
                                + " references = CodeRanges.References.NOTE)\npackage com.acme; " + IMPORT)
                .source("com/acme/Use.java", "package com.acme; class Use { AKind kind; }")
                .compile();

        String same = " Use one version of coderange-annotations and of coderange-processor."
                + " [coderange:unknown-request-option]";
        assertThat(outcome.messages())
                .containsExactly(
                        Message.error(
                                PACKAGE_INFO + ":2:28",
                                "@CodeRanges: This processor does not know lookup = PERFECT_HASH. It knows AUTO,"
                                        + " SWITCH, TABLE." + same),
                        Message.error(
                                PACKAGE_INFO + ":3:36",
                                "@CodeRanges: This processor does not know references = NOTE. It knows ERROR,"
                                        + " WARNING, OFF." + same));
    }

    @Test
    void valueOfAnotherTypeInANewerAnnotationIsAnError() {
        Outcome outcome = consumer.source(
                        "dev/coderange/annotations/CodeRanges.java",
                        "package dev.coderange.annotations; public @interface CodeRanges { String[] value(); }")
                .asks("com.acme", "a.json")
                .compile();

        assertThat(outcome.messages())
                .containsExactly(Message.error(
                        PACKAGE_INFO + ":1:13",
                        "@CodeRanges: The value is not the name of a data file, which the annotation of this version"
                                + " has. Use one version of coderange-annotations and of coderange-processor."
                                + " [coderange:other-request-annotation]"));
    }

    @Test
    void annotationWhereNoneIsAllowedIsTheCompilersToReport() {
        Outcome outcome = consumer.source(
                        "com/acme/A.java",
                        "package com.acme; " + IMPORT + "class A { @CodeRanges(\"a.json\") void a() {} }")
                .compile();

        assertThat(outcome.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("not applicable"));
    }

    @Test
    void requestThatIsGoneWhenItsNameIsKnownIsAnError() {
        Processor blind = InterceptedCall.inEnvironment(
                ProcessorJar.newProcessor(),
                asked -> asked.isOf("getElementUtils") ? thatKnowNoTypes((Elements) asked.proceed()) : asked.proceed());

        Outcome outcome = consumer.source(
                        "com/acme/Codes.java", "package com.acme; " + IMPORT + "@CodeRanges(Names.FILE) class Codes {}")
                .asks("com.acme.b", "b.json")
                .processor(blind, new ConstantsProcessor("com.acme", "Names", "a.json"))
                .compile();

        assertThat(outcome.messages())
                .extracting(Message::text)
                .containsExactly(
                        "@CodeRanges: The name of the data file was to come from a constant that another processor"
                                + " generates, and now that it is there, the compiler does not show"
                                + " com.acme.Codes any more. Write the name of the file in the annotation."
                                + " [coderange:request-gone]");
        assertThat(outcome.generated()).containsKey("com/acme/b/BKind.java");
    }

    @Test
    void packagesOfOneNameInTwoModulesAreTwo() {
        for (String module : List.of("one", "two")) {
            consumer.source(
                            module + "/module-info.java",
                            "module " + module + " { requires static dev.coderange.annotations;"
                                    + " requires dev.coderange.runtime; requires static java.compiler; }")
                    .source(
                            module + "/com/acme/package-info.java",
                            "@CodeRanges(Names.FILE) @CodeRanges(\"b.json\") package com.acme; " + IMPORT)
                    .source(
                            module + "/com/acme/Names.java",
                            "package com.acme; interface Names { String FILE = \"a.json\"; }")
                    .source(
                            module + "/com/acme/Use.java",
                            "package com.acme; class Use { AKind a; BKind b; @ACode static final int WRONG = 1; }");
        }

        Outcome outcome = consumer.options(
                        "--module-source-path",
                        dir.resolve("src").toString(),
                        "-Acoderange.data=" + dir.resolve("classes"))
                .modular()
                .compile();

        assertThat(outcome.generated().keySet())
                .contains(
                        "one/com/acme/AKind.java",
                        "one/com/acme/BKind.java",
                        "two/com/acme/AKind.java",
                        "two/com/acme/BKind.java");
        assertThat(outcome.messages())
                .extracting(Message::place)
                .containsExactly("src/one/com/acme/Use.java:1:81", "src/two/com/acme/Use.java:1:81");
    }

    private static Elements thatKnowNoTypes(Elements elements) {
        return InterceptedCall.on(
                Elements.class, elements, call -> call.isOf("getTypeElement") ? null : call.proceed());
    }
}
