package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Defect;
import dev.coderange.example.claims.radiology.Department;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import dev.coderange.example.claims.radiology.RadiologyClassifier;
import dev.coderange.example.claims.radiology.RadiologySubcategory;
import dev.coderange.example.claims.report.AlignedTable.Row;
import dev.coderange.example.claims.report.AlignedTable.Section;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The report for people, in 100 columns. */
public final class TableReport implements Report {

    private static final String INDENT = "  ";

    private final BarStyle bars;

    /** A report with bars of a style. */
    public TableReport(BarStyle bars) {
        this.bars = bars;
    }

    @Override
    public void print(Summary summary, String input, PrintWriter out) {
        printHead(summary, input, out);
        new AlignedTable(
                        List.of(
                                new Section("Category / subcategory", categories(summary)),
                                new Section("Department", departments(summary))),
                        new Row(
                                "All claims that were read",
                                summary.total(),
                                summary.shares().ofAll()))
                .print(bars, out);
        printFindings(summary, out);
        printDefects(summary, out);
    }

    private static void printHead(Summary summary, String input, PrintWriter out) {
        Amounts total = summary.total();
        out.println("Radiology claims in " + input + ", by the ranges of edition " + RadiologyClassifier.EDITION);
        String days = summary.firstService().isEmpty()
                ? ""
                : ", services from " + summary.firstService().get() + " to "
                        + summary.lastService().orElseThrow();
        out.println(Figures.count(total.lines()) + " lines read, " + Figures.count(total.reversals())
                + " of them reversals; " + Figures.count(summary.unreadable()) + " could not be read" + days);
        out.println();
    }

    private static List<Row> categories(Summary summary) {
        Shares shares = summary.shares();
        List<Row> rows = new ArrayList<>();
        for (RadiologyCategory category : RadiologyCategory.values()) {
            rows.add(new Row(category.title(), summary.of(category), shares.of(category)));
            for (RadiologySubcategory subcategory : category.children()) {
                rows.add(row(
                        INDENT + subcategory.title(), summary.bySubcategory().get(subcategory), shares));
            }
            if (!category.children().isEmpty()) {
                rows.add(row(
                        INDENT + "(no subcategory)", summary.byCategoryAlone().get(category), shares));
            }
        }
        rows.add(row("In a gap between categories", summary.betweenCategories(), shares));
        rows.add(row("Outside radiology", summary.outside(), shares));
        return rows;
    }

    private static Row row(String title, Amounts amounts, Shares shares) {
        return new Row(title, amounts, shares.of(amounts));
    }

    private static List<Row> departments(Summary summary) {
        Shares shares = summary.shares();
        return Department.all().stream()
                .map(department -> new Row(department.title(), summary.of(department), shares.of(department)))
                .toList();
    }

    private static void printFindings(Summary summary, PrintWriter out) {
        if (summary.findings().isEmpty()) {
            return;
        }
        out.println();
        out.println("Read, and worth a look");
        for (Finding finding : Finding.values()) {
            printLines(finding.description(), summary.with(finding), out);
        }
    }

    private static void printDefects(Summary summary, PrintWriter out) {
        if (summary.defects().isEmpty() && summary.blank() == 0) {
            return;
        }
        out.println();
        out.println("Not read, and in none of the sums above");
        for (Defect defect : Defect.values()) {
            printLines(defect.description(), summary.with(defect), out);
        }
        if (summary.blank() > 0) {
            out.println(String.format("%9s  %s", Figures.count(summary.blank()), "blank"));
        }
    }

    private static void printLines(String description, Lines lines, PrintWriter out) {
        if (lines.count() == 0) {
            return;
        }
        String numbers = lines.first().stream().map(String::valueOf).collect(Collectors.joining(", "));
        boolean more = lines.count() > lines.first().size();
        out.println(String.format(
                "%9s  %-50s  %s %s%s",
                Figures.count(lines.count()),
                description,
                lines.count() == 1 ? "line" : "lines",
                numbers,
                more ? ", ..." : ""));
    }
}
