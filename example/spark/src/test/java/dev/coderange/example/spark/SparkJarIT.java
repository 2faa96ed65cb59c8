package dev.coderange.example.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that was built, in a Java of its own. */
class SparkJarIT {

    private static final Path JAR = Path.of(System.getProperty("spark.jar"));
    private static final Path LIB = Path.of(System.getProperty("spark.lib"));
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int LINES = 3_000;

    @TempDir
    private static Path folder;

    /** What a run left behind. */
    private record Run(int exitCode, String out, String err) {}

    @BeforeAll
    static void generate() throws Exception {
        Run run = run("generate", "--lines", String.valueOf(LINES), claims());

        assertThat(warnings(run)).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void countsHereAndOnACluster() throws Exception {
        Run run = run("count", claims());

        assertThat(warnings(run)).isEmpty();
        assertThat(run.exitCode()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("Month     Category                                        Lines");
        assertThat(lines.get(1)).startsWith("2021-01   Diagnostic radiology ");
        assertThat(lines.get(lines.size() - 1)).isEqualTo(String.format(Locale.ROOT, "All %,59d", LINES));

        try (var cluster = new StandaloneCluster(spark(), environment(), folder.resolve("cluster"))) {
            Run submitted = submit(cluster.url(), "count", claims());

            assertThat(submitted.exitCode()).as(submitted.err()).isZero();
            assertThat(submitted.out()).isEqualTo(run.out());
            assertThat(submitted.err()).contains("Granted executor ID");
        }
    }

    @Test
    void comparesTheWays() throws Exception {
        Run run = run("count", "--by", "all", "--rounds", "1", claims());

        assertThat(warnings(run)).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("the generated classifier, as a UDF", "the exported CASE", " 1.00\n")
                .containsPattern("All count the same: 3,000 lines, in [45][0-9]{2} pairs of month and category\\.");
    }

    @Test
    void saysWhatIsWrongWithoutATrace() throws Exception {
        Run missing = run("count", folder.resolve("missing").toString());

        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).contains("missing").doesNotContain("\tat ");

        Run there = run("generate", "--lines", "1", claims());

        assertThat(there.exitCode()).isEqualTo(2);
        assertThat(there.err()).contains("claims.csv").doesNotContain("\tat ");
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        Run way = run("count", "--by", "guess", claims());

        assertThat(way.exitCode()).isEqualTo(2);
        assertThat(way.err()).startsWith("spark: --by is guess: expected udf, case, join, level, codes or all\n");

        Run cluster = run("count", "--by", "all", "--master", "spark://host:7077", claims());

        assertThat(cluster.exitCode()).isEqualTo(2);
        assertThat(cluster.err()).startsWith("spark: --by all measures one process, so it needs --master local[*]\n");
    }

    private static String claims() {
        return folder.resolve("claims.csv").toString();
    }

    private static Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return run(command, Map.of());
    }

    /** What the command on the page does: the executors, which are processes of their own, get the program. */
    private static Run submit(String master, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(spark());
        command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master));
        command.addAll(List.of("--jars", ours("coderange-runtime") + "," + ours("picocli")));
        command.add(JAR.toString());
        command.addAll(List.of(arguments));
        return run(command, environment());
    }

    /** Java with the classes of Spark; the folder {@code jars} has those that Spark's own distribution has. */
    private static List<String> spark() throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", sparkHome().resolve("jars") + "/*"));
        command.addAll(List.of(System.getProperty("spark.add-opens").split(" ")));
        return command;
    }

    private static Map<String, String> environment() throws IOException {
        return Map.of(
                "SPARK_HOME", sparkHome().toString(), "SPARK_SCALA_VERSION", "2.13", "SPARK_LOCAL_IP", "127.0.0.1");
    }

    private static Path sparkHome() throws IOException {
        Path home = LIB.resolveSibling("spark-home");
        Path jars = Files.createDirectories(home.resolve("jars"));
        try (Stream<Path> libraries = Files.list(LIB)) {
            for (Path library : libraries.toList()) {
                Path link = jars.resolve(library.getFileName());
                boolean isOurs = library.equals(ours("coderange-runtime")) || library.equals(ours("picocli"));
                if (!isOurs && Files.notExists(link)) {
                    Files.createLink(link, library);
                }
            }
        }
        return home;
    }

    private static Path ours(String name) throws IOException {
        try (Stream<Path> libraries = Files.list(LIB)) {
            return libraries
                    .filter(library -> library.getFileName().toString().startsWith(name + "-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Run run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "run", ".out");
        Path err = Files.createTempFile(folder, "run", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running: " + command + "\n" + Files.readString(err));
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** What a run said on standard error, but for what Java itself says of Spark's libraries from JDK 24 on. */
    private static List<String> warnings(Run run) {
        return run.err().lines().filter(line -> !line.startsWith("WARNING: ")).toList();
    }
}
