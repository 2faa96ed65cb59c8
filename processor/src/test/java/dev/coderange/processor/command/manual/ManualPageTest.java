package dev.coderange.processor.command.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.coderange.processor.command.CommandRun;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualPageTest {

    @TempDir
    Path folder;

    @Test
    void isAPageThatGroffSetsWithoutAWarning() throws Exception {
        assumeThat(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "groff"))))
                .as("groff is installed")
                .isTrue();
        Path page = Files.writeString(
                folder.resolve("coderange.1"),
                CommandRun.of("generate-manual-page").out());
        Path text = folder.resolve("coderange.txt");
        Path warnings = folder.resolve("warnings.txt");

        int exit = new ProcessBuilder("groff", "-man", "-Tascii", "-P-cbou", "-ww", page.toString())
                .redirectOutput(text.toFile())
                .redirectError(warnings.toFile())
                .start()
                .waitFor();

        assertThat(Files.readString(warnings)).isEmpty();
        assertThat(exit).isZero();
        assertThat(Files.readString(text))
                .contains("CODERANGE(1)", "NAME", "SYNOPSIS", "COMMANDS", "EXIT STATUS", "NO_COLOR")
                .contains("coderange check --format sarif *.json > coderange.sarif")
                .contains("--watch");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(CommandRun.of("generate-manual-page"))
                .isEqualTo(CommandRun.of("generate-manual-page"))
                .extracting(CommandRun::exitCode)
                .isEqualTo(0);
    }
}
