package dev.coderange.processor.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader of our own sources counts on: files and lines that fit a screen. */
class SourceFormTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_LINE = 120;

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path source : sources()) {
            long lines = Files.readAllLines(source).size();
            if (lines > LONGEST_FILE) {
                longer.add(ROOT.relativize(source) + ": " + lines);
            }
        }
        assertThat(longer).isEmpty();
    }

    @Test
    void noLineIsLongerThanOneHundredTwentyCharactersUnlessItIsDataOfATest() throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path source : sources()) {
            boolean isTest = source.toString().contains("test");
            List<String> lines = Files.readAllLines(source);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                boolean isComment =
                        line.strip().startsWith("* ") || line.strip().startsWith("//");
                if (line.length() > LONGEST_LINE && (isComment || !isTest)) {
                    longer.add(ROOT.relativize(source) + ":" + (i + 1));
                }
            }
        }
        assertThat(longer).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("annotations", "runtime", "data", "processor", "example")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> file.toString().replace('\\', '/').contains("/java/dev/coderange/"))
                        .filter(file -> !file.toString().replace('\\', '/').contains("/target/"))
                        .forEach(sources::add);
            }
        }
        assertThat(sources).hasSizeGreaterThan(400);
        return sources;
    }
}
