package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Libraries;
import dev.coderange.processor.testing.Message;
import dev.coderange.processor.testing.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Acoderange.with=}: what the generated source is written with, where somebody asks for it. */
class WithOptionIT {

    private static final String WITH = "-Acoderange.with=";

    @TempDir
    Path dir;

    @Test
    void jspecifyTellsWhatCanBeNullByItsOwnAnnotations() {
        Outcome outcome = radiology("with")
                .library(Libraries.jspecify())
                .options(WITH + "jspecify")
                .strict()
                .compile()
                .orFail();

        Map<String, String> sources = sources("with");
        assertThat(outcome.errors()).isEmpty();
        assertThat(sources)
                .hasSize(5)
                .allSatisfy((name, source) -> assertThat(source)
                        .contains("import org.jspecify.annotations.NullMarked;")
                        .contains("@NullMarked\n")
                        .doesNotContain("dev.coderange.runtime.Nullable"));
        assertThat(sources.get("RadiologyClassifier.java"))
                .contains("public static @Nullable RadiologyCategory category(@Nullable CharSequence code) {");
    }

    @Test
    void nothingChangesThatIsNotAskedFor() {
        radiology("plain").compile().orFail();
        radiology("beside").library(Libraries.jspecify()).compile().orFail();

        assertThat(sources("beside")).isEqualTo(sources("plain"));
        assertThat(sources("plain").get("RadiologyClassifier.java")).contains("import dev.coderange.runtime.Nullable;");
    }

    @Test
    void libraryThatIsNotThereIsOneErrorThatSaysWhatToAdd() {
        Outcome outcome = radiology("missing").options(WITH + "jspecify").compile();

        assertThat(outcome.errors())
                .singleElement()
                .extracting(Message::text)
                .asString()
                .isEqualTo(
                        "-Acoderange.with=jspecify needs org.jspecify.annotations.NullMarked, which is not on the class"
                                + " path of package com.acme. Add org.jspecify:jspecify to the dependencies (and"
                                + " requires static org.jspecify; to a module-info.java), or leave the option out."
                                + " [coderange:library-missing]");
    }

    @Test
    void unknownWordIsOneErrorThatNamesTheKnownOne() {
        Outcome outcome = radiology("unknown").options(WITH + "jspecfy").compile();

        assertThat(outcome.errors())
                .singleElement()
                .extracting(Message::text)
                .asString()
                .isEqualTo(
                        "-Acoderange.with does not know the word \"jspecfy\". It knows jspecify and validation. Write"
                                + " -Acoderange.with=jspecify. [coderange:unknown-option-word]");
    }

    @Test
    void wordsMayHaveBlanksAroundThemAndAMistakeIsToldOnce() {
        Outcome outcome = radiology("twice").options(WITH + ", jspecify ,").compile();

        assertThat(outcome.errors()).hasSize(2).allMatch(error -> !error.text().contains("\"jspecify\""));
        assertThat(outcome.errors()).extracting(Message::text).anyMatch(text -> text.contains("the word \"\""));
    }

    private Consumer radiology(String folder) {
        return new Consumer(dir.resolve(folder))
                .asks("com.acme", "radiology.json")
                .source(
                        "com/acme/Use.java",
                        "package com.acme; class Use { Object o = RadiologyClassifier.category(\"71046\"); }");
    }

    private Map<String, String> sources(String folder) {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(dir.resolve(folder).resolve("generated/com/acme"))) {
            for (Path file : files.toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
