package dev.coderange.example.claims.report.html;

import dev.coderange.example.claims.input.Defect;
import dev.coderange.example.claims.radiology.RadiologyClassifier;
import dev.coderange.example.claims.report.Figures;
import dev.coderange.example.claims.report.InputSummary;
import dev.coderange.example.claims.report.Lines;
import dev.coderange.example.claims.report.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all pages say of the file: what was read, and what could not be.
 *
 * @param about sentences on how the lines were read and sorted
 */
record PageHead(Source source, InputSummary input, List<String> about) {

    /** The head of a page whose lines were sorted in some way. */
    static PageHead of(Source source, InputSummary input, String sorted) {
        return new PageHead(
                source,
                input,
                Stream.concat(Stream.of(sorted), source.description().lines()).toList());
    }

    /** A figure, and what else there is to say of it; that may be empty. */
    record Fact(String name, String value, String more) {}

    /**
     * Why some lines are in none of the sums.
     *
     * @param first the numbers of the first few
     * @param values a few of those that could not be read
     */
    record Unread(String reason, String count, String first, List<String> values) {}

    String edition() {
        return "edition " + RadiologyClassifier.EDITION;
    }

    String checksum() {
        return RadiologyClassifier.SOURCE_SHA256;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Lines read",
                Figures.count(input.total().lines()),
                Figures.count(input.total().reversals()) + " of them reversals"));
        facts.add(new Fact("Could not be read", Figures.count(input.unreadable()), blank()));
        facts.add(new Fact("Charges", Figures.amount(input.total().charges()), "net of reversals"));
        if (input.revenueAlone().lines() > 0) {
            facts.add(new Fact(
                    "A revenue code alone",
                    Figures.count(input.revenueAlone().lines()),
                    Figures.amount(input.revenueAlone().charges()) + ", in none of the sums"));
        }
        input.firstService()
                .ifPresent(first -> facts.add(new Fact(
                        "Services from",
                        first.toString(),
                        "to " + input.lastService().orElseThrow())));
        return facts;
    }

    private String blank() {
        return input.blank() == 0 ? "" : "and " + Figures.count(input.blank()) + " blank";
    }

    /** What the number of a line counts. */
    String unit() {
        return source.form().unit();
    }

    List<Unread> unread() {
        Stream<Unread> defects = Arrays.stream(Defect.values())
                .filter(defect -> input.with(defect).count() > 0)
                .map(this::unread);
        return Stream.concat(revenueAlone(), defects).toList();
    }

    private Stream<Unread> revenueAlone() {
        Lines lines = input.revenueLines();
        String reason = "a revenue code alone, charges of "
                + Figures.amount(input.revenueAlone().charges());
        return lines.count() == 0
                ? Stream.empty()
                : Stream.of(new Unread(reason, Figures.count(lines.count()), first(lines), List.of()));
    }

    private Unread unread(Defect defect) {
        Lines lines = input.with(defect);
        return new Unread(defect.description(), Figures.count(lines.count()), first(lines), input.values(defect));
    }

    /** The numbers of the first few lines, and dots if there are more. */
    static String first(Lines lines) {
        String numbers = lines.first().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return numbers + (lines.count() > lines.first().size() ? ", ..." : "");
    }
}
