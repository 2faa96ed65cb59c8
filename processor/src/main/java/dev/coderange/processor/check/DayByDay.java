package dev.coderange.processor.check;

import dev.coderange.processor.check.DaySlices.Slice;
import dev.coderange.processor.check.OverlapRules.RangeAssignment;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.text.DayMessage;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Message;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Divides the codes of data with dates among its categories: in each stretch of days as data without dates is divided,
 * so that every rule holds day by day. What is wrong on several stretches is said once, with the days.
 */
final class DayByDay {

    private final CodeFormat format;
    private final int effective;
    private final Map<CategoryDraft, RangeAssignment> onEffective = new HashMap<>();
    private final Map<CategoryDraft, List<CodeRange>> declared = new HashMap<>();
    private final Map<CategoryDraft, Map<CodeRange, Days>> running = new HashMap<>();
    private final Map<CategoryDraft, List<DatedRange>> histories = new HashMap<>();
    private final Map<Finding, List<Days>> found = new LinkedHashMap<>();

    /**
     * The codes of each category.
     *
     * @param assigned on the effective day
     * @param declared what each claims on the effective day
     * @param histories on every day
     */
    record Result(
            Map<CategoryDraft, RangeAssignment> assigned,
            Map<CategoryDraft, List<CodeRange>> declared,
            Map<CategoryDraft, List<DatedRange>> histories) {}

    /** What is wrong, wherever the days. */
    private record Finding(Problem.Severity severity, Position position, Said said) {}

    private DayByDay(CodeFormat format, int effective) {
        this.format = format;
        this.effective = effective;
    }

    /** Divides data, and reports what is wrong with it on some day. */
    static Result divide(
            List<CategoryDraft> categories,
            Overlaps overlaps,
            CodeFormat format,
            int effective,
            ProblemCollector problems) {
        var days = new DayByDay(format, effective);
        for (Slice slice : DaySlices.of(categories, overlaps, format, problems)) {
            days.add(slice, categories, problems);
        }
        overlaps.entries().forEach(days::joinFindings);
        days.report(problems);
        days.running.forEach((category, ranges) -> ranges.forEach((codes, held) -> days.histories
                .computeIfAbsent(category, any -> new ArrayList<>())
                .add(new DatedRange(codes, held))));
        return new Result(days.onEffective, days.declared, days.histories);
    }

    private void add(Slice slice, List<CategoryDraft> categories, ProblemCollector problems) {
        ProblemCollector own = problems.another();
        Map<CategoryDraft, RangeAssignment> assigned =
                OverlapRules.check(slice.categories(), slice.overlaps(), format, own);
        new NestingRules(format, assigned, own).checkRanges(slice.categories());
        for (Problem problem : own.inFileOrder()) {
            var finding = new Finding(problem.severity(), problem.position().orElseThrow(), problem.said());
            List<Days> days = found.computeIfAbsent(finding, any -> new ArrayList<>());
            int end = days.size() - 1;
            if (end >= 0 && days.get(end).touches(slice.days())) {
                days.set(end, new Days(days.get(end).first(), slice.days().last()));
            } else {
                days.add(slice.days());
            }
        }
        problems.addUnlisted(own.unlisted());
        add(categories, slice.categories(), slice.days(), assigned, null);
    }

    /** Notes what categories have on some days, clipped to what those above them have. */
    private void add(
            List<CategoryDraft> categories,
            List<CategoryDraft> cut,
            Days days,
            Map<CategoryDraft, RangeAssignment> assigned,
            RangeSet within) {
        for (int i = 0; i < categories.size(); i++) {
            CategoryDraft category = categories.get(i);
            RangeAssignment assignment = assigned.get(cut.get(i));
            List<CodeRange> resolved = assignment.resolved();
            List<CodeRange> ranges = within == null ? resolved : within.clip(resolved);
            extend(category, ranges, days);
            if (days.contains(effective)) {
                onEffective.put(category, assignment);
                declared.put(category, cut.get(i).claims());
            }
            if (!category.children().isEmpty()) {
                add(category.children(), cut.get(i).children(), days, assigned, RangeSet.of(ranges));
            }
        }
    }

    /** Lets ranges that go on go on, and ends the others. */
    private void extend(CategoryDraft category, List<CodeRange> ranges, Days days) {
        Map<CodeRange, Days> before = running.getOrDefault(category, Map.of());
        Map<CodeRange, Days> now = new LinkedHashMap<>();
        for (CodeRange range : ranges) {
            Days held = before.get(range);
            now.put(range, held == null ? days : new Days(held.first(), days.last()));
        }
        before.forEach((codes, held) -> {
            if (!now.containsKey(codes)) {
                histories.computeIfAbsent(category, any -> new ArrayList<>()).add(new DatedRange(codes, held));
            }
        });
        running.put(category, now);
    }

    /**
     * Makes one finding of what is wrong with an entry of {@code overlaps} on the days on which nobody needs it, if
     * there are others on which it is right.
     */
    private void joinFindings(Overlaps.Entry entry) {
        List<Days> unneeded = new ArrayList<>();
        found.forEach((finding, days) -> {
            if (isOfUnneeded(finding, entry)) {
                unneeded.addAll(days);
            }
        });
        List<Days> needed = without(entry.days(), unneeded);
        if (!unneeded.isEmpty() && !needed.isEmpty()) {
            found.keySet().removeIf(finding -> isOfUnneeded(finding, entry));
            Said said = DayMessage.NEEDED_ONLY.with(entry.codes().orElseThrow().text(format), texts(needed));
            found.put(
                    new Finding(Problem.Severity.ERROR, entry.codesPosition(), said),
                    new ArrayList<>(List.of(Days.ALWAYS)));
        }
    }

    private static boolean isOfUnneeded(Finding finding, Overlaps.Entry entry) {
        Message message = finding.said().message();
        return finding.position().equals(entry.codesPosition())
                && (message == RangeMessage.NOT_CLAIMED || message == RangeMessage.NOT_SHARED);
    }

    /** What is left of days. */
    private static List<Days> without(Days days, List<Days> gone) {
        gone.sort((one, other) -> Integer.compare(one.first(), other.first()));
        List<Days> left = new ArrayList<>();
        long next = days.first();
        for (Days each : gone) {
            if (each.first() > next) {
                left.add(new Days((int) next, each.first() - 1));
            }
            next = Math.max(next, each.last() + 1L);
        }
        if (next <= days.last()) {
            left.add(new Days((int) next, days.last()));
        }
        return left;
    }

    private static String texts(List<Days> days) {
        List<String> texts = new ArrayList<>();
        for (Days each : days) {
            texts.add(each.text());
        }
        return Lists.shortened(texts, "and");
    }

    private void report(ProblemCollector problems) {
        found.forEach((finding, days) -> {
            boolean isAlways = days.size() == 1 && days.get(0).equals(Days.ALWAYS);
            Said said = finding.said();
            if (!isAlways) {
                said = said.and(Hint.ON_THOSE_DAYS.with(texts(days)));
                said = said.message() == RangeMessage.OVERLAP ? said.and(Hint.ENTRY_ON_THOSE_DAYS.with()) : said;
            }
            problems.add(new Problem(finding.severity(), Optional.of(finding.position()), said));
        });
    }
}
