package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.Outcome;
import dev.coderange.processor.testing.ProcessorJar;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every place where a reference can stand, right and wrong, as consumers' compilers meet it. */
public class ReferenceCorpusIT {

    private static final String MANY = "10000";

    private final Corpus corpus = new Corpus("references/corpus", false);
    private final Corpus everywhere = new Corpus("references/corpus", true);

    @TempDir
    Path dir;

    @Test
    void eachWrongReferenceIsReportedOnceAtItsPlace() {
        Outcome outcome = javac(withTypes(dir)).compile();

        assertThat(corpus.differences(outcome)).isEmpty();
        assertThat(corpus.size()).isGreaterThan(200);
    }

    @Test
    void moduleWithTheJarOfTypesAndNotTheDataIsCheckedAlike() {
        Outcome outcome = javac(downstream()).compile();

        assertThat(corpus.differences(outcome)).isEmpty();
    }

    @Test
    void annotationProcessingIsNotNeeded() {
        Outcome outcome = javac(downstream()).options("-proc:none").compile();

        assertThat(corpus.differences(outcome)).isEmpty();
    }

    @Test
    void processorThatClaimsEverythingIsNotInTheWay() {
        Outcome outcome = javac(downstream())
                .processor(new ForeignProcessors.Greedy(), ProcessorJar.newProcessor())
                .compile();

        assertThat(corpus.differences(outcome)).isEmpty();
    }

    @Test
    void wrappedEnvironmentIsNotInTheWayAndNothingIsSaidTwice() {
        Outcome outcome = javac(withTypes(dir))
                .processor(ForeignProcessors.wrapped(ProcessorJar.newProcessors(List.of(ProcessorJar.path()))))
                .compile();

        assertThat(corpus.differences(outcome)).isEmpty();
    }

    @Test
    void eclipseReportsWhatAProcessorCanSee() {
        Outcome outcome = everywhere.addTo(withTypes(dir)).compileWithEcj();

        assertThat(everywhere.differences(outcome)).isEmpty();
        assertThat(everywhere.size()).isGreaterThan(40);
    }

    @Test
    void eclipseReportsItDownstreamToo() {
        Outcome outcome = everywhere.addTo(downstream()).compileWithEcj();

        assertThat(everywhere.differences(outcome)).isEmpty();
    }

    /** A consumer that has the generated types as a library. */
    private Consumer downstream() {
        Path library = dir.resolve("library");
        withTypes(library).compile().orFail();
        return new Consumer(dir.resolve("consumer")).library(library.resolve("classes"));
    }

    /** A consumer that generates the types itself; those of made-up sets are sources. */
    public static Consumer withTypes(Path root) {
        Consumer consumer = new Consumer(root).asks("com.acme.billing", "radiology.json");
        Corpus.read("references/fixture").forEach((name, text) -> consumer.source("com/acme/billing/" + name, text));
        return consumer;
    }

    /** javac stops telling after 100 errors unless it is asked not to. */
    private Consumer javac(Consumer consumer) {
        return corpus.addTo(consumer).options("-Xmaxerrs", MANY, "-Xmaxwarns", MANY);
    }
}
