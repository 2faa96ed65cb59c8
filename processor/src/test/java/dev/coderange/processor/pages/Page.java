package dev.coderange.processor.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of Markdown.
 *
 * @param path where it lies
 * @param text what it says
 */
record Page(Path path, String text) {

    /** Failsafe names the folder of the whole project; Surefire and PIT name that of the module. */
    static final Path PROJECT = Path.of(
                    System.getProperty("coderange.reactor", System.getProperty("basedir", ".") + "/.."))
            .normalize();

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    /**
     * A block of code.
     *
     * @param language the word behind the fence; empty for what a program prints
     * @param text the lines, each with its end
     */
    record Block(String language, String text) {}

    /** A page of the project. */
    static Page of(String name) throws IOException {
        Path path = PROJECT.resolve(name);
        return new Page(path, Files.readString(path));
    }

    /** The README and every page beside what it is about. */
    static List<Page> all() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !PROJECT.relativize(file).toString().contains("target"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        }
    }

    private static Page read(Path path) {
        try {
            return new Page(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    List<Block> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** Where its links lead, those to other sites left out. */
    List<String> links() {
        return LINK.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .toList();
    }

    /** The anchors that GitHub gives its headings. */
    List<String> anchors() {
        return HEADING.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\- ]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
