package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Component;
import dev.coderange.example.claims.radiology.Department;
import dev.coderange.example.claims.radiology.Place;
import dev.coderange.example.claims.radiology.Place.Elsewhere;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import dev.coderange.example.claims.radiology.RadiologySubcategory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * All claims that were read, divided in one way.
 *
 * @param title by what they are divided, for people
 * @param parts in the order in which they are shown
 */
public record Breakdown(String title, List<Part> parts) {

    /** Copies the parts. */
    public Breakdown {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the claims.
     *
     * @param title for people
     * @param level 0, or 1 for a part of the part above it
     * @param split what its claims add up to
     * @param share its part of all charges, in percent, from 0 to 100
     */
    public record Part(String title, int level, Split split, BigDecimal share) {}

    /** By category, and within each by subcategory; what is in no category comes last. */
    public static Breakdown byCategory(Summary summary) {
        Shares shares = summary.shares();
        List<Part> parts = new ArrayList<>();
        for (RadiologyCategory category : RadiologyCategory.values()) {
            parts.add(new Part(category.title(), 0, summary.split(category), shares.of(category)));
            for (RadiologySubcategory subcategory : category.children()) {
                parts.add(part(subcategory.title(), 1, summary.split(Place.of(subcategory)), shares));
            }
            if (!category.children().isEmpty()) {
                parts.add(part("(no subcategory)", 1, summary.split(Place.alone(category)), shares));
            }
        }
        for (Elsewhere place : Elsewhere.values()) {
            parts.add(part(place.title(), 0, summary.split(place), shares));
        }
        return new Breakdown("Category / subcategory", parts);
    }

    /** By the department that answers for the category. */
    public static Breakdown byDepartment(Summary summary) {
        Shares shares = summary.shares();
        return new Breakdown(
                "Department",
                Department.all().stream()
                        .map(each -> new Part(each.title(), 0, summary.split(each), shares.of(each)))
                        .toList());
    }

    /** By the part of the service that a claim is for. */
    public static Breakdown byComponent(Summary summary) {
        Split all = summary.split();
        Shares shares = summary.shares();
        return new Breakdown(
                "Component",
                Arrays.stream(Component.values())
                        .map(each -> new Part(each.title(), 0, all.only(each), shares.of(each)))
                        .toList());
    }

    /** By the month of service, in order; months without a claim are left out. */
    public static Breakdown byMonth(Summary summary) {
        Shares shares = summary.shares();
        return new Breakdown(
                "Month of service",
                summary.input().months().stream()
                        .map(each -> new Part(each.month().toString(), 0, each.split(), shares.ofMonth(each)))
                        .toList());
    }

    /** The share whose bar is the longest; 0 where there are no charges. */
    public BigDecimal mostShare() {
        return parts.stream().map(Part::share).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private static Part part(String title, int level, Split split, Shares shares) {
        return new Part(title, level, split, shares.of(split.total()));
    }
}
