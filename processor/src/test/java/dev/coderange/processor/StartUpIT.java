package dev.coderange.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.testing.Consumer;
import dev.coderange.processor.testing.ForkedJavac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor costs a compilation, one that asks nothing of it and one that asks for radiology. */
class StartUpIT {

    /** Some 100 on JDK 17 and 25 when this was written; reading our own annotations, say, takes 70 more. */
    private static final int MOST_CLASSES = 150;

    /**
     * Some 970 on JDK 17 and 25 when this was written. Each lambda is one of them, and the first record that is hashed
     * or compared by what Java makes for it takes 90.
     */
    private static final int MOST_CLASSES_OF_RADIOLOGY = 1_020;

    @TempDir
    Path dir;

    @Test
    void emptyCompileLoadsFewMoreClasses() throws Exception {
        new Consumer(dir).source("A.java", "class A {}");

        long without = classes("without", new ForkedJavac(dir).withoutProcessor());
        Path log = dir.resolve("with.log");
        long with = classes("with", new ForkedJavac(dir));

        assertThat(with - without).isLessThanOrEqualTo(MOST_CLASSES);
        assertThat(Files.readString(log))
                .contains("dev.coderange.processor.CodeRangesProcessor ")
                .doesNotContain("dev.coderange.processor.shaded.", "dev.coderange.processor.check.");
    }

    @Test
    void radiologyLoadsNotManyMoreClassesThanItsSourcesAlone() throws Exception {
        new Consumer(dir).asks("com.acme", "radiology.json");
        Path generated = Files.createDirectories(dir.resolve("src/com/acme"));
        long with = classes(
                "with", new ForkedJavac(dir).options("-s", dir.resolve("src").toString()));
        assertThat(generated.resolve("RadiologyClassifier.java")).exists();

        long without =
                classes("without", new ForkedJavac(dir).withoutProcessor().options("-proc:none"));

        assertThat(with - without).isLessThanOrEqualTo(MOST_CLASSES_OF_RADIOLOGY);
    }

    private long classes(String name, ForkedJavac javac) throws IOException, InterruptedException {
        Path log = dir.resolve(name + ".log");
        assertThat(javac.options("-J-Xlog:class+load:file=" + log).compile().exit())
                .isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: ")).count();
        }
    }
}
