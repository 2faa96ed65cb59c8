package dev.coderange.example.benchmark.dated;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Sets that begin as radiology's subcategories, and whose history is made up. */
public enum DatedSet {
    /**
     * Ten years, each January 1 as drawn from what happened to the real codes: in each four codes come, two go, and a
     * range moves an end. Nearly all codes are always the same.
     */
    TEN(10, 12, 7),
    /** Ten years, in each of which four whole ranges come, go or move to another category: few codes stay the same. */
    TEN_MOVING(10, 12, 4),
    /** A hundred quarters, in each of which a code comes or goes, or a range moves an end. */
    HUNDRED(100, 3, 1),
    /** A hundred quarters, in each of which a whole range comes, goes or moves: hardly a code stays the same. */
    HUNDRED_MOVING(100, 3, 1);

    /** The day on which the last edition begins, which is what calls without a day mean. */
    private static final LocalDate LAST = LocalDate.of(2026, 1, 1);

    private final int editions;
    private final int months;
    private final int changes;

    DatedSet(int editions, int months, int changes) {
        this.editions = editions;
        this.months = months;
        this.changes = changes;
    }

    /** The days on which editions begin, ascending; before the first of them everything is as radiology has it. */
    List<LocalDate> editions() {
        return IntStream.rangeClosed(1, editions)
                .mapToObj(edition -> LAST.minusMonths((long) months * (editions - edition)))
                .toList();
    }

    /** How many changes each edition brings. */
    int changes() {
        return changes;
    }

    /** Whether whole ranges change, and not single codes and ends. */
    boolean movesRanges() {
        return this == TEN_MOVING || this == HUNDRED_MOVING;
    }

    /** The name in the table. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
