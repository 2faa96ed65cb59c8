package dev.coderange.example.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The last step of the walk in COMMANDLINE.md: Spark counts what Java and DuckDB count. */
@ExtendWith(Session.class)
class WalkIT {

    private static final Path REACTOR =
            Path.of(System.getProperty("spark.jar"), "../../../..").normalize();
    private static final Pattern COMMANDS = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    /** The program as a function, and Spark's shell as one that leaves the script for this test to run. */
    private static final String MACHINE = """
            coderange() {
                "$JAVA_HOME/bin/java" -jar "$REACTOR/processor/target/coderange-processor-0.1.0.jar" "$@"
            }
            spark-sql() { test "$*" = '--silent -f spark.sql'; }
            """;

    @TempDir
    Path dir;

    @Test
    void sparkCountsWhatThePageSays(SparkSession spark) throws IOException, InterruptedException {
        copy();
        String page = Files.readString(REACTOR.resolve("processor/COMMANDLINE.md"));
        String walk = page.substring(page.indexOf("## A walk"), page.indexOf("\n## `check`"));
        List<String> commands = COMMANDS.matcher(walk)
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.startsWith("sed ") || block.contains("spark-sql"))
                .map(block -> block.replace("coderange check", "# coderange check"))
                .toList();
        assertThat(commands).hasSize(3);
        run(String.join("\n", commands));

        String script = Files.readString(dir.resolve("spark.sql"))
                .replace("'claims.csv'", "'" + dir.resolve("claims.csv") + "'");
        List<Row> last = List.of();
        for (String statement : script.strip().split(";(?=\\s*\\n|$)")) {
            last = spark.sql(statement).collectAsList();
        }

        assertThat(last)
                .singleElement()
                .extracting(row -> row.getLong(0) + "\n")
                .isEqualTo("4\n");
        assertThat(walk).contains("spark-sql --silent -f spark.sql\n```\n\n```\n4\n```");
    }

    private void run(String commands) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", "-ec", MACHINE + commands)
                .directory(dir.toFile())
                .redirectErrorStream(true);
        builder.environment().put("REACTOR", REACTOR.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.list(REACTOR.resolve("example/walk"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, dir.resolve(file.getFileName()));
            }
        }
    }
}
