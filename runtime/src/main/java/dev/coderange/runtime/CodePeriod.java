package dev.coderange.runtime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A period of days on which a code is in one category. Immutable; two are equal if their category and days are.
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
     * {@return the periods of a code, earliest first, in an immutable list} No period covers days on which the code is
     * in no category. Generated {@code history} methods call this.
     *
     * @param epochDays every day on which something may change, ascending, each as {@link LocalDate#toEpochDay()}
     * @param categoryOn gives the category of the code on a day, or null
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

    /** {@return the category that the code is in} */
    public C category() {
        return category;
    }

    /** {@return the first day, included; null if the period has no beginning} */
    public @Nullable LocalDate from() {
        return from;
    }

    /** {@return the last day, included; null if the period has no end} */
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
