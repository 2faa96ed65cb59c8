package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What lies below a category must lie in it, and on a level that has a name. */
final class NestingRules {

    private static final int MOST_PLACES = 3;

    private final CodeFormat format;
    private final RangeAssignment holdings;
    private final ProblemCollector problems;

    NestingRules(CodeFormat format, RangeAssignment holdings, ProblemCollector problems) {
        this.format = format;
        this.holdings = holdings;
        this.problems = problems;
    }

    /** Reports the ranges that reach outside the category above. */
    void checkRanges(List<CategoryDraft> categories) {
        for (CategoryDraft parent : categories) {
            if (parent.readWhole()) {
                checkRanges(parent);
            }
            checkRanges(parent.children());
        }
    }

    private void checkRanges(CategoryDraft parent) {
        if (parent.children().isEmpty()) {
            return;
        }
        RangeSet held = holdings.held(parent);
        RangeSet claimed =
                RangeSet.of(parent.claims().stream().map(DeclaredRange::range).toList());
        for (CategoryDraft child : parent.children()) {
            for (DeclaredRange claim : child.claims()) {
                List<CodeRange> outside = held.missing(claim.range());
                if (!outside.isEmpty()) {
                    boolean isGiven = outside.stream()
                            .allMatch(range -> claimed.missing(range).isEmpty());
                    problems.error(
                            claim.position(),
                            isGiven ? givenAway(outside, child, parent) : outside(outside, child, parent, claimed));
                }
            }
        }
    }

    private Said givenAway(List<CodeRange> outside, CategoryDraft child, CategoryDraft parent) {
        return RangeMessage.GIVEN_AWAY.with(child.label(), CodeList.of(outside, format), parent.label());
    }

    private Said outside(List<CodeRange> outside, CategoryDraft child, CategoryDraft parent, RangeSet claimed) {
        return RangeMessage.OUTSIDE_PARENT.with(
                child.label(), CodeList.of(outside, format), parent.label(), CodeList.of(claimed.ranges(), format));
    }

    /** Reports the categories that are deeper than there are levels: once, for the cause is likely one. */
    static void checkDepth(List<CategoryDraft> categories, int levels, ProblemCollector problems) {
        List<Position> tooDeep = new ArrayList<>();
        collect(categories, levels - 1, tooDeep);
        if (tooDeep.isEmpty()) {
            return;
        }
        int others = tooDeep.size() - 1;
        problems.error(tooDeep.get(0), tooDeep(levels).and(others == 0 ? "" : others(others, tooDeep)));
    }

    private static Said tooDeep(int levels) {
        return DataMessage.TOO_FEW_LEVELS.with(levels + 1, levels);
    }

    private static String others(int others, List<Position> tooDeep) {
        String places = tooDeep.stream()
                .skip(1)
                .limit(MOST_PLACES)
                .map(Position::toString)
                .collect(Collectors.joining(", "));
        return others > MOST_PLACES
                ? Hint.SO_ARE_THOSE_AND_MORE.with(places, others - MOST_PLACES)
                : Hint.SO_ARE_THOSE.with(places);
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
