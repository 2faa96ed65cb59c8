package dev.coderange.example.exports.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The walk of COMMANDLINE.md, command by command, in a copy of {@code example/walk}: each prints what the page says.
 * Spark's part is in the module {@code spark}.
 */
class WalkIT {

    private static final Path REACTOR =
            Path.of(System.getProperty("coderange.processor.jar"), "../../..").normalize();
    private static final Pattern STEP = Pattern.compile("```sh\\n(.*?)```\\n(?:\\n```\\n(.*?)```\\n)?", Pattern.DOTALL);

    /** What a newcomer has on the machine: the alias as a function, since scripts know no alias, and DuckDB's shell. */
    private static final String MACHINE = """
            coderange() { "$JAVA_HOME/bin/java" -jar "$jars/processor/target/coderange-processor-0.1.0.jar" "$@"; }
            javac() { "$JAVA_HOME/bin/javac" "$@"; }
            java() { "$JAVA_HOME/bin/java" "$@"; }
            duckdb() {
                "$JAVA_HOME/bin/java" -cp "$TEST_CLASSES" dev.coderange.example.exports.walk.DuckDbShell 2> duckdb.log
            }
            """;

    @TempDir
    Path dir;

    /** What to type, and what is printed then. */
    private record Step(String commands, String output) {}

    @Test
    void everyCommandPrintsWhatThePageSays() throws IOException, InterruptedException {
        copy();
        List<Step> steps = steps();
        assertThat(steps).extracting(Step::output).filteredOn("4\n"::equals).hasSize(3);

        for (Step step : steps.subList(1, steps.size() - 1)) { // without the alias and without Spark
            assertThat(run(step.commands())).as(step.commands()).isEqualTo(step.output());
        }

        assertThat(dir.resolve("fees.html")).content().contains("<svg", "CHEST", "71045");
    }

    private static List<Step> steps() throws IOException {
        String page = Files.readString(REACTOR.resolve("processor/COMMANDLINE.md"));
        String walk = page.substring(page.indexOf("## A walk"), page.indexOf("\n## `check`"));
        List<Step> steps = new ArrayList<>();
        for (MatchResult step : STEP.matcher(walk).results().toList()) {
            steps.add(new Step(step.group(1), step.group(2) == null ? "" : step.group(2)));
        }
        assertThat(steps.get(0).commands()).contains("cd example/walk", "alias coderange=");
        assertThat(steps.get(steps.size() - 1).commands()).contains("spark-sql");
        return steps;
    }

    private String run(String commands) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", "-c", MACHINE + commands)
                .directory(dir.toFile())
                .redirectErrorStream(true);
        builder.environment().put("jars", REACTOR.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TEST_CLASSES", System.getProperty("java.class.path"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.list(REACTOR.resolve("example/walk"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, dir.resolve(file.getFileName()));
            }
        }
    }
}
