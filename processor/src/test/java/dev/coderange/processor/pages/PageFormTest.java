package dev.coderange.processor.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README stays short, its figures are those that were measured, and no link is broken. */
class PageFormTest {

    private static final Pattern MEASURED = Pattern.compile("\\| [\\d.]+ \\| [\\d.]+ \\| [\\d.]+ \\| [\\d.]+ \\|");
    private static final Pattern NUMBER = Pattern.compile("[\\d.]+");

    @Test
    void readmeIsReadInThreeMinutes() throws IOException {
        Page readme = Page.of("README.md");
        String quoted = readme.blocks("").stream().map(Page.Block::text).reduce("", String::concat);

        assertThat(readme.text().lines().count()).isLessThanOrEqualTo(185);
        assertThat(readme.text().lines().filter(line -> line.length() > 120))
                .hasSizeLessThanOrEqualTo(8)
                .allSatisfy(line -> assertThat(quoted).contains(line + "\n"));
    }

    @Test
    void readmeHasTheFiguresThatWereMeasured() throws IOException {
        List<String> results = Page.of("example/benchmark/RESULTS.md")
                .text()
                .lines()
                .filter(line -> line.matches("\\| radiology +\\| (int|String) +\\| claims .*"))
                .toList();
        List<String> rows = Page.of("README.md")
                .text()
                .lines()
                .filter(line -> MEASURED.matcher(line).find())
                .toList();

        assertThat(rows).hasSize(5).allSatisfy(row -> {
            String way = row.split("\\|")[1].strip().replace("`", "").replaceAll(" of all codes$", "");
            List<String> figures = NUMBER.matcher(MEASURED.matcher(row)
                            .results()
                            .findFirst()
                            .orElseThrow()
                            .group())
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(figures).hasSize(4);
            assertThat(results.stream()
                            .filter(line -> line.split("\\|")[4]
                                    .strip()
                                    .replace(" (limit)", "")
                                    .equals(way))
                            .map(line -> line.split("\\|")[5].strip()))
                    .as(way)
                    .containsExactlyInAnyOrderElementsOf(figures);
        });
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (Page page : Page.all()) {
            for (String link : page.links()) {
                String file = link.replaceAll("#.*", "");
                Path target = file.isEmpty() ? page.path() : page.path().resolveSibling(file);
                assertThat(target).as("%s in %s", link, page.path()).exists();
                if (link.contains("#")) {
                    assertThat(new Page(target, Files.readString(target)).anchors())
                            .as("%s in %s", link, page.path())
                            .contains(link.substring(link.indexOf('#') + 1));
                }
            }
        }
    }
}
