package dev.coderange.example.claims.report;

import dev.coderange.example.claims.radiology.RadiologyClassifier;
import dev.coderange.example.claims.report.Breakdown.Part;
import java.io.PrintWriter;
import java.util.List;

/** The report for people, in 110 columns. */
public final class TableReport implements Report<Summary> {

    private final BarStyle bars;

    /** A report with bars of a style. */
    public TableReport(BarStyle bars) {
        this.bars = bars;
    }

    @Override
    public void print(Summary summary, Source source, PrintWriter out) {
        printHead(summary, source, out);
        new AlignedTable(
                        List.of(
                                Breakdown.byCategory(summary),
                                Breakdown.byDepartment(summary),
                                Breakdown.byComponent(summary)),
                        new Part(
                                "All claims that were read",
                                0,
                                summary.split(),
                                summary.shares().ofAll()))
                .print(bars, out);
        printFindings(summary, source, out);
        LineList.printLeftOut(summary.input(), source, out);
    }

    private static void printHead(Summary summary, Source source, PrintWriter out) {
        out.println(
                "Radiology claims in " + source.name() + ", by the ranges of edition " + RadiologyClassifier.EDITION);
        out.println(summary.on()
                .map(day -> "All lines sorted on " + day + ", whatever their day of service")
                .orElse("Each line sorted on its own day of service"));
        LineList.printInput(summary.input(), source, out);
        out.println();
    }

    private static void printFindings(Summary summary, Source source, PrintWriter out) {
        if (summary.findings().isEmpty()) {
            return;
        }
        out.println();
        out.println("Read, and worth a look");
        for (Finding finding : Finding.values()) {
            LineList.print(finding.description(), summary.with(finding), source, out);
            for (Stray stray : summary.strays(finding)) {
                long lines = stray.lines().count();
                out.println(String.format(
                        "%13s%s, %s %s", "", stray.description(), Figures.count(lines), lines == 1 ? "line" : "lines"));
            }
        }
    }
}
