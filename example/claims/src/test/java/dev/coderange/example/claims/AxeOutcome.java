package dev.coderange.example.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What axe-core and the browser say of a page. */
final class AxeOutcome {

    /** How many scripts the copy has. */
    static final int SCRIPTS = 2;

    private static final String AXE = "axe.min.js";

    /** What keeps a page from running scripts; the copy that is looked into runs ours. */
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

    private static final Pattern OUTCOME = Pattern.compile("<pre id=\"outcome\">([^<]*)</pre>");

    private static final String SCRIPT = """
            <script src="axe.min.js"></script>
            <script>
            const outside = "[src]:not(script), link, object, embed, base, [href]:not([href^='#'])";
            const told = results => results.map(each => each.id + ": " + each.nodes.map(node => node.html).join(" "));
            axe.run().then(results => {
              const pre = document.createElement("pre");
              pre.id = "outcome";
              pre.textContent = encodeURIComponent(JSON.stringify({
                violations: told(results.violations),
                incomplete: told(results.incomplete),
                passes: results.passes.map(each => each.id),
                dark: matchMedia("(prefers-color-scheme: dark)").matches,
                width: innerWidth,
                contentWidth: document.documentElement.scrollWidth,
                title: document.title,
                scripts: document.querySelectorAll("script").length,
                outside: Array.from(document.querySelectorAll(outside)).map(each => each.outerHTML)
              }));
              document.body.append(pre);
            });
            </script>
            </body>
            """;

    private AxeOutcome() {}

    /** Looks into a copy of a page, which is left beside it. */
    static JsonNode of(Path page, Chromium browser) throws IOException, InterruptedException {
        Path copy = page.resolveSibling("axe-" + page.getFileName());
        String text = POLICY.matcher(Files.readString(page)).replaceFirst("");
        Files.writeString(copy, text.replace("</body>\n", SCRIPT));
        try (InputStream axe = AxeOutcome.class.getResourceAsStream("/" + AXE)) {
            Files.copy(axe, page.resolveSibling(AXE), StandardCopyOption.REPLACE_EXISTING);
        }
        Matcher outcome = OUTCOME.matcher(browser.dom(copy));
        if (!outcome.find()) {
            throw new IOException("axe-core has not said anything of " + page);
        }
        return JsonMapper.builder().build().readTree(URLDecoder.decode(outcome.group(1), StandardCharsets.UTF_8));
    }
}
