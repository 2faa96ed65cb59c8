package dev.coderange.processor.check;

import dev.coderange.processor.check.OverlapRules.RangeAssignment;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.read.DataNode.Sequence;
import dev.coderange.processor.text.DataMessage;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What lies below a category must lie in it, and on a level that has a name. */
final class NestingRules {

    private static final int MOST_POSITIONS = 3;

    private final CodeFormat format;
    private final Map<CategoryDraft, RangeAssignment> assigned;
    private final ProblemCollector problems;

    NestingRules(CodeFormat format, Map<CategoryDraft, RangeAssignment> assigned, ProblemCollector problems) {
        this.format = format;
        this.assigned = assigned;
        this.problems = problems;
    }

    /** Reports the ranges that reach outside the category above. */
    void checkRanges(List<CategoryDraft> categories) {
        for (CategoryDraft parent : categories) {
            if (parent.readWhole() && !parent.children().isEmpty()) {
                checkRanges(parent);
            }
            checkRanges(parent.children());
        }
    }

    private void checkRanges(CategoryDraft parent) {
        RangeSet allowed = assigned.get(parent).forChildren();
        RangeSet declared = parent.codes();
        for (CategoryDraft child : parent.children()) {
            for (DeclaredRange range : child.declared()) {
                List<CodeRange> outside = allowed.missing(range.range());
                if (!outside.isEmpty()) {
                    String codes = CodeList.of(outside, format);
                    problems.error(
                            atFault(range, parent),
                            RangeSet.of(outside).minus(declared).isEmpty()
                                    ? RangeMessage.GIVEN_AWAY.with(child.label(), codes, parent.label())
                                    : RangeMessage.OUTSIDE_PARENT.with(
                                            child.label(),
                                            codes,
                                            parent.label(),
                                            declared.isEmpty() ? "no codes" : CodeList.of(declared.ranges(), format)));
                }
            }
        }
    }

    /** The range, or those of its parent where they come from a file that builds on the range's. */
    private static Position atFault(DeclaredRange range, CategoryDraft parent) {
        return parent.declared().isEmpty()
                ? range.position()
                : range.position().atFault(parent.declared().get(0).position());
    }

    /** Reports the categories that are deeper than there are levels: once, since the cause is likely one. */
    static void checkDepth(List<CategoryDraft> categories, Sequence named, ProblemCollector problems) {
        int levels = named.items().size();
        List<Position> tooDeep = new ArrayList<>();
        collect(categories, levels - 1, tooDeep);
        if (!tooDeep.isEmpty()) {
            Said said = DataMessage.TOO_FEW_LEVELS.with(levels + 1, levels);
            problems.error(
                    tooDeep.get(0).atFault(named.position()), said.and(others(tooDeep.subList(1, tooDeep.size()))));
        }
    }

    private static String others(List<Position> positions) {
        if (positions.isEmpty()) {
            return "";
        }
        List<String> first = new ArrayList<>();
        for (Position position : positions.subList(0, Math.min(MOST_POSITIONS, positions.size()))) {
            first.add(position.toString());
        }
        int more = positions.size() - first.size();
        String listed = String.join(", ", first);
        return more > 0 ? Hint.SO_ARE_THOSE_AND_MORE.with(listed, more) : Hint.SO_ARE_THOSE.with(listed);
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
