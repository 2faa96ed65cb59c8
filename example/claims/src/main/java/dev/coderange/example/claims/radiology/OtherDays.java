package dev.coderange.example.claims.radiology;

import dev.coderange.runtime.CodePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** What a code is on other days: on both levels together, where the generated histories tell of one level each. */
public final class OtherDays {

    private OtherDays() {}

    /**
     * The days on which a code is in one place.
     *
     * @param place in a category
     * @param from the first day; {@link LocalDate#MIN} where it was always so
     * @param through the last day; {@link LocalDate#MAX} where it will always be so
     */
    public record Period(Place place, LocalDate from, LocalDate through) {

        /** {@return the days, for people: {@code from 2012-01-01 through 2017-12-31}; empty for all days} */
        public String days() {
            String first = from.equals(LocalDate.MIN) ? "" : "from " + from;
            String last = through.equals(LocalDate.MAX) ? "" : "through " + through;
            return first + (first.isEmpty() || last.isEmpty() ? "" : " ") + last;
        }

        private boolean isOver(LocalDate day) {
            return through.isBefore(day);
        }
    }

    /** {@return the periods in which a code is in a category, in order; empty for a code that never was} */
    public static List<Period> history(String code) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        RadiologyCategory.history(code).forEach(period -> addBounds(period, starts));
        RadiologySubcategory.history(code).forEach(period -> addBounds(period, starts));
        List<Period> periods = new ArrayList<>();
        for (LocalDate start : starts) {
            RadiologyCategory category = RadiologyClassifier.category(code, start);
            if (category != null) {
                RadiologySubcategory subcategory = RadiologyClassifier.subcategory(code, start);
                Place place = subcategory == null ? Place.alone(category) : Place.of(subcategory);
                LocalDate next = starts.higher(start);
                periods.add(new Period(place, start, next == null ? LocalDate.MAX : next.minusDays(1)));
            }
        }
        return List.copyOf(periods);
    }

    /**
     * {@return what a code was last, or if it was not yet anything, what it will be first}
     *
     * @param code a code that is in no category on the day, and in one on another
     */
    public static Period nearest(String code, LocalDate day) {
        List<Period> history = history(code);
        Period nearest = history.get(0);
        for (Period period : history) {
            nearest = period.isOver(day) ? period : nearest;
        }
        return nearest;
    }

    static boolean isOver(CodePeriod<?> period, LocalDate day) {
        return period.through() != null && period.through().isBefore(day);
    }

    private static void addBounds(CodePeriod<?> period, TreeSet<LocalDate> starts) {
        starts.add(Objects.requireNonNullElse(period.from(), LocalDate.MIN));
        if (period.through() != null) {
            starts.add(period.through().plusDays(1));
        }
    }
}
