package dev.coderange.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The days on which a code is in one category. Immutable; compared by what it holds.
 *
 * @param <C> the enum of the category
 */
public final class CodePeriod<C extends CodeCategory> {

    private final C category;
    /** The first day, or null. */
    private final LocalDate from;
    /** The last day, or null. */
    private final LocalDate through;

    private CodePeriod(C category, @Nullable LocalDate from, @Nullable LocalDate through) {
        this.category = category;
        this.from = from;
        this.through = through;
    }

    /**
     * {@return the periods of a code in order, none of which meet; immutable} Generated {@code history} methods call
     * it.
     *
     * @param epochDays every day on which something may change, ascending, each as {@link LocalDate#toEpochDay()}
     * @param categoryOn the category of the code on a day, or null
     * @param <C> the enum of the categories
     */
    public static <C extends CodeCategory> List<CodePeriod<C>> history(
            int[] epochDays, Function<LocalDate, C> categoryOn) {
        List<CodePeriod<C>> periods = new ArrayList<>();
        LocalDate from = null;
        C category = categoryOn.apply(LocalDate.MIN);
        for (int epochDay : epochDays) {
            LocalDate day = LocalDate.ofEpochDay(epochDay);
            C next = categoryOn.apply(day);
            if (next != category) {
                if (category != null) {
                    periods.add(new CodePeriod<>(category, from, day.minusDays(1)));
                }
                category = next;
                from = day;
            }
        }
        if (category != null) {
            periods.add(new CodePeriod<>(category, from, null));
        }
        return Collections.unmodifiableList(periods);
    }

    /** {@return the category} */
    public C category() {
        return category;
    }

    /** {@return the first day; null where there is none, so that every earlier day is one too} */
    public @Nullable LocalDate from() {
        return from;
    }

    /** {@return the last day; null where there is none, so that every later day is one too} */
    public @Nullable LocalDate through() {
        return through;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof CodePeriod)) {
            return false;
        }
        CodePeriod<?> period = (CodePeriod<?>) other;
        return category.equals(period.category)
                && Objects.equals(from, period.from)
                && Objects.equals(through, period.through);
    }

    @Override
    public int hashCode() {
        return Objects.hash(category, from, through);
    }

    /** {@return the category and its days: {@code MAMMOGRAPHY from 2018-01-01 through 2023-12-31}} */
    @Override
    public String toString() {
        return category.name() + (from == null ? "" : " from " + from) + (through == null ? "" : " through " + through);
    }
}
