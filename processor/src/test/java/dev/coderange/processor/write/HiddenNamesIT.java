package dev.coderange.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Libraries;
import dev.coderange.processor.testing.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A consumer whose package has types of its own by the names of {@code java.lang} that generated source uses. */
class HiddenNamesIT {

    private static final Path GOLDEN =
            Path.of(System.getProperty("coderange.reactor"), "processor/src/test/resources/golden");

    @TempDir
    private Path dir;

    /** Every name that a golden file has, so that one which comes with a new feature is tried as well. */
    static Collection<String> names() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                names.addAll(JavaLangNames.in(List.of(Files.readString(file))));
            }
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("names")
    void oneHiddenName(String name) {
        assertCompiles(consumer("com.acme", List.of(name)).strict(), Consumer::compile);
    }

    @Test
    void allOfThem() throws IOException {
        assertCompiles(consumer("com.acme", names()).strict(), Consumer::compile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"String", "Override", "System"})
    void oneHiddenNameWithEcj(String name) {
        assertCompiles(consumer("com.acme", List.of(name)), Consumer::compileWithEcj);
    }

    @Test
    void allOfThemWithEcj() throws IOException {
        assertCompiles(consumer("com.acme", names()), Consumer::compileWithEcj);
    }

    @Test
    void allOfThemWithAnnotationsOfTypes() throws IOException {
        Consumer consumer =
                consumer("com.acme", names()).library(Libraries.jspecify()).options("-Acoderange.with=jspecify");
        assertCompiles(consumer, Consumer::compileWithEcj);
        assertCompiles(consumer.strict(), Consumer::compile);
    }

    @Test
    void allOfThemInANamedModule() throws IOException {
        Consumer consumer = consumer("com.acme", names())
                .source("module-info.java", """
                        module consumer {
                            requires transitive dev.coderange.annotations;
                            requires transitive dev.coderange.runtime;
                            requires transitive java.compiler;
                            exports com.acme;
                        }
                        """)
                .modular()
                .strict();
        assertCompiles(consumer, Consumer::compile);
    }

    @Test
    void allOfThemInAnotherJarOfTheSamePackage() throws IOException {
        Path library = dir.resolve("library");
        assertThat(consumer(library, "com.acme", names()).compile().success()).isTrue();
        Consumer consumer = new Consumer(dir.resolve("consumer"))
                .asks("com.acme", "radiology.json")
                .library(library.resolve("classes"));
        assertCompiles(consumer, Consumer::compile);
    }

    @Test
    void theSameNamesInAnotherPackageChangeNothing() throws IOException {
        Outcome with = consumer(dir.resolve("with"), "org.other", names()).compile();
        Outcome without =
                consumer(dir.resolve("without"), "org.other", List.of()).compile();
        assertThat(with.generated()).isEqualTo(without.generated()).isNotEmpty();
    }

    private Consumer consumer(String packageName, Collection<String> hidden) {
        return consumer(dir, packageName, hidden);
    }

    /** A consumer of radiology in {@code com.acme}, and types in a package. */
    private static Consumer consumer(Path dir, String packageName, Collection<String> hidden) {
        Consumer consumer = new Consumer(dir).asks("com.acme", "radiology.json");
        for (String name : hidden) {
            consumer.source(
                    packageName.replace('.', '/') + "/" + name + ".java",
                    "package " + packageName + ";\n\nclass " + name + " {}\n");
        }
        return consumer;
    }

    private static void assertCompiles(Consumer consumer, Function<Consumer, Outcome> compiler) {
        Outcome outcome = compiler.apply(consumer);
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.success()).as(outcome.rest()).isTrue();
        assertThat(outcome.type("com.acme.RadiologyCategory").getEnumConstants())
                .hasSize(7);
    }
}
