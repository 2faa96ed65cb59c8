package dev.coderange.processor.plan;

import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.model.Request;
import java.util.List;
import java.util.Locale;

/** Picks the form of a level's decision. */
public final class Planner {

    /**
     * The most ranges that a {@code switch} can decide, those of all levels together: each has two ends, which take up to four
     * of the 65,535 entries that a class has for constants.
     */
    static final int MOST_RANGES_IN_SWITCH = 10_000;

    private Planner() {}

    /** What keeps a set from being decided in the form that the consumer asks for. */
    public static List<Problem> check(CodeSet set, Request.Lookup lookup) {
        if (lookup != Request.Lookup.SWITCH || fitsSwitch(set)) {
            return List.of();
        }
        return List.of(Problem.error(String.format(
                Locale.ROOT,
                "lookup = SWITCH is asked for, but the set has more than the %,d ranges that one class can compare with."
                        + " Use lookup = AUTO or PACKED, or divide the data into several sets.",
                MOST_RANGES_IN_SWITCH)));
    }

    private static boolean fitsSwitch(CodeSet set) {
        int ranges = 0;
        for (int level = 0; level < set.levels().size(); level++) {
            ranges += Intervals.of(set, level).size();
        }
        return ranges <= MOST_RANGES_IN_SWITCH;
    }

    /**
     * The plan of a level. Unless the consumer asks for a form, it is a {@code switch} as long as that reads well and the
     * tables would not be much faster. Where {@link #check} finds the form impossible, it is tables all the same.
     *
     * @param set the code set
     * @param level the index of the level, 0 being the highest
     * @param lookup the form that the consumer asks for
     */
    public static DecisionPlan plan(CodeSet set, int level, Request.Lookup lookup) {
        List<Interval> intervals = Intervals.of(set, level);
        if (intervals.isEmpty()) {
            return new SwitchPlan(intervals, "there is no range to decide", 0, 0, List.of(), List.of());
        }
        return switch (lookup) {
            case SWITCH -> {
                if (!fitsSwitch(set)) {
                    yield new PackedPlanner(intervals).cheapest().plan("a switch cannot hold so many ranges");
                }
                var planner = new SwitchPlanner(intervals);
                yield planner.plan(planner.cheapestCut(), "the request asks for a switch");
            }
            case PACKED -> new PackedPlanner(intervals).cheapest().plan("the request asks for tables");
            case AUTO -> cheapest(intervals);
        };
    }

    private static DecisionPlan cheapest(List<Interval> intervals) {
        if (intervals.size() > CostModel.MOST_RANGES_READ) {
            String why = String.format(
                    Locale.ROOT,
                    "%,d ranges, neighbours joined, are too many to be read as a switch",
                    intervals.size());
            return new PackedPlanner(intervals).cheapest().plan(why);
        }
        var planner = new SwitchPlanner(intervals);
        SwitchPlanner.Cut cut = planner.cheapestCut();
        PackedPlanner.Candidate tables = new PackedPlanner(intervals).cheapest();
        double ratio = cut.time() / tables.cost();
        String times = String.format(Locale.ROOT, "%.1f times", ratio);
        if (ratio <= CostModel.SWITCH_PREFERENCE) {
            String why = ratio > 1 ? "takes about " + times + " as long as tables would" : "no table would be faster";
            return planner.plan(cut, "it reads well and " + why);
        }
        return tables.plan("a switch would take about " + times + " as long");
    }
}
