package dev.coderange.processor.check;

import dev.coderange.processor.check.OverlapResolver.OpenOverlap;
import dev.coderange.processor.check.OverlapResolver.SelfOverlap;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reports the overlaps that the data does not resolve. It names the claimants and prefers none. */
final class OverlapReporter {

    private final List<CategoryDraft> siblings;
    private final CodeFormat format;
    private final ProblemCollector problems;

    OverlapReporter(List<CategoryDraft> siblings, CodeFormat format, ProblemCollector problems) {
        this.siblings = siblings;
        this.format = format;
        this.problems = problems;
    }

    /**
     * Reports each stretch of codes that several siblings claim, at the last range that does, and each range that
     * overlaps an earlier one of its own category.
     */
    void report(OverlapResolver resolver, boolean isNarrowest) {
        for (SelfOverlap overlap : resolver.selfOverlaps()) {
            problems.error(
                    overlap.later().position(),
                    RangeMessage.SAME_CATEGORY_OVERLAP.with(
                            text(overlap.later()),
                            text(overlap.earlier()),
                            overlap.earlier().position()));
        }
        long more = resolver.selfOverlapCount() - resolver.selfOverlaps().size();
        if (more > 0) {
            DeclaredRange last = resolver.selfOverlaps()
                    .get(resolver.selfOverlaps().size() - 1)
                    .later();
            problems.error(last.position(), RangeMessage.MORE_SAME_CATEGORY_OVERLAPS.with(more));
        }
        for (OpenOverlap overlap : resolver.openOverlaps()) {
            problems.error(atFault(overlap), open(overlap, isNarrowest));
        }
        more = resolver.openOverlapCount() - resolver.openOverlaps().size();
        if (more > 0) {
            DeclaredRange last = resolver.openOverlaps()
                    .get(resolver.openOverlaps().size() - 1)
                    .lastClaimant();
            problems.error(last.position(), RangeMessage.MORE_OVERLAPS.with(more));
        }
    }

    /** The last claimant, or one of a file that builds on the last claimant's. */
    private static Position atFault(OpenOverlap overlap) {
        Position position = overlap.lastClaimant().position();
        for (DeclaredRange claimant : overlap.claimants()) {
            position = position.atFault(claimant.position());
        }
        return position;
    }

    private Said open(OpenOverlap overlap, boolean isNarrowest) {
        return RangeMessage.OVERLAP
                .with(
                        overlap.codes().text(format),
                        overlap.codes().first() == overlap.codes().last() ? "is" : "are",
                        claimants(overlap),
                        OverlapsReader.blankEntry(overlap.codes(), format))
                .and(isNarrowest ? Hint.NARROWEST_LEAVES_OPEN.with() : narrowestWouldDecide(overlap));
    }

    private String claimants(OpenOverlap overlap) {
        List<String> claimants = new ArrayList<>();
        for (DeclaredRange range : overlap.claimants()) {
            String where = siblings.get(range.owner()).ranges().areImplied()
                    ? "%s (%s in its children, at %s)"
                    : "%s (%s at %s)";
            claimants.add(where.formatted(label(range), text(range), range.position()));
        }
        int more = overlap.count() - claimants.size();
        if (more > 0) {
            claimants.add(claimants.size() - 1, String.format(Locale.ROOT, "%,d others", more));
        }
        return Lists.joined(claimants, "and");
    }

    /** The rule that would decide, where one range lies in all the others, and what would come of it. */
    private String narrowestWouldDecide(OpenOverlap overlap) {
        DeclaredRange smallest = overlap.claimants().get(0);
        for (DeclaredRange range : overlap.claimants()) {
            smallest = range.width() < smallest.width() ? range : smallest;
        }
        for (DeclaredRange range : overlap.claimants()) {
            boolean isAround = range.range().contains(smallest.range()) && range.width() > smallest.width();
            if (range != smallest && !isAround) {
                return "";
            }
        }
        return overlap.count() > overlap.claimants().size() ? "" : Hint.NARROWEST_WOULD_DECIDE.with(label(smallest));
    }

    private String label(DeclaredRange range) {
        return siblings.get(range.owner()).label();
    }

    private String text(DeclaredRange range) {
        return range.range().text(format);
    }
}
