package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.ConstantsProcessor;
import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.processor.testing.SampleData;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryIT {

    private static final String IMPORT = "import dev.coderange.annotations.CodeRanges; ";

    @TempDir
    Path dir;

    @Test
    void annotatedPackageGetsTheTypesOfItsData() throws ReflectiveOperationException {
        Outcome outcome = new Consumer(dir)
                .asks("com.acme", "radiology.json")
                .source(
                        "com/acme/Use.java",
                        "package com.acme; class Use { static final RadiologyCategory X = RadiologyCategory.of(71046);"
                                + " }")
                .compile()
                .orFail();

        assertThat(outcome.generated().keySet())
                .containsExactly(
                        "com/acme/RadiologyCategory.java",
                        "com/acme/RadiologyClassifier.java",
                        "com/acme/RadiologyCode.java",
                        "com/acme/RadiologyRanges.java",
                        "com/acme/RadiologySubcategory.java");
        assertThat(outcome.type("com.acme.RadiologyClassifier")
                        .getMethod("subcategory", int.class)
                        .invoke(null, 71046))
                .hasToString("CHEST");
    }

    @Test
    void typesGoIntoThePackageOfAnAnnotatedTypeNestedOrNot() {
        Outcome outcome = consumer()
                .source(
                        "com/acme/a/Codes.java",
                        "package com.acme.a; " + IMPORT + "@CodeRanges(\"a.json\") final class Codes {}")
                .source(
                        "com/acme/b/Outer.java",
                        "package com.acme.b; " + IMPORT + "class Outer { @CodeRanges(\"b.json\") interface Inner {} }")
                .compile()
                .orFail();

        assertThat(enums(outcome)).containsExactly("com/acme/a/AKind.java", "com/acme/b/BKind.java");
    }

    @Test
    void typesGoIntoTheUnnamedPackage() {
        Outcome outcome = consumer()
                .source("Codes.java", IMPORT + "@CodeRanges(\"a.json\") class Codes { AKind kind = AKind.of(10000); }")
                .compile()
                .orFail();

        assertThat(enums(outcome)).containsExactly("AKind.java");
    }

    @Test
    void annotationIsRepeatable() {
        Outcome outcome = consumer()
                .source(
                        "com/acme/package-info.java",
                        "@CodeRanges(\"a.json\") @CodeRanges(\"b.json\") package com.acme; " + IMPORT)
                .source(
                        "com/acme/c/Codes.java",
                        "package com.acme.c; " + IMPORT
                                + "@CodeRanges.List({@CodeRanges(\"a.json\"), @CodeRanges(\"b.json\")}) class Codes {}")
                .compile()
                .orFail();

        assertThat(enums(outcome))
                .containsExactly(
                        "com/acme/AKind.java", "com/acme/BKind.java", "com/acme/c/AKind.java", "com/acme/c/BKind.java");
    }

    @Test
    void eachPackageGetsItsOwn() {
        Outcome outcome = consumer()
                .asks("com.acme.one", "a.json")
                .asks("com.acme.two", "a.json")
                .asks("com.acme.three", "b.json")
                .compile()
                .orFail();

        assertThat(enums(outcome))
                .containsExactly("com/acme/one/AKind.java", "com/acme/three/BKind.java", "com/acme/two/AKind.java");
    }

    @Test
    void nameThatIsAConstantOfAnotherProcessorsTypeIsReadOnceThatExists() {
        Outcome outcome = consumer()
                .source("com/acme/package-info.java", "@CodeRanges(Names.FILE) package com.acme; " + IMPORT)
                .source("com/acme/Codes.java", "package com.acme; " + IMPORT + "@CodeRanges(\"b.json\") class Codes {}")
                .otherProcessor(new ConstantsProcessor("com.acme", "Names", "a.json"))
                .compile()
                .orFail();

        assertThat(enums(outcome)).containsExactly("com/acme/AKind.java", "com/acme/BKind.java");
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void nameThatIsNoConstantIsTheCompilersToReport() {
        Outcome outcome = consumer()
                .source("com/acme/package-info.java", "@CodeRanges(Missing.FILE) package com.acme; " + IMPORT)
                .compile();

        assertThat(outcome.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.text()).startsWith("cannot find symbol"));
    }

    @Test
    void optionIsNoSurpriseWhereNothingIsAnnotated() {
        Outcome outcome = consumer()
                .source("com/acme/Plain.java", "package com.acme; class Plain {}")
                .options("-Acoderange.data=" + dir)
                .strict()
                .onProcessorPath()
                .compile();

        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void enumsOfTheAnnotationAreRead() {
        Outcome outcome = consumer()
                .source(
                        "com/acme/package-info.java",
                        "@CodeRanges(value = \"a.json\", lookup = CodeRanges.Lookup.SWITCH,"
                                + " references = CodeRanges.References.WARNING) package com.acme; " + IMPORT)
                .compile()
                .orFail();

        assertThat(outcome.generated().get("com/acme/ACode.java")).contains("WARNING");
    }

    @Test
    void emptyNameIsRefused() {
        Outcome outcome = consumer().asks("com.acme", " ").compile();

        assertThat(outcome.messages())
                .containsExactly(Message.error(
                        "src/com/acme/package-info.java:1:13",
                        "@CodeRanges: The name of the data file is empty. Name a file, such as \"radiology.json\"."
                                + " [coderange:blank-file-name]"));
    }

    private Consumer consumer() {
        return new Consumer(dir)
                .resource("a.json", SampleData.set("A", "10000-10009"))
                .resource("b.json", SampleData.set("B", "20000-20009"));
    }

    private static List<String> enums(Outcome outcome) {
        return outcome.generated().keySet().stream()
                .filter(path -> path.endsWith("Kind.java"))
                .toList();
    }
}
