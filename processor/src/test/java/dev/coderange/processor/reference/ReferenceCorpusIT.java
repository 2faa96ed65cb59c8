package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every place where a reference can stand, right and wrong, as consumers' compilers meet it. */
class ReferenceCorpusIT {

    private static final int MANY = 10_000;

    private final Corpus corpus = new Corpus("references/corpus", false);

    @TempDir
    Path dir;

    @Test
    void reportsEachWrongReferenceOnceAtItsPlace() {
        Outcome outcome = corpus.addTo(withFixture(dir)).compile();

        assertThat(corpus.differences(outcome)).isEmpty();
        assertThat(corpus.size()).isGreaterThan(200);
    }

    @Test
    void needsNoAnnotationProcessing() {
        Outcome outcome =
                corpus.addTo(withCompiledFixture()).options("-proc:none").compile();

        assertThat(corpus.differences(outcome)).isEmpty();
    }

    private Consumer withCompiledFixture() {
        Path library = dir.resolve("library");
        withFixture(library).compile().orFail();
        return limits(new Consumer(dir.resolve("consumer"))).library(library.resolve("classes"));
    }

    static Consumer withFixture(Path root) {
        Consumer consumer = limits(new Consumer(root));
        Corpus.read("references/fixture").forEach((name, text) -> consumer.source("com/acme/billing/" + name, text));
        return consumer;
    }

    private static Consumer limits(Consumer consumer) {
        String many = Integer.toString(MANY);
        return consumer.options("-Xmaxerrs", many, "-Xmaxwarns", many);
    }
}
