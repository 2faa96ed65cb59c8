package dev.coderange.example.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page of recipes, and the files it is about. */
final class RecipePage {

    static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    static final Path DATA = MODULE.resolve("src/main/resources");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    private RecipePage() {}

    static String text() {
        return read(MODULE.resolve("README.md"));
    }

    /** The blocks of one language, in the order of the page. */
    static List<String> blocks(String language) {
        return BLOCK.matcher(text())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** The lines of all blocks of one language. */
    static Stream<String> lines(String language) {
        return blocks(language).stream().flatMap(String::lines);
    }

    static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
