package dev.coderange.processor.plan;

import dev.coderange.processor.model.LevelHistory;
import dev.coderange.processor.model.LevelHistory.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * How the generated classifier decides which category of a level a key is in on a day: the key gives a history, and the
 * history a category for the day.
 *
 * @param codes how the history of a key is decided; the ordinal of an interval is the index of a history
 * @param histories what the keys of each history are on each day
 */
public record DatedPlan(DecisionPlan codes, List<List<Segment>> histories) {

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
