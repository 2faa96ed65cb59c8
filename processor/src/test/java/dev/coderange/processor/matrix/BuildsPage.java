package dev.coderange.processor.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.it.Reactor;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

/** What users copy out of {@code BUILDS.md}. */
final class BuildsPage {

    private static final Pattern XML = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);

    private BuildsPage() {}

    /** The XML of the section with this title. */
    static List<String> xmlOf(String title) throws IOException {
        String page = Files.readString(Reactor.current().root().resolve("processor/BUILDS.md"));
        assertThat(page).contains("\n## " + title + "\n");
        String section = page.split("\n## " + Pattern.quote(title) + "\n", 2)[1].split("\n## ", 2)[0];
        return XML.matcher(section).results().map(block -> block.group(1)).toList();
    }
}
