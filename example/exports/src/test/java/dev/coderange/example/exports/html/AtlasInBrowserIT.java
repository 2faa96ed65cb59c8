package dev.coderange.example.exports.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.coderange.example.exports.html.Chromium.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The atlas in a real browser, in light and dark, on a desk and on a phone: axe-core has nothing to say, nothing
 * outside the file is named, and nothing is wider than the screen. Pages and pictures are left under
 * {@code target/exports/html}.
 */
class AtlasInBrowserIT {

    private static final int PHONE = 360;
    private static final int DESK = 1_200;
    private static final int WHOLE_PAGE = 4_200;

    @ParameterizedTest
    @CsvSource({
        "radiology, LIGHT, 1200",
        "radiology, DARK, 360",
        "clinic, LIGHT, 360",
        "clinic, DARK, 1200",
        "comparison, LIGHT, 1200",
        "comparison, DARK, 360"
    })
    void isAccessibleAndFits(String kind, Scheme scheme, int width) throws IOException, InterruptedException {
        var browser = new Chromium(scheme, width);
        Path page = page(kind);
        String picture = kind + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png";
        browser.picture(page, WHOLE_PAGE, AtlasJar.file(picture));
        JsonNode outcome = Looked.byAxe(page, "ask('77000');", browser);
        assertThat(outcome.at("/dark").asBoolean()).isEqualTo(scheme == Scheme.DARK);
        assertThat(outcome.at("/width").asInt()).isEqualTo(width);
        assertThat(outcome.at("/contentWidth").asInt()).isEqualTo(width);
        assertThat(outcome.at("/violations")).isEmpty();
        // Of text on a drawing, or beyond the edge of a table that scrolls, axe does not know the background.
        assertThat(outcome.at("/incomplete")).extracting(JsonNode::asText).isSubsetOf("color-contrast");
        assertThat(outcome.at("/passes"))
                .extracting(JsonNode::asText)
                .contains("document-title", "html-has-lang", "color-contrast", "aria-command-name", "label");
        assertThat(outcome.at("/outside")).isEmpty();
    }

    private static Path page(String kind) throws IOException, InterruptedException {
        return switch (kind) {
            case "comparison" -> AtlasJar.comparison();
            case "clinic" -> AtlasJar.page(kind, AtlasJar.CLINIC);
            default -> AtlasJar.page(kind, AtlasJar.RADIOLOGY);
        };
    }

    @Test
    void aCategoryThatIsChosenIsAccessibleToo() throws IOException, InterruptedException {
        JsonNode outcome = Looked.byAxe(
                AtlasJar.page("radiology", AtlasJar.RADIOLOGY),
                "ask('77297'); document.querySelector('#list button').click();",
                new Chromium(Scheme.LIGHT, DESK));
        assertThat(outcome.at("/violations")).isEmpty();
    }

    @Test
    void nothingOutOfTheDataRuns() throws IOException, InterruptedException {
        String hostile = "<img src=x onerror='document.title=1'></script><script>document.title=2</script><!--";
        Path data = AtlasJar.file("hostile.json");
        Files.writeString(data, """
                { "name": "Hostile", "edition": "%1$s", "source": "%1$s", "levels": ["Kind", "Part"],
                  "attributes": { "note": "text" },
                  "categories": [ { "id": "ONE", "key": "%1$s", "title": "%1$s", "description": "%1$s",
                    "is": { "note": "%1$s" }, "ranges": ["00001-00100"],
                    "children": [ { "id": "TWO", "title": "%1$s", "ranges": ["00005-00009"] } ] } ] }
                """.formatted(hostile));
        JsonNode outcome = Looked.byAxe(
                AtlasJar.page("hostile", data, "--against", data.toString()),
                "ask('00007'); ask('one'); document.querySelectorAll('#list button, #found button').forEach(b => b.click());"
                        + " document.querySelectorAll('[data-spot]').forEach(spot => press(spot, 'Enter'));",
                new Chromium(Scheme.LIGHT, DESK));
        assertThat(outcome.at("/title").asText()).isEqualTo("Hostile: where each code lies");
        assertThat(outcome.at("/images").asInt()).isZero();
        assertThat(outcome.at("/outside")).isEmpty();
        assertThat(outcome.at("/violations")).isEmpty();
    }

    @Test
    void theOwnPolicyLetsTheOwnScriptRun() throws IOException, InterruptedException {
        Path page = AtlasJar.page("radiology", AtlasJar.RADIOLOGY);
        assertThat(new Chromium(Scheme.LIGHT, DESK).dom(page)).contains("aria-label=\"Zoom in\"");
        Path changed = AtlasJar.file("changed.html");
        Files.writeString(changed, Files.readString(page).replace("\"Zoom in\"", "\"Zoom inside\""));
        assertThat(new Chromium(Scheme.LIGHT, DESK).dom(changed)).doesNotContain("aria-label=\"Zoom inside\"");
    }

    @Test
    void axeWouldSayWhatIsWrong() throws IOException, InterruptedException {
        Path page = AtlasJar.page("radiology", AtlasJar.RADIOLOGY);
        Path broken = AtlasJar.file("broken.html");
        Files.writeString(
                broken,
                Files.readString(page)
                        .replace(" lang=\"en\"", "")
                        .replace("--quiet: #", "--quiet: #dddddd; --unused: #")
                        .replace("\"aria-label\": about", "\"aria-hidden\": false"));
        JsonNode outcome = Looked.byAxe(broken, "", new Chromium(Scheme.LIGHT, PHONE));
        assertThat(outcome.at("/violations").toString()).contains("html-has-lang: ", "color-contrast: ");
    }

    @Test
    void printsOnPaper() throws IOException, InterruptedException {
        Path pdf = AtlasJar.file("radiology.pdf");
        new Chromium(Scheme.DARK, DESK).print(AtlasJar.page("radiology", AtlasJar.RADIOLOGY), pdf);
        assertThat(Files.size(pdf)).isGreaterThan(10_000);
    }
}
