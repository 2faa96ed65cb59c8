package dev.coderange.example.claims.report.html;

import dev.coderange.example.claims.input.Component;
import dev.coderange.example.claims.radiology.RadiologyClassifier;
import dev.coderange.example.claims.report.Breakdown;
import dev.coderange.example.claims.report.Breakdown.Part;
import dev.coderange.example.claims.report.Figures;
import dev.coderange.example.claims.report.Finding;
import dev.coderange.example.claims.report.Lines;
import dev.coderange.example.claims.report.Source;
import dev.coderange.example.claims.report.Split;
import dev.coderange.example.claims.report.Summary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * What the page of a report shows.
 *
 * @param total the last row of each chart
 * @param findings what was found at all
 */
record ReportPage(PageHead head, List<Chart> charts, Part total, List<Found> findings) {

    /** The columns of figures beside the share. */
    static final List<String> HEADS = List.of(
            "Charges",
            "Lines",
            Component.PROFESSIONAL.head(),
            Component.TECHNICAL.head(),
            Component.GLOBAL.head(),
            "Units");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A breakdown, each part of it with a bar.
     *
     * @param id its anchor
     * @param title its heading
     */
    record Chart(String id, String title, Breakdown breakdown) {

        /** How long a part's bar is, in percent of the longest. */
        BigDecimal width(Part part) {
            BigDecimal most = breakdown.mostShare();
            return most.signum() == 0
                    ? BigDecimal.ZERO
                    : part.share().multiply(HUNDRED).divide(most, 1, RoundingMode.HALF_UP);
        }
    }

    /**
     * Something that was found in lines.
     *
     * @param codes a few codes, or empty
     * @param first the numbers of the first few lines
     * @param parts the codes that have more to tell
     */
    record Found(String description, String codes, String count, String first, List<Found> parts) {

        private static Found of(Finding finding, Summary summary) {
            List<Found> parts = summary.strays(finding).stream()
                    .map(stray -> of(stray.description(), "", stray.lines(), List.of()))
                    .toList();
            String codes = parts.isEmpty() ? String.join(", ", summary.codes(finding)) : "";
            return of(finding.description(), codes, summary.with(finding), parts);
        }

        private static Found of(String description, String codes, Lines lines, List<Found> parts) {
            return new Found(description, codes, Figures.count(lines.count()), PageHead.first(lines), parts);
        }
    }

    static ReportPage of(Summary summary, Source source) {
        String sorted = summary.on()
                .map(day -> "all lines sorted on " + day + ", whatever their day of service")
                .orElse("each line sorted on its own day of service");
        PageHead head = PageHead.of(
                source, summary.input(), "By the ranges of edition " + RadiologyClassifier.EDITION + ", " + sorted);
        return new ReportPage(
                head,
                List.of(
                        new Chart("categories", "By category", Breakdown.byCategory(summary)),
                        new Chart("months", "By month of service", Breakdown.byMonth(summary)),
                        new Chart("components", "By component", Breakdown.byComponent(summary)),
                        new Chart("departments", "By department", Breakdown.byDepartment(summary))),
                new Part(
                        "All claims that were read",
                        0,
                        summary.split(),
                        summary.shares().ofAll()),
                Arrays.stream(Finding.values())
                        .filter(finding -> summary.with(finding).count() > 0)
                        .map(finding -> Found.of(finding, summary))
                        .toList());
    }

    /** One for each of the {@link #HEADS}. */
    static List<String> figures(Part part) {
        Split split = part.split();
        return List.of(
                Figures.amount(split.total().charges()),
                Figures.count(split.total().lines()),
                Figures.count(split.professional().lines()),
                Figures.count(split.technical().lines()),
                Figures.count(split.global().lines()),
                Figures.count(split.total().units()));
    }

    static String percent(Part part) {
        return Figures.percent(part.share());
    }
}
