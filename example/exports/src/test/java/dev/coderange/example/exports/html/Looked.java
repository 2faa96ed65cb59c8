package dev.coderange.example.exports.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a script finds that looks at a page from inside, as a user's fingers and eyes would. */
final class Looked {

    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final Pattern OUTCOME = Pattern.compile("<pre id=\"outcome\">([^<]*)</pre>");

    /** Asks the page for a code, as a user does who types it and presses Enter. */
    private static final String TOOLS = """
            const byId = id => document.getElementById(id);
            const ask = code => {
              byId("code").value = code;
              byId("search").requestSubmit();
              return { kind: byId("answer").dataset.kind, path: byId("answer").dataset.path, words: byId("answer").textContent };
            };
            const press = (element, key, more) => element.dispatchEvent(
              new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
            const setDay = day => {
              byId("day").value = day;
              byId("day").dispatchEvent(new Event("change"));
            };
            const tell = found => {
              const pre = document.createElement("pre");
              pre.id = "outcome";
              pre.textContent = encodeURIComponent(JSON.stringify(found));
              document.body.append(pre);
            };
            """;

    private static final String AXE = """
            const outside = "[src]:not(script), link, object, embed, base, [href]:not([href^='#'])";
            const told = results => results.map(each => each.id + ": " + each.nodes.map(node => node.html).join(" "));
            axe.run().then(results => tell({
              violations: told(results.violations),
              incomplete: results.incomplete.map(each => each.id),
              passes: results.passes.map(each => each.id),
              dark: matchMedia("(prefers-color-scheme: dark)").matches,
              width: innerWidth,
              contentWidth: document.documentElement.scrollWidth,
              title: document.title,
              images: document.querySelectorAll("img").length,
              outside: Array.from(document.querySelectorAll(outside)).map(each => each.outerHTML)
            }));
            """;

    private Looked() {}

    /** What axe-core says of a page, and what is in it. */
    static JsonNode byAxe(Path page, String before, Chromium browser) throws IOException, InterruptedException {
        try (InputStream axe = Looked.class.getResourceAsStream("/axe.min.js")) {
            String text = new String(axe.readAllBytes(), StandardCharsets.UTF_8);
            return at(page, "axe", text + ";\n" + TOOLS + before + AXE, browser);
        }
    }

    /** What a script tells. */
    static JsonNode by(Path page, String script, Chromium browser) throws IOException, InterruptedException {
        return at(page, "looked", TOOLS + script, browser);
    }

    /** Looks at a copy of a page, which is left beside it; the page's own policy would not let us. */
    private static JsonNode at(Path page, String prefix, String script, Chromium browser)
            throws IOException, InterruptedException {
        Path copy = page.resolveSibling(prefix + "-" + page.getFileName());
        String text = POLICY.matcher(Files.readString(page)).replaceFirst("");
        Files.writeString(copy, text.replace("</body>\n", "<script>(() => {" + script + "})();</script>\n</body>\n"));
        Matcher outcome = OUTCOME.matcher(browser.dom(copy));
        if (!outcome.find()) {
            throw new IOException("nothing is told of " + page);
        }
        return JsonMapper.builder().build().readTree(URLDecoder.decode(outcome.group(1), StandardCharsets.UTF_8));
    }
}
