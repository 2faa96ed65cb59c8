package dev.coderange.processor.plan;

import dev.coderange.processor.model.LevelHistory;
import dev.coderange.processor.model.LevelHistory.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How the generated classifier decides which category of a level a key is in on a day: the key gives a history, and the
 * history a category for the day.
 *
 * @param codes how the history of a key is decided; the ordinal of an interval is the index of a history
 * @param histories what the keys of each history are on each day
 * @param settled how many of the histories, which come first, are one category for ever; 0 where too many keys have
 *     another for it to pay to ask
 */
public record DatedPlan(DecisionPlan codes, List<List<Segment>> histories, int settled) {

    /** To ask whether a history is settled pays where the answer is guessed right: one key in so many is not. */
    private static final int SETTLED_KEYS = 8;

    public DatedPlan {
        histories = List.copyOf(histories);
    }

    /**
     * The days from one on, to the next segment of a history. The segments of a history have every day in one of them.
     *
     * @param from the number of the first day; {@link Integer#MIN_VALUE} in the first segment
     * @param ordinal the index of the category on its level, or {@link Decision#NONE}
     */
    public record Segment(int from, int ordinal) {}

    /** A plan in which a {@code switch} decides. */
    static DatedPlan bySwitch(DecisionPlan.Switch codes, List<List<Segment>> histories) {
        return new DatedPlan(codes, histories, 0);
    }

    /**
     * A plan in which tables decide.
     *
     * @param intervals the keys of each history
     */
    static DatedPlan byTables(List<Interval> intervals, List<List<Segment>> histories) {
        double settledKeys = 0;
        double keys = 0;
        for (Interval interval : intervals) {
            double size = (double) interval.last() - interval.first() + 1;
            keys += size;
            settledKeys += isSettled(histories.get(interval.ordinal())) ? size : 0;
        }
        if (settledKeys < keys - keys / SETTLED_KEYS) {
            return new DatedPlan(packed(intervals), histories, 0);
        }
        List<List<Segment>> ordered = new ArrayList<>(histories);
        ordered.sort(Comparator.comparing(history -> !isSettled(history)));
        int settled = (int) histories.stream().filter(DatedPlan::isSettled).count();
        return new DatedPlan(packed(renumbered(intervals, histories, settled)), ordered, settled);
    }

    private static boolean isSettled(List<Segment> history) {
        return history.size() == 1;
    }

    private static DecisionPlan packed(List<Interval> intervals) {
        return new PackedPlanner(intervals, DecisionPlan.Reason.ASKED_FOR).smallest();
    }

    /** The keys of each history, where those that are settled come first and all else stays in order. */
    private static List<Interval> renumbered(List<Interval> intervals, List<List<Segment>> histories, int settled) {
        int[] places = new int[histories.size()];
        int first = 0;
        int rest = settled;
        for (int history = 0; history < places.length; history++) {
            places[history] = isSettled(histories.get(history)) ? first++ : rest++;
        }
        List<Interval> renumbered = new ArrayList<>(intervals.size());
        for (Interval interval : intervals) {
            renumbered.add(new Interval(interval.first(), interval.last(), places[interval.ordinal()]));
        }
        return renumbered;
    }

    /** The segments of each history. */
    static List<List<Segment>> segments(LevelHistory level) {
        List<List<Segment>> histories = new ArrayList<>();
        for (List<Period> periods : level.histories()) {
            List<Segment> segments = new ArrayList<>();
            segments.add(new Segment(Integer.MIN_VALUE, Decision.NONE));
            for (Period period : periods) {
                add(new Segment(period.days().first(), period.ordinal()), segments);
                if (period.days().hasLast()) {
                    segments.add(new Segment(period.days().last() + 1, Decision.NONE));
                }
            }
            histories.add(List.copyOf(segments));
        }
        return histories;
    }

    /** Adds a segment, in the place of an empty one that begins on its day. */
    private static void add(Segment segment, List<Segment> segments) {
        int end = segments.size() - 1;
        if (segments.get(end).from() == segment.from()) {
            segments.set(end, segment);
        } else {
            segments.add(segment);
        }
    }
}
