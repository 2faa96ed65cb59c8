package dev.coderange.processor.command.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.command.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlOptionsTest {

    private static final String RADIOLOGY = "../data/radiology.json";
    private static final String CLINIC = "../example/exports/src/main/resources/clinic.json";

    @TempDir
    private Path folder;

    @Test
    void showsAnEarlierEditionBesideTheData() throws IOException {
        Path old = folder.resolve("old.json");
        Files.writeString(
                old,
                Files.readString(Path.of(RADIOLOGY))
                        .replace("\"edition\": \"1\"", "\"edition\": \"0\"")
                        .replace("\"71045-71555\"", "\"71010-71555\"")
                        .replace("\"77046-77067\"", "\"77051-77067\""));
        CommandRun run = CommandRun.of("export", RADIOLOGY, "--to", "html", "--against", old.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("What changed since edition 0")
                .contains("5 codes came, 0 codes went, 35 codes moved.")
                .contains(">71010-71044</th><td class=\"count\">35</td>")
                .contains("<td>Diagnostic radiology › Chest</td><td>Diagnostic radiology</td>")
                .contains("Chest <code>CHEST</code> <span class=\"note\">(subcategory)</span> lost 71010-71044");
    }

    @Test
    void anEditionAgainstItselfHasNotChanged() {
        CommandRun run = CommandRun.of("export", RADIOLOGY, "--to", "html", "--against", RADIOLOGY);
        assertThat(run.out()).contains("Nothing: every code is where it was.");
    }

    @Test
    void comparesOnTheDayThatIsAskedFor() {
        CommandRun run = CommandRun.of("export", CLINIC, "--to", "html", "--on", "2022-06-30", "--against", CLINIC);
        assertThat(run.out())
                .contains("Nothing: every code is where it was.")
                .contains("<dt>Effective day</dt><dd>2022-06-30</dd>");
    }

    /** B claims codes of A until the end of 2025, and codes of C from then on; TOP lists no ranges. */
    @Test
    void showsWhatIsClaimedTwiceOnTheDay() throws IOException {
        Path file = Files.writeString(folder.resolve("fees.json"), """
                { "name": "Fees", "levels": ["Section", "Part"], "effective": "2026-01-01", "categories": [
                  { "id": "TOP", "children": [
                    { "id": "A", "ranges": ["10000-10009"] },
                    { "id": "B", "ranges": [
                      { "codes": "10005-10014", "through": "2025-12-31" },
                      { "codes": "10010-10024", "from": "2026-01-01" } ] },
                    { "id": "C", "ranges": ["10020-10029"] } ] } ],
                  "overlaps": [
                    { "codes": "10005-10009", "belongsTo": "A", "because": "A", "through": "2025-12-31" },
                    { "codes": "10020-10024", "belongsTo": "C", "because": "C", "from": "2026-01-01" } ] }
                """);

        String effective = claimedTwice(file);
        assertThat(effective).contains("10020-10024").doesNotContain("10005");
        assertThat(claimedTwice(file, "--on", "2026-01-01")).isEqualTo(effective);
        assertThat(claimedTwice(file, "--on", "2025-12-31"))
                .contains("10005-10009")
                .doesNotContain("10020");
    }

    /** The table of codes that several categories claim. */
    private static String claimedTwice(Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("export", file.toString(), "--to", "html"));
        arguments.addAll(List.of(options));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        Matcher section = Pattern.compile("(?s)<h2 id=\"shared\".*?</section>").matcher(run.out());
        assertThat(section.find()).isTrue();
        return section.group();
    }

    @Test
    void anEarlierEditionThatIsNotThereEndsTheCommand() {
        CommandRun run = CommandRun.of("export", RADIOLOGY, "--to", "html", "--against", "nowhere.json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nowhere.json");
    }

    @Test
    void goesWithThePageAlone() {
        CommandRun run = CommandRun.of("export", RADIOLOGY, "--to", "sql", "--against", RADIOLOGY);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--against goes with --to html, and this is --to sql.");
    }
}
