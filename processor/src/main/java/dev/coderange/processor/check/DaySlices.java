package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.text.DayMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The data cut into stretches of days on which nothing begins or ends. In each of them it is data without dates, and
 * every rule for those holds.
 */
final class DaySlices {

    /** On how many different days something may begin or end: quarterly editions of two centuries. */
    static final int MOST = 1_000;

    private final CodeFormat format;
    private final TreeMap<Integer, Position> beginnings = new TreeMap<>();

    /**
     * The data on some days.
     *
     * @param days the days
     * @param categories the categories in the order of the data, those without a range on these days included
     * @param overlaps what is said of shared codes on these days
     */
    record Slice(Days days, List<CategoryDraft> categories, Overlaps overlaps) {}

    private DaySlices(CodeFormat format) {
        this.format = format;
    }

    /**
     * Cuts data. Of data that changes on more than {@link #MOST} days, which is a mistake, only the first stretches are
     * told apart.
     */
    static List<Slice> of(
            List<CategoryDraft> categories, Overlaps overlaps, CodeFormat format, ProblemCollector problems) {
        var slices = new DaySlices(format);
        slices.collect(categories);
        for (Overlaps.Entry entry : overlaps.entries()) {
            slices.collect(entry.days(), entry.codesPosition());
        }
        return slices.cut(categories, overlaps, problems);
    }

    private void collect(List<CategoryDraft> categories) {
        for (CategoryDraft category : categories) {
            collect(category.days(), category.place());
            for (DeclaredRange range : category.declared()) {
                collect(range.days(), range.position());
            }
            collect(category.children());
        }
    }

    private void collect(Days days, Position position) {
        if (days.hasFirst()) {
            beginnings.putIfAbsent(days.first(), position);
        }
        if (days.hasLast()) {
            beginnings.putIfAbsent(days.last() + 1, position);
        }
    }

    private List<Slice> cut(List<CategoryDraft> categories, Overlaps overlaps, ProblemCollector problems) {
        List<Slice> slices = new ArrayList<>();
        int first = Days.ALWAYS.first();
        for (int next : beginnings.keySet()) {
            if (slices.size() == MOST) {
                problems.error(beginnings.get(next), DayMessage.TOO_MANY_DAYS.with(MOST));
                break;
            }
            slices.add(slice(new Days(first, next - 1), categories, overlaps));
            first = next;
        }
        slices.add(slice(new Days(first, Days.ALWAYS.last()), categories, overlaps));
        return slices;
    }

    private Slice slice(Days days, List<CategoryDraft> categories, Overlaps overlaps) {
        List<Overlaps.Entry> entries = new ArrayList<>();
        for (Overlaps.Entry entry : overlaps.entries()) {
            if (entry.days().contains(days)) {
                entries.add(entry);
            }
        }
        return new Slice(
                days,
                siblings(categories, days, true),
                new Overlaps(overlaps.isNarrowest(), entries, overlaps.isReadable(), overlaps.altered()));
    }

    private List<CategoryDraft> siblings(List<CategoryDraft> siblings, Days days, boolean isHeldAbove) {
        List<CategoryDraft> cut = new ArrayList<>();
        int rangesBefore = 0;
        for (CategoryDraft category : siblings) {
            boolean isHeld = isHeldAbove && category.days().contains(days);
            List<CategoryDraft> children = siblings(category.children(), days, isHeld);
            List<DeclaredRange> declared = category.ranges().areImplied()
                    ? implied(category, children, cut.size(), rangesBefore)
                    : declared(category, days, isHeld, rangesBefore);
            rangesBefore += declared.size();
            cut.add(new CategoryDraft(
                    category.position(),
                    category.name(),
                    category.description(),
                    category.values(),
                    category.days(),
                    new CategoryDraft.Ranges(
                            declared, category.readWhole(), category.ranges().areImplied()),
                    category.childrenPosition(),
                    children));
        }
        return cut;
    }

    private static List<DeclaredRange> declared(CategoryDraft category, Days days, boolean isHeld, int rangesBefore) {
        List<DeclaredRange> declared = new ArrayList<>();
        for (DeclaredRange range : category.declared()) {
            if (isHeld && range.days().contains(days)) {
                declared.add(new DeclaredRange(
                        range.range(), days, range.position(), rangesBefore + declared.size(), range.owner()));
            }
        }
        return declared;
    }

    private List<DeclaredRange> implied(
            CategoryDraft category, List<CategoryDraft> children, int owner, int rangesBefore) {
        List<DeclaredRange> declared = new ArrayList<>();
        for (CodeRange range : ImpliedRanges.of(children, format)) {
            declared.add(new DeclaredRange(range, category.place(), rangesBefore + declared.size(), owner));
        }
        return declared;
    }
}
