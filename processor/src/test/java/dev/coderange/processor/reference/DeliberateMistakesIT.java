package dev.coderange.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example with mistakes in it: what its page and the README show is what a compiler of its own process says. */
class DeliberateMistakesIT {

    private static final Path PROJECT =
            Path.of(System.getProperty("coderange.reactor")).normalize();
    private static final Pattern ERROR = Pattern.compile("(?m)^example/references/.*: error: .*\\n.*\\n *\\^\\n");

    @TempDir
    Path dir;

    @Test
    void pageShowsWhatTheCompilerSays() throws IOException, InterruptedException {
        String said = javac();
        String page = Files.readString(PROJECT.resolve("example/references/README.md"));
        List<String> quoted = ERROR.matcher(Files.readString(PROJECT.resolve("README.md")))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(page).contains("javac @example/references/javac.args").contains("```\n" + said + "```\n");
        assertThat(quoted).hasSize(2).allSatisfy(error -> assertThat(said).contains(error));
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
