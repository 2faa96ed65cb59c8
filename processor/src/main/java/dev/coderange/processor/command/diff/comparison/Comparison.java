package dev.coderange.processor.command.diff.comparison;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.compare.EditionComparer;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.EditionChange;
import java.util.List;

/**
 * All that differs between two editions.
 *
 * @param before the earlier edition
 * @param after the later edition
 * @param change the codes that are somewhere else
 * @param history the codes that are somewhere else on the same day, where dates tell more than {@code change}
 * @param levels the constants of each level
 * @param properties what else is said otherwise
 */
public record Comparison(
        Edition before,
        Edition after,
        EditionChange change,
        List<DayChange> history,
        List<LevelChange> levels,
        List<PropertyChange> properties) {

    public Comparison {
        requireNonNull(before);
        requireNonNull(after);
        requireNonNull(change);
        history = List.copyOf(history);
        levels = List.copyOf(levels);
        properties = List.copyOf(properties);
    }

    /** Compares two editions; what each says of other days than the one asked for does not count then. */
    public static Comparison of(Edition before, Edition after) {
        boolean isOfAllDays = before.day().isEmpty()
                && after.day().isEmpty()
                && (before.set().isDated() || after.set().isDated());
        return new Comparison(
                before,
                after,
                EditionComparer.compare(before.set(), after.set()),
                isOfAllDays ? HistoryComparer.compare(before.set(), after.set()) : List.of(),
                new LevelComparer(before, after).levels(),
                new PropertyComparer(before, after).changes());
    }

    /** What dates tell beside {@link #change}: where both are looked at on one day, not what holds on every day. */
    public List<DayChange> otherDays() {
        if (!before.set().effective().equals(after.set().effective())) {
            return history;
        }
        return history.stream().filter(each -> !each.days().equals(Days.ALWAYS)).toList();
    }

    /** Whether nothing differs but what says which edition it is. */
    public boolean isEqual() {
        return change.isEmpty()
                && history.isEmpty()
                && properties.isEmpty()
                && levels.stream().allMatch(LevelChange::isEqual);
    }
}
