package dev.coderange.processor.export.html;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What holds on some days only, on an axis of days.
 *
 * @param bars the codes of a category that hold on the same days, in the order of the categories
 * @param ticks the days on which something begins, or is over; where they are many, those with a name
 * @param effective where the effective day lies, in percent
 * @param day the effective day
 * @param first the number of the first day of the axis
 * @param last that of the last
 * @param steady how many categories are the same on every day
 * @param left how many bars are left out
 */
record HistoryChart(
        List<Bar> bars, List<Tick> ticks, String effective, String day, int first, int last, long steady, int left) {

    private static final int MOST_RANGES = 4;
    private static final int MOST_TICKS = 40;
    private static final int LEAST_MARGIN = 60;
    private static final int MARGIN_PART = 12;
    private static final double TICK_ROOM = 15;

    /**
     * Codes of a category.
     *
     * @param days when, for people
     */
    record Bar(Entry entry, String codes, String days, String x, String width) {}

    /**
     * A day of the axis.
     *
     * @param style where its text stands, or empty where there is no room for it
     */
    record Tick(String x, String day, String style) {}

    /** The chart of a set with dates. */
    static HistoryChart of(CodeSet set, Contents contents, int most) {
        TreeSet<Integer> days = new TreeSet<>();
        days.add(set.effective().orElseThrow());
        for (Entry entry : contents.all()) {
            entry.category().history().forEach(range -> addBounds(range.days(), days));
        }
        int margin = Math.max(LEAST_MARGIN, (days.last() - days.first()) / MARGIN_PART);
        int first = days.first() - margin;
        int last = days.last() + margin;
        var scale = new Scale(first, last);
        List<Bar> bars = new ArrayList<>();
        long steady = 0;
        int left = 0;
        for (Entry entry : contents.all()) {
            Map<Days, List<CodeRange>> own = byDays(entry);
            int shown = Math.min(most - bars.size(), own.size());
            own.entrySet().stream()
                    .limit(shown)
                    .forEach(each -> bars.add(
                            bar(entry, each.getKey(), RangeSet.of(each.getValue()), set.format(), scale, first, last)));
            steady += own.isEmpty() ? 1 : 0;
            left += own.size() - shown;
        }
        int effective = set.effective().getAsInt();
        return new HistoryChart(
                bars,
                ticks(days, scale),
                Scale.text(scale.at(effective)),
                Days.day(effective),
                first,
                last,
                steady,
                left);
    }

    private static void addBounds(Days days, TreeSet<Integer> bounds) {
        if (days.hasFirst()) {
            bounds.add(days.first());
        }
        if (days.hasLast()) {
            bounds.add(days.last() + 1);
        }
    }

    /** What a category has on some days only. */
    private static Map<Days, List<CodeRange>> byDays(Entry entry) {
        Map<Days, List<CodeRange>> byDays = new LinkedHashMap<>();
        for (DatedRange range : entry.category().history()) {
            byDays.computeIfAbsent(range.days(), any -> new ArrayList<>()).add(range.codes());
        }
        byDays.remove(Days.ALWAYS);
        return byDays;
    }

    private static Bar bar(
            Entry entry, Days days, RangeSet codes, CodeFormat format, Scale scale, int first, int last) {
        int from = days.hasFirst() ? days.first() : first;
        int through = days.hasLast() ? days.last() : last;
        return new Bar(
                entry,
                RangeList.text(codes, format, MOST_RANGES),
                days.text(),
                Scale.text(scale.at(from)),
                Scale.text(scale.width(from, through)));
    }

    private static List<Tick> ticks(TreeSet<Integer> days, Scale scale) {
        List<Tick> ticks = new ArrayList<>();
        double taken = -TICK_ROOM;
        for (int day : days) {
            double x = scale.at(day);
            boolean isLast = day == days.last();
            boolean isNamed = x >= taken + TICK_ROOM && (isLast || scale.at(days.last()) - x >= TICK_ROOM);
            taken = isNamed ? x : taken;
            String style = isLast ? "code end" : ticks.isEmpty() ? "code start" : "code between";
            if (isNamed || days.size() <= MOST_TICKS) {
                ticks.add(new Tick(Scale.text(x), Days.day(day), isNamed ? style : ""));
            }
        }
        return ticks;
    }
}
