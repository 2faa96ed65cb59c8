package dev.coderange.processor.model;

import dev.coderange.processor.text.WrittenDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Days one after the other, both ends included, each as the number of days since 1970-01-01.
 *
 * @param first the first day; {@link Integer#MIN_VALUE} where there is no first
 * @param last the last day, not before {@code first}; {@link Integer#MAX_VALUE} where there is no last
 */
public record Days(int first, int last) {

    /** Every day. */
    public static final Days ALWAYS = new Days(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private static final int FIRST_WRITTEN = number(LocalDate.of(1, 1, 1));
    private static final int LAST_WRITTEN = number(LocalDate.of(9999, 12, 31));

    public Days {
        if (last < first) {
            throw new IllegalArgumentException("no days: " + first + " to " + last);
        }
    }

    /**
     * The days from one through another. The first and the last day that can be written, 0001-01-01 and 9999-12-31, are
     * how data says that there is no limit: before the one and after the other nothing could be said.
     *
     * @param from the first day; empty where there is none
     * @param through the last day, not before the first; empty where there is none
     */
    public static Days between(OptionalInt from, OptionalInt through) {
        return new Days(
                from.isEmpty() || from.getAsInt() == FIRST_WRITTEN ? ALWAYS.first : from.getAsInt(),
                through.isEmpty() || through.getAsInt() == LAST_WRITTEN ? ALWAYS.last : through.getAsInt());
    }

    // By hand, since what a record has by itself is linked anew in every compilation.

    @Override
    public boolean equals(Object other) {
        return other instanceof Days days && days.first == first && days.last == last;
    }

    @Override
    public int hashCode() {
        return 31 * first + last;
    }

    /** The number of the day that a text is, {@code 2026-01-31}, of the years 1 to 9999; empty if it is none. */
    public static OptionalInt parse(String text) {
        Optional<LocalDate> day = WrittenDay.parse(text);
        return day.isPresent() ? OptionalInt.of(number(day.get())) : OptionalInt.empty();
    }

    /** The number of a day of the years 1 to 9999, which an {@code int} always holds. */
    public static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** Whether there is a first day. */
    public boolean hasFirst() {
        return first != Integer.MIN_VALUE;
    }

    /** Whether there is a last day. */
    public boolean hasLast() {
        return last != Integer.MAX_VALUE;
    }

    /** Whether a day is one of these. */
    public boolean contains(int day) {
        return first <= day && day <= last;
    }

    /** Whether every day of others is one of these. */
    public boolean contains(Days other) {
        return first <= other.first && other.last <= last;
    }

    /** The days that are in both, if there are any. */
    public Optional<Days> intersect(Days other) {
        int from = Math.max(first, other.first);
        int through = Math.min(last, other.last);
        return from <= through ? Optional.of(new Days(from, through)) : Optional.empty();
    }

    /** Whether others begin on the day after these end. */
    public boolean touches(Days later) {
        return hasLast() && later.first == last + 1;
    }

    /**
     * For a sentence: {@code from 2012-01-01 through 2017-12-31}, {@code on 2012-01-01}, {@code through 2017-12-31},
     * or {@code ""} for every day.
     */
    public String text() {
        if (first == last) {
            return "on " + day(first);
        }
        String from = hasFirst() ? "from " + day(first) : "";
        String through = hasLast() ? "through " + day(last) : "";
        return from + (from.isEmpty() || through.isEmpty() ? "" : " ") + through;
    }

    /** A day as the data writes it: {@code 2012-01-01}. */
    public static String day(int number) {
        return LocalDate.ofEpochDay(number).toString();
    }
}
