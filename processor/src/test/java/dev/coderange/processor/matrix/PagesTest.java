package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages of the processor say is so. */
class PagesTest {

    private static final Pattern TEST_NAME = Pattern.compile("`(\\w+)#(\\w+)`");

    @Test
    void everyPromiseNamesTestsThatExist() throws IOException {
        List<Path> sources = testSources();
        for (String row : rows("PROMISES.md")) {
            List<MatchResult> tests = TEST_NAME.matcher(row).results().toList();
            assertThat(tests).as("the tests of: %s", row).isNotEmpty();
            assertThat(tests).as("tests that exist, of: %s", row).allMatch(test -> exists(test, sources));
        }
    }

    @Test
    void buildsPageSaysWhatTheMatrixExpects() throws IOException {
        List<String> rows = rows("BUILDS.md");
        for (Neighbor neighbor : Neighbor.all()) {
            assertThat(rows)
                    .as("the row of %s", neighbor.title())
                    .filteredOn(row -> row.startsWith("| " + neighbor.title() + " |"))
                    .singleElement()
                    .asString()
                    .startsWith("| " + neighbor.title() + " | " + neighbor.advice() + " |");
        }
        assertThat(rows).anyMatch(row -> row.startsWith("| kapt | " + Neighbor.CODES_MODULE + " |"));
    }

    /** The rows of the tables of a page, without their headers. */
    private static List<String> rows(String page) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(page));
        return Stream.iterate(1, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).startsWith("| ") && lines.get(i - 1).startsWith("|"))
                .map(lines::get)
                .toList();
    }

    private static List<Path> testSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/test/java/"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
        }
    }

    private static boolean exists(MatchResult test, List<Path> sources) {
        Pattern method = Pattern.compile("@(Test|ParameterizedTest|TestFactory)\\b[^;]*?\\s" + test.group(2) + "\\(");
        return sources.stream()
                .filter(file -> file.getFileName().toString().equals(test.group(1) + ".java"))
                .anyMatch(file -> method.matcher(read(file)).find());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
