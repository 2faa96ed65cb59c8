package dev.coderange.processor.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a program, in a process of its own. */
class CommandLineIT {

    private static final Path JAR = Path.of(System.getProperty("coderange.processor.jar"));

    private static final String SOUND = """
            { "name": "Made", "levels": ["Category"], "categories": "made.csv" }
            """;

    @TempDir
    Path folder;

    private ProcessBuilder program(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private String run(int exitCode, String... arguments) throws Exception {
        Process process = program(arguments).start();
        String output = output(process);
        assertThat(process.waitFor()).as(output).isEqualTo(exitCode);
        return output;
    }

    @Test
    void knowsItsVersion() throws Exception {
        assertThat(run(0, "--version")).isEqualTo("coderange 0.1.0\n");
        assertThat(run(0, "--help")).startsWith("Usage: coderange");
    }

    @Test
    void checksAFileAndTheCopyInside() throws Exception {
        Files.writeString(folder.resolve("a.json"), "{ }");

        assertThat(run(0, "check", "radiology.json")).contains("9,577 codes");
        assertThat(run(1, "check", "a.json")).startsWith("a.json:1:1: error: ");
        assertThat(run(1, "check", "--format", "sarif", "a.json")).contains("\"version\": \"0.1.0\"");
        assertThat(run(2, "check", "none.json")).contains("There is no such data file.");
    }

    @Test
    void writesUtf8IntoAPipeWhateverTheLocale() throws Exception {
        Files.writeString(folder.resolve("a.json"), "{ \"größe\": 1 }");
        ProcessBuilder program = program("check", "a.json");
        program.environment().put("LC_ALL", "C");

        assertThat(output(program.start())).contains("  { \"größe\": 1 }\n    ^");
    }

    @Test
    void colorsWhatGoesToNoTerminalOnlyWhenAsked() throws Exception {
        assertThat(run(2, "check", "none.json")).doesNotContain("\u001b");
        assertThat(run(2, "check", "none.json", "--color=always")).contains("\u001b[31merror:");
    }

    /** By script of util-linux, whose terminal is a real one to the program. */
    @Test
    void colorsWhatGoesToATerminalThatKnowsColors() throws Exception {
        assumeThat(Path.of("/usr/bin/script"))
                .as("a program that opens a terminal")
                .isExecutable();

        assertThat(onTerminal("check none.json", Map.of())).contains("\u001b[31merror:");
        assertThat(onTerminal("check none.json", Map.of("NO_COLOR", "1")))
                .contains("error:")
                .doesNotContain("\u001b");
        assertThat(onTerminal("check none.json", Map.of("TERM", "dumb")))
                .contains("error:")
                .doesNotContain("\u001b");
        assertThat(onTerminal("check none.json --color=never", Map.of()))
                .contains("error:")
                .doesNotContain("\u001b");
        assertThat(onTerminal("check none.json 2>&1 | cat", Map.of()))
                .contains("error:")
                .doesNotContain("\u001b");
    }

    private String onTerminal(String line, Map<String, String> environment) throws Exception {
        String command = String.join(" ", program().command()) + " " + line;
        var process = new ProcessBuilder("/usr/bin/script", "--quiet", "--return", "--command", command, "/dev/null")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        process.environment().put("TERM", "xterm");
        process.environment().remove("NO_COLOR");
        process.environment().putAll(environment);
        Process running = process.start();
        running.getOutputStream().close();
        return output(running);
    }

    @Test
    void fullStandardOutputIsAFailure() throws Exception {
        assumeThat(Path.of("/dev/full")).as("a device that is full").exists();
        for (String arguments : List.of("check radiology.json", "export radiology.json --to html", "--help")) {
            Path said = folder.resolve("said");
            Process process = program(arguments.split(" "))
                    .redirectErrorStream(false)
                    .redirectOutput(new File("/dev/full"))
                    .redirectError(said.toFile())
                    .start();

            assertThat(process.waitFor()).isEqualTo(2);
            assertThat(Files.readString(said))
                    .isEqualTo("coderange: Standard output could not be written: No space left on device.\n");
        }
    }

    /** As {@code head} stops to read when it has what it wants. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void nobodyWhoReadsOnIsNoFailureAndEndsTheWatch() throws Exception {
        Process export = program("export", "radiology.json", "--to", "html").start();
        export.getInputStream().close();
        assertThat(export.waitFor()).isZero();

        Path file = Files.writeString(folder.resolve("a.json"), "{ }");
        Process watch = program("check", "--watch", "a.json").start();
        try (var reader = new BufferedReader(new InputStreamReader(watch.getInputStream(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (!line.startsWith("Watching")) {
                line = reader.readLine();
            }
        }
        for (int i = 0; watch.isAlive(); i++) {
            Files.writeString(file, "{ \"name\": " + i + " }");
            watch.waitFor(500, TimeUnit.MILLISECONDS);
        }
        assertThat(watch.exitValue()).isZero();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void checksAgainOnEachSaveWhileItWatches() throws Exception {
        Path data = Files.writeString(folder.resolve("made.json"), SOUND);
        Path table = folder.resolve("made.csv");
        Process process = program("check", "--watch", "made.json").start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(until("Watching", said)).contains("made.json: 1 error.");

            Files.writeString(table, "id,first,last\nA,x,00199\n");
            assertThat(until("Watching", said)).contains("made.csv:2:3: error: ");

            replace(table, "id,first,last\nA,00100,00199\n"); // as editors do that save without loss
            assertThat(until("Watching", said)).contains("made.json: no problems. Made has 1 category and 100 codes.");

            Files.writeString(data, SOUND.replace("Made", "Mode"));
            assertThat(until("Watching", said)).contains("Mode has 1 category");

            Files.delete(data);
            assertThat(until("Watching", said)).contains("There is no such data file.");

            Files.writeString(data, SOUND);
            assertThat(until("Watching", said)).contains("Made has 1 category");
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroy(); // as Ctrl-C does
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void replace(Path file, String text) throws IOException {
        Path other = Files.writeString(folder.resolve("made.csv~"), text);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String until(String end, BufferedReader said) throws IOException {
        var text = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            text.append(line).append('\n');
            if (line.startsWith(end)) {
                return text.toString();
            }
        }
        throw new AssertionError("ended: " + text);
    }

    @Test
    void completesInBash() throws Exception {
        assumeThat(Path.of("/bin/bash")).as("bash is installed").isExecutable();
        Path script = Files.writeString(folder.resolve("completion"), run(0, "generate-completion"));

        assertThat(completions(script, "coderange", "ch")).contains("check");
        assertThat(completions(script, "coderange", "check", "--fo")).containsExactly("--format");
        assertThat(completions(script, "coderange", "check", "--format", "s")).containsExactly("sarif");
    }

    /** What bash would offer for the last of some words, by the function that the script has registered. */
    private List<String> completions(Path script, String... words) throws Exception {
        String quoted = "'" + String.join("' '", words) + "'";
        // compopt works only where bash itself has asked.
        String bash =
                "compopt() { :; }; source " + script + "; COMP_WORDS=(" + quoted + "); COMP_CWORD=" + (words.length - 1)
                        + "; COMP_LINE=\"" + String.join(" ", words) + "\"; COMP_POINT=${#COMP_LINE}"
                        + "; f=$(complete -p coderange | sed 's/.*-F \\([^ ]*\\) .*/\\1/'); $f"
                        + "; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process process = new ProcessBuilder("/bin/bash", "-c", bash)
                .redirectErrorStream(true)
                .start();
        String output = output(process);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().map(String::strip).toList();
    }
}
