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

/** What the processor costs a compilation that asks nothing of it. */
class StartUpIT {

    /** Some 100 on JDK 17 and 25 when this was written; reading our own annotations, say, takes 70 more. */
    private static final int MOST_CLASSES = 150;

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

    private long classes(String name, ForkedJavac javac) throws IOException, InterruptedException {
        Path log = dir.resolve(name + ".log");
        assertThat(javac.options("-J-Xlog:class+load:file=" + log).compile().exit())
                .isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: ")).count();
        }
    }
}
