package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Component;
import dev.coderange.example.claims.radiology.Department;
import dev.coderange.example.claims.radiology.Place;
import dev.coderange.example.claims.radiology.Place.Elsewhere;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import dev.coderange.example.claims.radiology.RadiologyClassifier;
import dev.coderange.example.claims.radiology.RadiologySubcategory;
import dev.coderange.example.claims.report.AlignedTable.Row;
import dev.coderange.example.claims.report.AlignedTable.Section;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The report for people, in 110 columns. */
public final class TableReport implements Report<Summary> {

    private static final String INDENT = "  ";

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
                                new Section("Category / subcategory", categories(summary)),
                                new Section("Department", departments(summary)),
                                new Section("Component", components(summary))),
                        new Row(
                                "All claims that were read",
                                summary.split(),
                                summary.shares().ofAll()))
                .print(bars, out);
        printFindings(summary, out);
        LineList.printDefects(summary.input(), out);
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

    private static List<Row> categories(Summary summary) {
        Shares shares = summary.shares();
        List<Row> rows = new ArrayList<>();
        for (RadiologyCategory category : RadiologyCategory.values()) {
            rows.add(new Row(category.title(), summary.split(category), shares.of(category)));
            for (RadiologySubcategory subcategory : category.children()) {
                rows.add(row(INDENT + subcategory.title(), summary.split(Place.of(subcategory)), shares));
            }
            if (!category.children().isEmpty()) {
                rows.add(row(INDENT + "(no subcategory)", summary.split(Place.alone(category)), shares));
            }
        }
        for (Elsewhere place : Elsewhere.values()) {
            rows.add(row(place.title(), summary.split(place), shares));
        }
        return rows;
    }

    private static Row row(String title, Split split, Shares shares) {
        return new Row(title, split, shares.of(split.total()));
    }

    private static List<Row> departments(Summary summary) {
        Shares shares = summary.shares();
        return Department.all().stream()
                .map(department -> new Row(department.title(), summary.split(department), shares.of(department)))
                .toList();
    }

    private static List<Row> components(Summary summary) {
        Split all = summary.split();
        Shares shares = summary.shares();
        return Arrays.stream(Component.values())
                .map(component -> new Row(component.title(), all.only(component), shares.of(component)))
                .toList();
    }

    private static void printFindings(Summary summary, PrintWriter out) {
        if (summary.findings().isEmpty()) {
            return;
        }
        out.println();
        out.println("Read, and worth a look");
        for (Finding finding : Finding.values()) {
            LineList.print(finding.description(), summary.with(finding), out);
            finding.strays()
                    .map(summary.strays()::get)
                    .ifPresent(strays -> strays.forEach(stray -> out.println(String.format(
                            "%13s%s, %s %s",
                            "",
                            stray.description(),
                            Figures.count(stray.lines()),
                            stray.lines() == 1 ? "line" : "lines"))));
        }
    }
}
