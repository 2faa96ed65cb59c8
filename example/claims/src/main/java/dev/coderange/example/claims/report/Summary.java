package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Defect;
import dev.coderange.example.claims.radiology.Department;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import dev.coderange.example.claims.radiology.RadiologySubcategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a claims file adds up to. Every readable line is counted in exactly one of the first four parts.
 *
 * @param bySubcategory the claims of each subcategory; every subcategory is a key
 * @param byCategoryAlone the claims of each category that are in no subcategory; every category is a key
 * @param betweenCategories the claims whose codes lie in a gap between two categories
 * @param outside the claims whose codes are no radiology
 * @param findings what was found in lines that were read; only what occurred is a key
 * @param defects why lines could not be read; only what occurred is a key
 * @param blank the number of lines with nothing in them
 * @param firstService the earliest day of service, if a line was read
 * @param lastService the latest day of service, if a line was read
 */
public record Summary(
        Map<RadiologySubcategory, Amounts> bySubcategory,
        Map<RadiologyCategory, Amounts> byCategoryAlone,
        Amounts betweenCategories,
        Amounts outside,
        Map<Finding, Lines> findings,
        Map<Defect, Lines> defects,
        long blank,
        Optional<LocalDate> firstService,
        Optional<LocalDate> lastService) {

    /** The claims of a category, those of its subcategories included. */
    public Amounts of(RadiologyCategory category) {
        return category.children().stream()
                .map(bySubcategory::get)
                .reduce(byCategoryAlone.get(category), Amounts::plus);
    }

    /** The claims of the categories that a department answers for. */
    public Amounts of(Department department) {
        return Arrays.stream(RadiologyCategory.values())
                .filter(category -> Department.of(category).equals(department))
                .map(this::of)
                .reduce(Amounts.NONE, Amounts::plus);
    }

    /** All claims that were read. */
    public Amounts total() {
        return Stream.concat(
                        Arrays.stream(RadiologyCategory.values()).map(this::of), Stream.of(betweenCategories, outside))
                .reduce(Amounts.NONE, Amounts::plus);
    }

    /** The lines that have a finding. */
    public Lines with(Finding finding) {
        return findings.getOrDefault(finding, Lines.NONE);
    }

    /** The lines that have a defect. */
    public Lines with(Defect defect) {
        return defects.getOrDefault(defect, Lines.NONE);
    }

    /** The number of lines that could not be read. */
    public long unreadable() {
        return defects.values().stream().mapToLong(Lines::count).sum();
    }

    /** How the charges divide. */
    public Shares shares() {
        return new Shares(this);
    }
}
