package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What lies below a category must lie in it, and on a level that has a name. */
final class NestingRules {

    private static final int MOST_PLACES = 3;

    private final CodeFormat format;
    private final Holdings holdings;
    private final Problems problems;

    NestingRules(CodeFormat format, Holdings holdings, Problems problems) {
        this.format = format;
        this.holdings = holdings;
        this.problems = problems;
    }

    /** Reports the ranges that stick out of the category above. */
    void checkRanges(List<CategoryDraft> categories) {
        for (CategoryDraft parent : categories) {
            if (parent.readWhole()) {
                for (CategoryDraft child : parent.children()) {
                    child.claims().forEach(claim -> check(claim, child, parent));
                }
            }
            checkRanges(parent.children());
        }
    }

    private void check(Claim claim, CategoryDraft child, CategoryDraft parent) {
        List<CodeRange> outside = holdings.held(parent).missing(claim.range());
        if (outside.isEmpty()) {
            return;
        }
        RangeSet claimed =
                RangeSet.of(parent.claims().stream().map(Claim::range).toList());
        boolean givenAway =
                outside.stream().allMatch(range -> claimed.missing(range).isEmpty());
        problems.error(
                claim.position(),
                "%s of %s %s out of its parent %s, %s. %s"
                        .formatted(
                                CodeList.of(outside, format),
                                child.label(),
                                CodeList.isSingle(outside) ? "sticks" : "stick",
                                parent.label(),
                                givenAway
                                        ? "from which \"overlaps\" takes them"
                                        : "which holds "
                                                + CodeList.of(
                                                        holdings.held(parent).ranges(), format),
                                givenAway
                                        ? "Take them out of the range too."
                                        : "Narrow the range, or widen the parent."));
    }

    /** Reports the categories that lie deeper than there are levels: once, for the cause is likely one. */
    static void checkDepth(List<CategoryDraft> categories, List<Level> levels, Problems problems) {
        List<Position> tooDeep = new ArrayList<>();
        collect(categories, levels.size() - 1, tooDeep);
        if (tooDeep.isEmpty()) {
            return;
        }
        String names = levels.stream().map(Level::name).collect(Collectors.joining(", "));
        String others = tooDeep.stream()
                .skip(1)
                .limit(MOST_PLACES)
                .map(Position::toString)
                .collect(Collectors.joining(", "));
        int more = tooDeep.size() - 1 - MOST_PLACES;
        problems.error(
                tooDeep.get(0),
                "These children lie deeper than the %s of \"levels\" (%s). Name one level more there, or move them up.%s"
                        .formatted(
                                levels.size() == 1 ? "one level" : levels.size() + " levels",
                                names,
                                others.isEmpty()
                                        ? ""
                                        : " The same goes for those at " + others
                                                + (more > 0 ? " and %s more.".formatted(more) : ".")));
    }

    private static void collect(List<CategoryDraft> categories, int levelsBelow, List<Position> tooDeep) {
        for (CategoryDraft category : categories) {
            if (levelsBelow > 0) {
                collect(category.children(), levelsBelow - 1, tooDeep);
            } else if (!category.children().isEmpty()) {
                tooDeep.add(category.childrenPosition().orElseThrow());
            }
        }
    }
}
