package dev.coderange.processor.plan;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.LevelHistory;
import dev.coderange.processor.model.Problem;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.text.RequestMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Picks the form of a level's decision, by the number of its codes and by the length of its {@code switch}. */
public final class Planner {

    /** The most codes, from the lowest to the highest, whose {@code switch} has a table of its answers. */
    public static final long MOST_CODES_FILLED = 1 << 16;

    private Planner() {}

    /** What keeps a set from being decided in the form that the consumer asks for. */
    public static List<Problem> check(CodeSet set, Request.Lookup lookup) {
        List<Problem> problems = new ArrayList<>();
        if (lookup == Request.Lookup.SWITCH) {
            for (int level = 0; level < set.levels().size(); level++) {
                List<Interval> intervals = Interval.ofLevel(set, level);
                String length = length(set.format(), intervals);
                if (length.isEmpty() && set.isDated()) {
                    LevelHistory history = LevelHistory.of(set, level);
                    intervals = Interval.ofHistories(history);
                    length = length(set.format(), intervals, DatedPlan.segments(history));
                }
                if (!length.isEmpty()) {
                    problems.add(Problem.error(RequestMessage.SWITCH_TOO_LONG.with(
                            set.levels().get(level).name(), intervals.size(), length)));
                }
            }
        }
        return problems;
    }

    /** How a {@code switch} is too long, or nothing where it is not. */
    private static String length(CodeFormat format, List<Interval> intervals) {
        return length(format, intervals, List.of());
    }

    /**
     * The same where the answers are histories.
     *
     * @param histories those of the intervals; empty where the answers are categories
     */
    private static String length(CodeFormat format, List<Interval> intervals, List<List<DatedPlan.Segment>> histories) {
        // No switch over more ranges than lines is short enough, so none is planned.
        if (intervals.size() <= SwitchSize.MOST_LINES) {
            Decision decision = SwitchPlanner.plan(format, intervals).decision();
            SwitchSize size = histories.isEmpty() ? SwitchSize.of(decision) : SwitchSize.ofDated(decision, histories);
            if (size.isReadable()) {
                return size.isCompiled() ? "" : "8,000 bytes of bytecode or more, which the JVM never compiles";
            }
        }
        return String.format(Locale.ROOT, "more than %,d lines, which nobody reads", SwitchSize.MOST_LINES);
    }

    /** The plans of all levels, the highest first. */
    public static List<DecisionPlan> plan(CodeSet set, Request.Lookup lookup) {
        List<DecisionPlan> plans = new ArrayList<>();
        for (int level = 0; level < set.levels().size(); level++) {
            plans.add(plan(set, level, lookup));
        }
        return plans;
    }

    /**
     * The plan of a level. Where {@link #check} finds the form impossible, it is tables all the same.
     *
     * @param set the code set
     * @param level the index of the level, 0 being the highest
     * @param lookup the form that the consumer asks for
     */
    public static DecisionPlan plan(CodeSet set, int level, Request.Lookup lookup) {
        List<Interval> intervals = Interval.ofLevel(set, level);
        if (intervals.isEmpty()) {
            return SwitchPlanner.plan(set.format(), intervals);
        }
        if (lookup == Request.Lookup.TABLE) {
            return new PackedPlanner(intervals, DecisionPlan.Reason.ASKED_FOR).smallest();
        }
        long codes =
                intervals.get(intervals.size() - 1).last() - intervals.get(0).first() + 1;
        boolean isFilled = codes > 0 && codes <= MOST_CODES_FILLED; // all of 2^63 codes count as negative
        if (lookup == Request.Lookup.AUTO && !isFilled) {
            return new PackedPlanner(intervals, DecisionPlan.Reason.TOO_MANY_CODES).smallest();
        }
        if (!length(set.format(), intervals).isEmpty()) {
            return new PackedPlanner(intervals, DecisionPlan.Reason.SWITCH_TOO_LONG).smallest();
        }
        DecisionPlan.Switch decision = SwitchPlanner.plan(set.format(), intervals);
        return lookup == Request.Lookup.SWITCH ? decision : FilledPlanner.plan(decision, highest(set.format()));
    }

    /** The plans of all levels for calls with a day, the highest first; none in a set without dates. */
    public static List<DatedPlan> planDated(CodeSet set, Request.Lookup lookup) {
        List<DatedPlan> plans = new ArrayList<>();
        for (int level = 0; set.isDated() && level < set.levels().size(); level++) {
            plans.add(planDated(set, level, lookup));
        }
        return plans;
    }

    /**
     * The plan of a level for calls with a day. A {@code switch} names the categories of each day; where tables decide,
     * they hold histories, which no {@code switch} could name.
     */
    private static DatedPlan planDated(CodeSet set, int level, Request.Lookup lookup) {
        LevelHistory history = LevelHistory.of(set, level);
        List<Interval> intervals = Interval.ofHistories(history);
        List<List<DatedPlan.Segment>> histories = DatedPlan.segments(history);
        boolean isSwitch = intervals.isEmpty()
                || lookup == Request.Lookup.SWITCH
                        && length(set.format(), intervals, histories).isEmpty();
        return isSwitch
                ? DatedPlan.bySwitch(SwitchPlanner.plan(set.format(), intervals), histories)
                : DatedPlan.byTables(intervals, histories);
    }

    /** The highest key that a table may have an element for; keys up to here are of type {@code int}. */
    static long highest(CodeFormat format) {
        return Math.min(format.lastKey(), Integer.MAX_VALUE - 1);
    }
}
