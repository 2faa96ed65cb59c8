package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.processor.testing.SampleData;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedAnnotationIT {

    private static final String TYPE = "com/acme/KeysKind.java";
    private static final String CURRENT = "javax.annotation.processing.Generated";

    @TempDir
    Path dir;

    private Consumer consumer;

    @BeforeEach
    void consumer() {
        consumer = new Consumer(dir)
                .asks("com.acme", "keys.json")
                .resource("keys.json", SampleData.set("Keys", "10000-10009"))
                .strict();
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 11, 17})
    void isThatOfTheCompilerModuleFromJava9(int release) {
        assertThat(generated(consumer.release(release))).contains("import " + CURRENT + ";");
    }

    @Test
    void isTheOldOneAtRelease8() {
        assertThat(generated(consumer.release(8))).contains("import javax.annotation.Generated;");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 11, 17})
    void isNoneInAModuleThatDoesNotReadTheCompilerModule(int release) {
        consumer.source(
                "module-info.java",
                "module com.acme { requires dev.coderange.runtime; requires static" + " dev.coderange.annotations; }");

        assertThat(generated(consumer.release(release).modular())).doesNotContain("@Generated");
    }

    @Test
    void isThereInAModuleThatReadsTheCompilerModule() {
        consumer.source(
                "module-info.java",
                "module com.acme { requires java.compiler; requires dev.coderange.runtime;"
                        + " requires static dev.coderange.annotations; }");

        assertThat(generated(consumer.modular())).contains("import " + CURRENT + ";");
    }

    @Test
    void isThereInAModuleThatReadsTheCompilerModuleThroughAnother() {
        consumer.source(
                "module-info.java",
                "module com.acme { requires java.se; requires dev.coderange.runtime;"
                        + " requires static dev.coderange.annotations; }");

        assertThat(generated(consumer.modular())).contains("import " + CURRENT + ";");
    }

    @Test
    void isNotAStrayOneOfALibrary() {
        consumer.source(
                "javax/annotation/Generated.java",
                "package javax.annotation; public @interface Generated { int id(); }");
        consumer.options("--limit-modules", "java.base");

        assertThat(generated(consumer)).doesNotContain("@Generated");
    }

    private static String generated(Consumer consumer) {
        Outcome outcome = consumer.compile().orFail();
        assertThat(outcome.messages()).isEmpty();
        return outcome.generated().get(TYPE);
    }
}
