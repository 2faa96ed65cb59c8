package dev.coderange.example.tables;

import static dev.coderange.example.tables.RecipePage.DATA;
import static dev.coderange.example.tables.RecipePage.MODULE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.runtime.CodeCategory;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page of recipes shows is what the files are, what its commands make and what its queries answer. */
class RecipesTest {

    private static final Pattern COMMAND =
            Pattern.compile("java (converters/\\S+) (\\S+) src/main/resources/(\\S+)(.*)");
    private static final Pattern QUERY = Pattern.compile("(.+);\\s+// (.+)");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| \\[.+]\\(#.+\\) \\|.*\\| (?:`(\\S+)`, (\\d+)|none) \\| `(\\S+\\.json)`, (\\d+) \\|$");

    @TempDir
    Path dir;

    static Stream<Path> data() throws IOException {
        try (Stream<Path> files = Files.list(DATA)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("data")
    void everyDataFileStandsOnThePage(Path file) {
        assertThat(RecipePage.blocks("json")).contains(RecipePage.read(file));
    }

    @Test
    void tablesOnThePageAreTheFirstLinesOfTheFiles() throws IOException {
        try (Stream<Path> files = Files.list(DATA)) {
            List<String> tables = files.filter(file -> file.toString().endsWith(".csv"))
                    .map(RecipePage::read)
                    .toList();
            assertThat(RecipePage.blocks("csv"))
                    .isNotEmpty()
                    .allSatisfy(block -> assertThat(tables).anyMatch(table -> table.startsWith(block)));
        }
    }

    static Stream<String> commands() {
        return RecipePage.lines("sh").filter(line -> line.startsWith("java "));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandMakesTheTableOfItsSample(String command) throws IOException, InterruptedException {
        Matcher parts = COMMAND.matcher(command);
        assertThat(parts.matches()).as(command).isTrue();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path made = dir.resolve(parts.group(3));
        Stream<String> columns = Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(parts.group(4))
                .results()
                .map(each -> each.group(1) == null ? each.group(2) : each.group(1));

        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        java,
                                        "-XX:TieredStopAtLevel=1",
                                        parts.group(1),
                                        parts.group(2),
                                        made.toString()),
                                columns)
                        .toList())
                .directory(MODULE.toFile())
                .inheritIO()
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(RecipePage.read(made)).isEqualTo(RecipePage.read(DATA.resolve(parts.group(3))));
    }

    @Test
    void noScriptIsLongerThanThirtyLinesAndThePageCountsThem() throws IOException {
        List<String> rows = ROW.matcher(RecipePage.text())
                .results()
                .map(row -> {
                    if (row.group(1) != null) {
                        assertThat(lines(MODULE.resolve("converters").resolve(row.group(1))))
                                .as(row.group(1))
                                .isEqualTo(Integer.parseInt(row.group(2)))
                                .isLessThanOrEqualTo(30);
                    }
                    assertThat(lines(DATA.resolve(row.group(3))))
                            .as(row.group(3))
                            .isEqualTo(Integer.parseInt(row.group(4)));
                    return row.group(3);
                })
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        data().map(file -> file.getFileName().toString()).toList());
        try (Stream<Path> converters = Files.list(MODULE.resolve("converters"))) {
            assertThat(converters).allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(30));
        }
    }

    @Test
    void everyQueryGivesTheAnswerBesideIt() throws Exception {
        List<Matcher> queries = RecipePage.lines("java").map(QUERY::matcher).toList();
        assertThat(queries).hasSizeGreaterThan(25).allMatch(Matcher::matches);
        String calls = queries.stream()
                .map(query -> "String.valueOf((Object) " + query.group(1) + ")")
                .collect(Collectors.joining(", "));
        String name = CptSection.class.getPackageName();
        Path source = Files.writeString(
                dir.resolve("Answers.java"),
                "package " + name + "; public class Answers { public static String[] given = { " + calls + " }; }");

        int outcome = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", dir.toString(), "-cp", classPath(), source.toString());

        assertThat(outcome).isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {dir.toUri().toURL()}, CptSection.class.getClassLoader())) {
            assertThat((String[]) loader.loadClass(name + ".Answers")
                            .getField("given")
                            .get(null))
                    .containsExactly(
                            queries.stream().map(query -> query.group(2)).toArray(String[]::new));
        }
    }

    private static String classPath() throws URISyntaxException {
        return place(CptSection.class) + File.pathSeparator + place(CodeCategory.class);
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static int lines(Path file) {
        return (int) RecipePage.read(file).lines().count();
    }
}
