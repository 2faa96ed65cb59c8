package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example with mistakes in it: what the README shows is what a compiler of its own process says. */
class DeliberateMistakesIT {

    private static final Path PROJECT =
            Path.of(System.getProperty("coderange.reactor")).normalize();
    private static final String BEGIN = "<!-- references -->";
    private static final String END = "<!-- /references -->";

    @TempDir
    Path dir;

    @Test
    void readmeShowsWhatTheCompilerSays() throws IOException, InterruptedException {
        String readme = Files.readString(PROJECT.resolve("README.md"));
        String section = readme.substring(readme.indexOf(BEGIN), readme.indexOf(END));

        assertThat(section).contains("javac @example/references/javac.args").contains("```\n" + javac() + "```\n");
    }

    private String javac() throws IOException, InterruptedException {
        Path said = dir.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-J-Duser.language=en",
                        "@example/references/javac.args",
                        "-d",
                        dir.resolve("classes").toString())
                .directory(PROJECT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        return Files.readString(said, StandardCharsets.UTF_8).replace('\\', '/');
    }
}
