package dev.coderange.example.claims.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coderange.example.claims.radiology.Department;
import dev.coderange.example.claims.radiology.Place;
import dev.coderange.example.claims.radiology.Place.Elsewhere;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import dev.coderange.example.claims.radiology.RadiologySubcategory;
import java.io.PrintWriter;
import java.time.LocalDate;

/** The report for machines: one JSON object in ASCII, its keys always the same and in the same order. */
public final class JsonReport implements Report<Summary> {

    @Override
    public void print(Summary summary, Source source, PrintWriter out) {
        Shares shares = summary.shares();
        ObjectNode report = JsonTree.report(summary.input(), source);
        report.put("on", summary.on().map(LocalDate::toString).orElse("day of service"));
        report.set("total", JsonTree.split(JsonTree.object(), summary.split()));
        ArrayNode categories = report.putArray("categories");
        for (RadiologyCategory category : RadiologyCategory.values()) {
            categories.add(category(category, summary, shares));
        }
        report.set("retired", strays(Elsewhere.RETIRED, summary, shares));
        report.set("notYetValid", strays(Elsewhere.NOT_YET, summary, shares));
        report.set("betweenCategories", part(JsonTree.object(), summary.split(Elsewhere.BETWEEN_CATEGORIES), shares));
        report.set("outsideRadiology", part(JsonTree.object(), summary.split(Elsewhere.OUTSIDE), shares));
        ArrayNode departments = report.putArray("departments");
        for (Department department : Department.all()) {
            ObjectNode node = JsonTree.object().put("title", department.title());
            departments.add(JsonTree.split(node, summary.split(department)).put("share", shares.of(department)));
        }
        ArrayNode months = report.putArray("months");
        for (Month month : summary.input().months()) {
            ObjectNode node = JsonTree.object().put("month", month.month().toString());
            months.add(JsonTree.split(node, month.split()).put("share", shares.ofMonth(month)));
        }
        ArrayNode findings = report.putArray("findings");
        for (Finding finding : Finding.values()) {
            findings.add(JsonTree.lines(finding.name(), finding.description(), summary.with(finding)));
        }
        report.set("unreadable", JsonTree.defects(summary.input()));
        JsonTree.print(report, out);
    }

    private static ObjectNode category(RadiologyCategory category, Summary summary, Shares shares) {
        ObjectNode node = JsonTree.named(category)
                .put("department", Department.of(category).title());
        JsonTree.split(node, summary.split(category)).put("share", shares.of(category));
        ArrayNode subcategories = node.putArray("subcategories");
        for (RadiologySubcategory subcategory : category.children()) {
            subcategories.add(part(JsonTree.named(subcategory), summary.split(Place.of(subcategory)), shares));
        }
        node.set("noSubcategory", part(JsonTree.object(), summary.split(Place.alone(category)), shares));
        return node;
    }

    private static ObjectNode strays(Elsewhere reason, Summary summary, Shares shares) {
        ObjectNode node = part(JsonTree.object(), summary.split(reason), shares);
        ArrayNode codes = node.putArray("codes");
        for (Stray stray : summary.strays().get(reason)) {
            Place place = stray.period().place();
            codes.addObject()
                    .put("code", stray.code())
                    .put("lines", stray.lines().count())
                    .put("category", place.category().map(Enum::name).orElse(null))
                    .put("subcategory", place.subcategory().map(Enum::name).orElse(null))
                    .put("from", day(stray.period().from()))
                    .put("through", day(stray.period().through()));
        }
        return node;
    }

    /** Null for a day that stands for no bound. */
    private static String day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day.toString();
    }

    private static ObjectNode part(ObjectNode node, Split split, Shares shares) {
        return JsonTree.split(node, split).put("share", shares.of(split.total()));
    }
}
