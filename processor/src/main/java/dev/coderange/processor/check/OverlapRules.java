package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reports the claims of siblings that meet, unless the data says who gets the codes. It names the claimants and prefers none. */
final class OverlapRules {

    private final CodeFormat format;
    private final ProblemCollector problems;

    OverlapRules(CodeFormat format, ProblemCollector problems) {
        this.format = format;
        this.problems = problems;
    }

    /**
     * Reports each stretch of codes that several siblings claim, at the last range that does, and each range that meets an
     * earlier one of its own category.
     */
    void check(Siblings siblings, OverlapResolver division, boolean isNarrowest) {
        division.own().forEach(this::reportOwn);
        reportMore(
                division.own(),
                division.ownCount(),
                OverlapResolver.Own::later,
                RangeMessage.MORE_SAME_CATEGORY_OVERLAPS);
        for (OverlapResolver.Stretch stretch : division.open()) {
            problems.error(last(stretch).claim().position(), shared(stretch, siblings.categories(), isNarrowest));
        }
        reportMore(division.open(), division.openCount(), OverlapRules::last, RangeMessage.MORE_OVERLAPS);
    }

    private void reportOwn(OverlapResolver.Own pair) {
        problems.error(
                pair.later().claim().position(),
                RangeMessage.SAME_CATEGORY_OVERLAP.with(
                        pair.later().range().text(format),
                        pair.earlier().range().text(format),
                        pair.earlier().claim().position()));
    }

    private <T> void reportMore(List<T> told, long count, Function<T, IndexedRange> place, RangeMessage message) {
        if (count > told.size()) {
            IndexedRange last = place.apply(told.get(told.size() - 1));
            problems.error(last.claim().position(), message.with(count - told.size()));
        }
    }

    private static IndexedRange last(OverlapResolver.Stretch stretch) {
        return stretch.claimants().get(stretch.claimants().size() - 1);
    }

    private Said shared(OverlapResolver.Stretch stretch, List<CategoryDraft> categories, boolean isNarrowest) {
        return RangeMessage.OVERLAP
                .with(
                        stretch.codes().text(format),
                        stretch.codes().first() == stretch.codes().last() ? "is" : "are",
                        claimants(stretch, categories),
                        Placeholder.entry(stretch.codes(), format))
                .and(isNarrowest ? Hint.NARROWEST_LEAVES_OPEN.with() : rule(stretch, categories));
    }

    private String claimants(OverlapResolver.Stretch stretch, List<CategoryDraft> categories) {
        List<String> claimants = new ArrayList<>();
        for (IndexedRange held : stretch.claimants()) {
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
    private static String rule(OverlapResolver.Stretch stretch, List<CategoryDraft> categories) {
        return innermost(stretch)
                .map(held -> Hint.NARROWEST_WOULD_DECIDE.with(
                        categories.get(held.owner()).label()))
                .orElse("");
    }

    private static Optional<IndexedRange> innermost(OverlapResolver.Stretch stretch) {
        IndexedRange smallest = stretch.claimants().stream()
                .min(Comparator.comparingLong(IndexedRange::width))
                .orElseThrow();
        boolean isInnermost = stretch.claimants().stream()
                .allMatch(held ->
                        held == smallest || held.range().contains(smallest.range()) && held.width() > smallest.width());
        return isInnermost && stretch.count() == stretch.claimants().size() ? Optional.of(smallest) : Optional.empty();
    }
}
