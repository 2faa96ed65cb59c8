package dev.coderange.processor.pages;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The service that people copy from stays small, and its page shows the code that its tests run. */
class OrdersPageTest {

    private static final Path ORDERS = Page.PROJECT.resolve("example/orders");

    @Test
    void recipesAreShortAndStandInTheSources() throws IOException {
        String sources = withoutIndent(sources());
        List<Page.Block> recipes = Page.of("example/orders/README.md").blocks().stream()
                .filter(block -> List.of("java", "sql").contains(block.language()))
                .toList();

        assertThat(recipes).hasSizeGreaterThan(5).extracting(Page.Block::text).allSatisfy(recipe -> {
            assertThat(recipe.lines()).hasSizeLessThanOrEqualTo(10);
            assertThat(sources).contains(withoutIndent(recipe));
        });
    }

    @Test
    void codeAndTestsHaveAtMostFiveHundredLines() throws IOException {
        assertThat(sources().lines().filter(line -> !line.isBlank())).hasSizeBetween(300, 500);
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(ORDERS.resolve("src"))) {
            return files.filter(Files::isRegularFile).map(OrdersPageTest::text).collect(joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutIndent(String code) {
        return code.lines().map(String::strip).collect(joining("\n"));
    }
}
