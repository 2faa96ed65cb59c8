package dev.coderange.example.claims.report;

import dev.coderange.example.claims.radiology.Department;
import dev.coderange.example.claims.radiology.Place;
import dev.coderange.example.claims.radiology.Place.Elsewhere;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import dev.coderange.example.claims.radiology.RadiologySubcategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a claims file adds up to.
 *
 * @param places the claims of each place by component; every place is a key, and every readable line is counted in
 *     exactly one
 * @param input what the lines turned out to be
 * @param findings what was found in lines that were read; only what occurred is a key
 * @param codes the first few codes that are in no category on the day, each once; only what occurred is a key
 * @param strays the most frequent codes that are retired, and that are not yet valid
 * @param on the day on which all lines were sorted; empty where each was on its own day of service
 */
public record Summary(
        Map<Place, Split> places,
        InputSummary input,
        Map<Finding, Lines> findings,
        Map<Finding, List<String>> codes,
        Map<Elsewhere, List<Stray>> strays,
        Optional<LocalDate> on) {

    /** Copies the maps. */
    public Summary {
        places = Map.copyOf(places);
        findings = Map.copyOf(findings);
        codes = codes.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        strays = Map.copyOf(strays);
    }

    /** The claims of a place. */
    public Amounts of(Place place) {
        return split(place).total();
    }

    /** The claims of a subcategory. */
    public Amounts of(RadiologySubcategory subcategory) {
        return of(Place.of(subcategory));
    }

    /** The claims of a category, those of its subcategories included. */
    public Amounts of(RadiologyCategory category) {
        return split(category).total();
    }

    /** The claims of the categories that a department answers for. */
    public Amounts of(Department department) {
        return split(department).total();
    }

    /** The claims of a place by component. */
    public Split split(Place place) {
        return places.get(place);
    }

    /** The claims of a category by component, those of its subcategories included. */
    public Split split(RadiologyCategory category) {
        return category.children().stream()
                .map(subcategory -> split(Place.of(subcategory)))
                .reduce(split(Place.alone(category)), Split::plus);
    }

    /** The claims of a department by component. */
    public Split split(Department department) {
        return Arrays.stream(RadiologyCategory.values())
                .filter(category -> Department.of(category).equals(department))
                .map(this::split)
                .reduce(Split.NONE, Split::plus);
    }

    /** All claims that were read by component. */
    public Split split() {
        return places.values().stream().reduce(Split.NONE, Split::plus);
    }

    /** All claims that were read. */
    public Amounts total() {
        return input.total();
    }

    /** The lines that have a finding. */
    public Lines with(Finding finding) {
        return findings.getOrDefault(finding, Lines.NONE);
    }

    /** The first few codes that have a finding; empty if they are in a category on the day. */
    public List<String> codes(Finding finding) {
        return codes.getOrDefault(finding, List.of());
    }

    /** The most frequent codes that have a finding and are in a category on other days. */
    public List<Stray> strays(Finding finding) {
        return finding.strays().map(strays::get).orElse(List.of());
    }

    /** How the charges divide. */
    public Shares shares() {
        return new Shares(this);
    }
}
