package dev.coderange.example.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.coderange.example.claims.Chromium.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages in a real browser, in light and dark, on a desk and on a phone: axe-core has nothing to say, nothing
 * outside the file is named, and nothing is wider than the screen. Pages and pictures are left under
 * {@code target/browser}.
 */
@Tag("browser")
class PageInBrowserIT {

    private static final Path FOLDER = Path.of(System.getProperty("claims.browser"));
    private static final int PHONE = 360;
    private static final int WHOLE_PAGE = 4200;

    @ParameterizedTest
    @CsvSource({
        "report, LIGHT, 1200",
        "report, DARK, 1200",
        "report, LIGHT, 360",
        "report, DARK, 360",
        "comparison, LIGHT, 1200",
        "comparison, DARK, 360"
    })
    void isAccessibleAndFits(String kind, Scheme scheme, int width) throws IOException, InterruptedException {
        Chromium browser = new Chromium(scheme, width);
        Path page = page(kind, ClaimsJar.SAMPLE);
        browser.picture(
                page,
                WHOLE_PAGE,
                FOLDER.resolve(kind + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png"));
        JsonNode outcome = AxeOutcome.of(page, browser);
        assertThat(outcome.at("/dark").asBoolean()).isEqualTo(scheme == Scheme.DARK);
        assertThat(outcome.at("/width").asInt()).isEqualTo(width);
        assertThat(outcome.at("/contentWidth").asInt()).isEqualTo(width);
        assertThat(outcome.at("/violations")).isEmpty();
        boolean narrow = width == PHONE;
        // What lies beyond the edge of a table that scrolls has no color yet; on a desk it has, and was looked at.
        assertThat(outcome.at("/incomplete"))
                .extracting(JsonNode::asText)
                .allSatisfy(rule -> assertThat(narrow && rule.startsWith("color-contrast: "))
                        .isTrue());
        assertThat(outcome.at("/passes"))
                .extracting(JsonNode::asText)
                .contains("document-title", "html-has-lang", narrow ? "scrollable-region-focusable" : "color-contrast");
        assertThat(outcome.at("/outside")).isEmpty();
    }

    @Test
    void nothingOutOfAFileRuns() throws IOException, InterruptedException {
        String name = "<img src=x onerror='document.title=1'> ${7*7} &amp;.csv";
        Path file = Files.writeString(Files.createDirectories(FOLDER).resolve(name), """
                claim id,service date,procedure code,modifiers,units,charge
                A1,2026-01-01,71046,,1,1
                A2,2026-01-01,<script>document.title=2</script>,,1,1
                A3,2026-01-01,<script>document.title=3,,1,1
                """);
        JsonNode outcome = AxeOutcome.of(page("hostile", file), new Chromium(Scheme.LIGHT, 1200));
        assertThat(outcome.at("/title").asText()).isEqualTo("Radiology claims in " + name);
        assertThat(outcome.at("/scripts").asInt()).isEqualTo(AxeOutcome.SCRIPTS);
        assertThat(outcome.at("/outside")).isEmpty();
        assertThat(outcome.at("/violations")).isEmpty();
    }

    @Test
    void axeWouldSayWhatIsWrong() throws IOException, InterruptedException {
        Path page = page("report", ClaimsJar.SAMPLE);
        Path broken = FOLDER.resolve("broken.html");
        Files.writeString(
                broken,
                Files.readString(page)
                        .replace(" lang=\"en\"", "")
                        .replace("--quiet: #", "--quiet: #dddddd; --unused: #")
                        .replace(" tabindex=\"0\"", ""));
        JsonNode outcome = AxeOutcome.of(broken, new Chromium(Scheme.LIGHT, PHONE));
        assertThat(outcome.at("/violations").toString())
                .contains("html-has-lang: ", "color-contrast: ", "scrollable-region-focusable: ");
    }

    private static Path page(String kind, Path claims) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("report", "--format", "html", claims.toString()));
        if (kind.equals("comparison")) {
            arguments.addAll(List.of("--compare", "2016", "2026"));
        }
        return Files.writeString(
                Files.createDirectories(FOLDER).resolve(kind + ".html"),
                ClaimsJar.run(arguments.toArray(String[]::new)).out());
    }
}
