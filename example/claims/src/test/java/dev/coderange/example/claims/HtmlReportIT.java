package dev.coderange.example.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coderange.example.claims.ClaimsJar.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that the program prints for a browser, as text: what is in them, and that nothing else gets in. */
class HtmlReportIT {

    private static final Pattern ROW = Pattern.compile("<tr.*?</tr>", Pattern.DOTALL);
    private static final Pattern TABLE_ROW =
            Pattern.compile("(\\S.*?) +([0-9,]+) +([0-9,]+) +([0-9,]+) +([0-9,]+) +([0-9,]+) +(\\S+) +([0-9.]+%).*");

    @TempDir
    private Path folder;

    @Test
    void hasEachRowThatTheTableHasWithTheSameFigures() {
        List<String> expected = ClaimsJar.run("report", ClaimsJar.SAMPLE.toString())
                .out()
                .lines()
                .map(String::strip)
                .map(TABLE_ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> Stream.of(1, 8, 7, 2, 3, 4, 5, 6).map(row::group).collect(Collectors.joining("|")))
                .toList();
        Run page = ClaimsJar.run("report", "--format", "html", ClaimsJar.SAMPLE.toString());
        assertThat(page.exitCode()).isZero();
        assertThat(page.err()).isEmpty();
        assertThat(expected).hasSizeGreaterThan(50);
        assertThat(rows(page.out())).containsAll(expected);
    }

    @Test
    void addsUpByMonth() {
        Run page = ClaimsJar.run(List.of(), """
                claim id,service date,procedure code,modifiers,units,charge
                A1,2025-12-31,71046,26,2,30
                A2,2026-01-01,71046,,1,10
                A3,2026-01-31,71046,TC,1,60
                """, "report", "--format", "html", "-");
        assertThat(rows(page.out()))
                .containsSequence(
                        "2025-12|30.0%|30.00|1|1|0|0|2",
                        "2026-01|70.0%|70.00|2|0|1|1|2", "All claims that were read|100.0%|100.00|3|1|1|1|4");
        assertThat(page.out()).contains("style=\"width: 100.0%\"", "style=\"width: 42.9%\"");
    }

    @Test
    void tellsRetiredUnknownAndUnreadableLines() {
        Run page = ClaimsJar.run(List.of(), """
                claim id,service date,procedure code,modifiers,units,charge
                A1,2026-01-01,77014,,1,1
                A2,2026-01-01,77024,,1,1
                A3,2026-01-01,99213,,1,1
                A4,2026-01-01,77014,,1,1
                A5,2026-02-30,71046,,1,1
                """, "report", "--format", "html", "-");
        assertThat(rows(page.out()))
                .contains(
                        "retired: in a category on earlier days only|2|2, 5",
                        "77014 was CT guidance through 2025-12-31|2|2, 5",
                        "77024 will be MR guidance from 2027-01-01|1|3",
                        "five digits, outside radiology Codes such as 99213|1|4",
                        "service date is not a day written like the others|1|6|2026-02-30");
    }

    @Test
    void showsWhatMoves() {
        Run page = ClaimsJar.run(List.of(), """
                claim id,service date,procedure code,modifiers,units,charge
                A1,2026-01-01,77014,,2,12.50
                """, "report", "--format", "html", "--compare", "2025", "2026", "-");
        assertThat(page.exitCode()).isZero();
        assertThat(page.out()).contains("<h1>What moves in <bdi>standard input</bdi></h1>", "<p>Nothing moves.</p>");
        assertThat(rows(page.out()))
                .contains("Radiologic guidance &gt; CT guidance|Retired codes|77014|12.50|1|2", "Moved|12.50|1|2");
    }

    @Test
    void nothingOutOfAFileIsMarkup() throws IOException {
        Path file = Files.writeString(folder.resolve("<img src=x onerror='a()'> \"${7*7}\" &amp; @if.csv"), """
                        claim id,service date,procedure code,modifiers,units,charge
                        A1,2026-01-01,71046,,1,1
                        A2,2026-01-01,<script>alert(1)</script>,,1,1
                        A3,2026-01-01,${7*7}!{x}<%--,,1,1
                        A4,"<b title=""x"" onclick='y'>",71046,,1,1
                        """);
        for (List<String> options : List.of(List.<String>of(), List.of("--compare", "2025", "2026"))) {
            String page = ClaimsJar.run(
                            Stream.of(List.of("report", "--format", "html"), options, List.of(file.toString()))
                                    .flatMap(List::stream)
                                    .toArray(String[]::new))
                    .out();
            assertThat(page)
                    .doesNotContain("<script", "<img", "<b ", "49")
                    .contains("<title>", " in &lt;img src=x onerror='a()'&gt; \"${7*7}\" &amp;amp; @if.csv</title>")
                    .contains("<code>&lt;script&gt;alert(1)&lt;/script&gt;</code>")
                    .contains("<code>${7*7}!{x}&lt;%--</code>")
                    .contains("<code>&lt;b title=\"x\" onclick='y'&gt;</code>");
        }
    }

    @Test
    void isOneFileThatLoadsNothingInWhateverCharset() throws IOException {
        Path file = Files.copy(ClaimsJar.SAMPLE, folder.resolve("January.csv"));
        String page = ClaimsJar.run(
                        List.of("-Dstdout.encoding=US-ASCII"), "", "report", "--format", "html", file.toString())
                .out();
        assertThat(page)
                .isASCII()
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
                .contains("default-src 'none'")
                .doesNotContain("src=", "url(", "@import", "<link", "<script", "http:", "https:")
                .doesNotContainPattern("href=\"[^#]");
    }

    /** The rows of all tables, the text of their cells divided by bars. */
    private static List<String> rows(String page) {
        return ROW.matcher(page)
                .results()
                .map(row -> row.group()
                        .replaceAll("</t[hd]>\\s*<t", "|<t")
                        .replaceAll("<br>", " ")
                        .replaceAll("<[^>]*>", "")
                        .replaceAll("\\s*\\|\\s*", "|")
                        .strip())
                .toList();
    }
}
