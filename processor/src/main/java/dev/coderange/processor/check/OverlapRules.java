package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reports the claims of siblings that meet, unless the data says who gets the codes. It names the claimants and prefers none. */
final class OverlapRules {

    private final CodeFormat format;
    private final Problems problems;

    OverlapRules(CodeFormat format, Problems problems) {
        this.format = format;
        this.problems = problems;
    }

    /**
     * Reports each stretch of codes that several siblings claim, at the last range that does, and each range that meets an
     * earlier one of its own category.
     */
    void check(Siblings siblings, Division division, boolean isNarrowest) {
        division.own().forEach(this::reportOwn);
        reportMore(
                division.own(),
                division.ownCount(),
                Division.Own::later,
                "%,d more ranges overlap another range of"
                        + " their own category. They are listed when those before them are corrected.");
        for (Division.Stretch stretch : division.open()) {
            problems.error(last(stretch).claim().position(), shared(stretch, siblings.categories(), isNarrowest));
        }
        reportMore(
                division.open(),
                division.openCount(),
                OverlapRules::last,
                "%,d more stretches of codes are in more"
                        + " than one category. They are listed when those before them are decided.");
    }

    private void reportOwn(Division.Own pair) {
        problems.error(
                pair.later().claim().position(),
                "%s overlaps %s (at %s), another range of the same category. List each code once."
                        .formatted(
                                pair.later().range().text(format),
                                pair.earlier().range().text(format),
                                pair.earlier().claim().position()));
    }

    private <T> void reportMore(List<T> told, long count, Function<T, Held> place, String text) {
        if (count > told.size()) {
            Held last = place.apply(told.get(told.size() - 1));
            problems.error(last.claim().position(), String.format(Locale.ROOT, text, count - told.size()));
        }
    }

    private static Held last(Division.Stretch stretch) {
        return stretch.claimants().get(stretch.claimants().size() - 1);
    }

    private String shared(Division.Stretch stretch, List<CategoryDraft> categories, boolean isNarrowest) {
        return "%s is in more than one category: %s. Change a range, or decide which category gets the codes: add %s to the list \"overlaps\" and fill in the id and the reason.%s"
                .formatted(
                        stretch.codes().text(format),
                        claimants(stretch, categories),
                        Placeholder.entry(stretch.codes(), format),
                        isNarrowest
                                ? " The rule \"narrowest\" leaves these codes open, because the smallest ranges that claim them are equally large."
                                : rule(stretch, categories));
    }

    private String claimants(Division.Stretch stretch, List<CategoryDraft> categories) {
        List<String> claimants = new ArrayList<>();
        for (Held held : stretch.claimants()) {
            claimants.add("%s (%s at %s)"
                    .formatted(
                            categories.get(held.owner()).label(),
                            held.range().text(format),
                            held.claim().position()));
        }
        int more = stretch.count() - claimants.size();
        if (more > 0) {
            claimants.add(claimants.size() - 1, String.format(Locale.ROOT, "%,d others", more));
        }
        return CodeList.and(claimants);
    }

    /** The rule that would decide, where one range lies in all the others, and what would come of it. */
    private static String rule(Division.Stretch stretch, List<CategoryDraft> categories) {
        return innermost(stretch)
                .map(held ->
                        " Or let the smallest range that claims a code win everywhere, here %s: write \"overlaps\": \"narrowest\", or make \"narrowest\" the first entry of the list."
                                .formatted(categories.get(held.owner()).label()))
                .orElse("");
    }

    private static Optional<Held> innermost(Division.Stretch stretch) {
        Held smallest = stretch.claimants().stream()
                .min(Comparator.comparingLong(Held::width))
                .orElseThrow();
        boolean isInnermost = stretch.claimants().stream()
                .allMatch(held ->
                        held == smallest || held.range().contains(smallest.range()) && held.width() > smallest.width());
        return isInnermost && stretch.count() == stretch.claimants().size() ? Optional.of(smallest) : Optional.empty();
    }
}
