package dev.coderange.processor.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page as text. When a change is meant, {@code -Dcoderange.golden=write} writes what is kept of it anew; the
 * browser suite of the example module looks at what it does.
 */
class AtlasExportTest {

    private static final boolean WRITE = "write".equals(System.getProperty("coderange.golden"));
    private static final Path GOLDEN = Path.of("src/test/resources/golden/atlas");
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

    static Stream<CodeSet> sets() {
        return Stream.of(Pages.radiology(), Pages.clinic());
    }

    @Test
    void saysWhatTheShippedRangesAre() {
        String page = Pages.page(Pages.radiology());
        assertThat(page)
                .contains("<dt>Category</dt><dd>7 <small>9,577 codes</small></dd>")
                .contains("<dt>Subcategory</dt><dd>34 <small>4,846 codes</small></dd>")
                .contains("<dt>Gaps</dt><dd>6 <small>413 codes in none</small></dd>")
                .contains("<dt>Claimed twice</dt><dd>5 <small>codes</small></dd>")
                .contains("<dt>SHA-256 of the data</dt><dd>" + Pages.SHA_256 + "</dd>")
                .contains(">77295</th><td class=\"count\">1</td><td><span class=\"claimant\">Treatment planning"
                        + " 77261-77299</span><span class=\"claimant\">Physics and dosimetry 77295-77370</span></td>"
                        + "<td>Physics and dosimetry</td>")
                .contains(">77296-77299</th><td class=\"count\">4</td>")
                .doesNotContain("leaves out");
        for (String gap : List.of("76500-76505", "77000", "77023-77045", "77068-77070", "77093-77260", "77800-78011")) {
            assertThat(page).contains("<tr><th scope=\"row\" class=\"ranges\">" + gap + "</th>");
        }
    }

    @Test
    void drawsToScale() {
        String page = Pages.page(Pages.radiology());
        // 70010-76499 are the first 6,490 of 9,990 codes.
        assertThat(page)
                .contains("<title>1 Diagnostic radiology, 70010-76499</title>"
                        + "<rect x=\"0%\" y=\"18\" width=\"64.965%\" height=\"44\"/>");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void isKept(CodeSet set) throws IOException {
        String page = Pages.page(set);
        String kept = SCRIPT.matcher(STYLE.matcher(page).replaceFirst("<style></style>"))
                .replaceFirst("<script></script>")
                .replaceAll("sha256-[^&]*&", "sha256-&");
        Path file = GOLDEN.resolve(set.name().toLowerCase(Locale.ROOT) + ".html");
        if (WRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, kept);
        }
        assertThat(kept).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void namesNothingOutsideItself(CodeSet set) {
        String page = Pages.page(set, set);
        assertThat(page).doesNotContain(" src=", "<link", "<iframe", "<object", "<embed", "<base", "@import", "url(");
        Matcher references = Pattern.compile("href=\"([^\"]*)\"").matcher(page);
        while (references.find()) {
            assertThat(references.group(1)).startsWith("#");
            assertThat(page).contains("id=\"" + references.group(1).substring(1) + "\"");
        }
        String script = only(SCRIPT, page);
        assertThat(script).doesNotContain("fetch(", "XMLHttp", "innerHTML", "eval(", "import(", "document.write");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void letsItsOwnStyleAndScriptRunAlone(CodeSet set) throws Exception {
        String page = Pages.page(set);
        assertThat(page.replace("&#39;", "'"))
                .contains("content=\"default-src 'none'; style-src 'sha256-" + hash(only(STYLE, page))
                        + "'; script-src 'sha256-" + hash(only(SCRIPT, page))
                        + "'; base-uri 'none'; form-action 'none'\"")
                .doesNotContain(" style=", " onclick=", " onload=");
    }

    private static String only(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String hash(String text) throws Exception {
        byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void textOfTheDataStaysText() {
        String hostile =
                "<img src=x onerror=alert(1)></script><script>alert(2)</script><!-- \" ' &lt; \u2028 ]]> ${1+1}"
                        + " $L %s */ \\u003cb\\u003e </style></title></svg>";
        var category = new Category(
                "ONE", hostile, hostile, hostile, Map.of(), List.of(new CodeRange(1, 5)), List.of(), List.of());
        CodeSet plain = Pages.integers(List.of("Kind"), List.of(category));
        var set = new CodeSet("Made", hostile, hostile, hostile, plain.format(), plain.levels(), plain.categories());
        String page = Pages.page(set, set);
        assertThat(page).doesNotContain("<img", "<!-- ").contains("&lt;img src=x onerror=alert(1)&gt;");
        assertThat(count("<script", page)).isEqualTo(2);
        assertThat(count("</script", page)).isEqualTo(2);
        assertThat(count("</style", page)).isEqualTo(1);
        assertThat(count("</title></svg>", page)).isZero();
    }

    private static int count(String text, String page) {
        return page.split(Pattern.quote(text), -1).length - 1;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void isTheSameEverywhere(CodeSet set) {
        String page = Pages.page(set);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Pages.page(set)).isEqualTo(page);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(page).doesNotContain("\r").startsWith("<!DOCTYPE html>\n").endsWith("</html>\n");
    }

    @Test
    void aSetWithoutCodesHasAPage() {
        Category empty = Pages.category("EMPTY", "Empty", List.of(), List.of());
        String page = Pages.page(Pages.integers(List.of("Kind"), List.of(empty)));
        assertThat(page).contains("No category holds a code.", "<dt>Kind</dt><dd>1 <small>0 codes</small></dd>");
    }

    @Test
    void everyNumberThereIsFitsOnALine() {
        Category all = Pages.category("ALL", "All", List.of(new CodeRange(0, Long.MAX_VALUE)), List.of());
        String page = Pages.page(Pages.integers(List.of("Kind"), List.of(all)));
        assertThat(page).contains("0 to 9223372036854775807", "9,223,372,036,854,775,807 or more codes");
    }
}
