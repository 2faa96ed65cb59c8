package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Claim;
import dev.coderange.example.claims.input.ClaimLine;
import dev.coderange.example.claims.input.Defect;
import dev.coderange.example.claims.radiology.Gaps;
import dev.coderange.example.claims.radiology.RadiologyCategory;
import dev.coderange.example.claims.radiology.RadiologyClassifier;
import dev.coderange.example.claims.radiology.RadiologySubcategory;
import dev.coderange.example.claims.radiology.ReviewRule;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the lines of a claims file as they go by and forgets them, so that the length of a file costs no memory. Not
 * safe for several threads.
 */
public final class Tally {

    private final Map<RadiologySubcategory, AmountCounter> bySubcategory = counters(RadiologySubcategory.values());
    private final Map<RadiologyCategory, AmountCounter> byCategoryAlone = counters(RadiologyCategory.values());
    private final AmountCounter betweenCategories = new AmountCounter();
    private final AmountCounter outside = new AmountCounter();
    private final Map<Finding, LineCounter> findings = new EnumMap<>(Finding.class);
    private final Map<Defect, LineCounter> defects = new EnumMap<>(Defect.class);
    private long blank;

    /** Null until a claim was counted, as is the last one. */
    private LocalDate firstService;

    private LocalDate lastService;

    /** Counts a line, whatever it is. */
    public void add(ClaimLine line) {
        if (line instanceof ClaimLine.Billed billed) {
            add(billed.number(), billed.claim());
        } else if (line instanceof ClaimLine.Unreadable unreadable) {
            defects.computeIfAbsent(unreadable.defect(), defect -> new LineCounter())
                    .add(unreadable.number());
        } else {
            blank++;
        }
    }

    private void add(long number, Claim claim) {
        counterOf(number, claim.procedureCode()).add(claim);
        LocalDate day = claim.serviceDate();
        firstService = firstService == null || day.isBefore(firstService) ? day : firstService;
        lastService = lastService == null || day.isAfter(lastService) ? day : lastService;
    }

    private AmountCounter counterOf(long number, String code) {
        RadiologyCategory category = RadiologyClassifier.category(code);
        if (category == null) {
            return counterOutsideCategories(number, code);
        }
        if (ReviewRule.appliesTo(Integer.parseInt(code))) {
            note(Finding.FOR_REVIEW, number);
        }
        RadiologySubcategory subcategory = RadiologyClassifier.subcategory(code);
        if (subcategory != null) {
            return bySubcategory.get(subcategory);
        }
        if (!category.children().isEmpty()) {
            note(Finding.NO_SUBCATEGORY, number);
        }
        return byCategoryAlone.get(category);
    }

    private AmountCounter counterOutsideCategories(long number, String code) {
        if (!code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            note(Finding.LETTER_CODE, number);
            return outside;
        }
        if (Gaps.hold(code)) {
            note(Finding.BETWEEN_CATEGORIES, number);
            return betweenCategories;
        }
        note(Finding.OUTSIDE_RADIOLOGY, number);
        return outside;
    }

    private void note(Finding finding, long number) {
        findings.computeIfAbsent(finding, key -> new LineCounter()).add(number);
    }

    /** What was counted up to now. */
    public Summary summary() {
        return new Summary(
                amounts(bySubcategory),
                amounts(byCategoryAlone),
                betweenCategories.amounts(),
                outside.amounts(),
                lines(findings),
                lines(defects),
                blank,
                Optional.ofNullable(firstService),
                Optional.ofNullable(lastService));
    }

    private static <K extends Enum<K>> Map<K, AmountCounter> counters(K[] keys) {
        return Stream.of(keys)
                .collect(Collectors.toMap(
                        Function.identity(),
                        key -> new AmountCounter(),
                        (one, other) -> one,
                        () -> new EnumMap<>(keys[0].getDeclaringClass())));
    }

    private static <K> Map<K, Amounts> amounts(Map<K, AmountCounter> counters) {
        return counters.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().amounts()));
    }

    private static <K> Map<K, Lines> lines(Map<K, LineCounter> counters) {
        return counters.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().lines()));
    }
}
