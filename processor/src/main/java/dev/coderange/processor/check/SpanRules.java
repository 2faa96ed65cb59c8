package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.text.DayMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What dates must be beside each other: a range within its category, a category within the one above it. */
final class SpanRules {

    private final CodeFormat format;
    private final ProblemCollector problems;

    SpanRules(CodeFormat format, ProblemCollector problems) {
        this.format = format;
        this.problems = problems;
    }

    /** Reports what holds on a day on which that around it does not, and ranges that are one by their dates. */
    void check(List<CategoryDraft> categories) {
        for (CategoryDraft category : categories) {
            check(category, Days.ALWAYS, "");
        }
    }

    private void check(CategoryDraft category, Days around, String labelAround) {
        boolean isDated = !category.days().equals(Days.ALWAYS);
        if (isDated && !around.contains(category.days())) {
            problems.error(
                    category.place(),
                    DayMessage.OUTLIVES.with(category.label(), category.days().text(), labelAround, around.text()));
        }
        Days own = isDated ? category.days() : around;
        String label = isDated ? category.label() : labelAround;
        if (!category.ranges().areImplied()) {
            checkRanges(category, own, label);
        }
        for (CategoryDraft child : category.children()) {
            check(child, own, label);
        }
    }

    private void checkRanges(CategoryDraft category, Days own, String label) {
        Map<CodeRange, List<DeclaredRange>> spans = new HashMap<>();
        for (DeclaredRange range : category.declared()) {
            if (!range.days().equals(Days.ALWAYS)) {
                if (!own.contains(range.days())) {
                    problems.error(
                            range.position(),
                            DayMessage.OUTLIVES.with(
                                    range.range().text(format), range.days().text(), label, own.text()));
                }
                spans.computeIfAbsent(range.range(), any -> new ArrayList<>()).add(range);
            }
        }
        for (List<DeclaredRange> ofOneRange : spans.values()) {
            ofOneRange.sort((one, other) ->
                    Integer.compare(one.days().first(), other.days().first()));
            for (int i = 1; i < ofOneRange.size(); i++) {
                checkTouching(ofOneRange.get(i - 1), ofOneRange.get(i));
            }
        }
    }

    private void checkTouching(DeclaredRange earlier, DeclaredRange later) {
        if (earlier.days().touches(later.days())) {
            String codes = later.range().text(format);
            var joined = new Days(earlier.days().first(), later.days().last());
            problems.note(
                    later.position(),
                    joined.equals(Days.ALWAYS)
                            ? DayMessage.SPANS_TO_JOIN_FOR_EVER.with(
                                    codes, later.days().text(), earlier.days().text(), earlier.position())
                            : DayMessage.SPANS_TO_JOIN.with(
                                    codes,
                                    later.days().text(),
                                    earlier.days().text(),
                                    earlier.position(),
                                    joined.text()));
        }
    }
}
