package dev.coderange.processor.plan;

import java.util.List;

/**
 * A decision by a {@code switch} whose answers are kept in a table, a place for each key. The table is filled from the
 * {@code switch} when it is first needed, page by page: one question for a page that one category has or none, and one for
 * each key of a page in which that changes. In a cold JVM a question costs about a tenth of a microsecond.
 *
 * @param definition the {@code switch}
 * @param first the key of the first place, a multiple of {@code page}
 * @param size how many places there are, a multiple of {@code page}
 * @param page how many keys a page has; 1 where each key is asked for
 * @param divided the numbers of the pages in which the answer changes, ascending; empty where each key is asked for
 */
public record FilledPlan(SwitchPlan definition, long first, long size, int page, List<Long> divided)
        implements DecisionPlan {

    /** Filling a table of so few places takes no time worth saving. */
    private static final long FEW = 1_000;

    private static final int[] PAGES = {10, 100, 1_000};

    /** Another page in the source is worth this many questions. */
    private static final int COST_OF_LABEL = 10;

    public FilledPlan {
        divided = List.copyOf(divided);
    }

    /**
     * The plan that asks least.
     *
     * @param definition what decides, at least one interval
     * @param lastKey the highest key there is
     */
    static FilledPlan of(SwitchPlan definition, long lastKey) {
        long first = definition.intervals().get(0).first();
        long size = definition.lastKey() - first + 1;
        FilledPlan least = new FilledPlan(definition, first, size, 1, List.of());
        if (size <= FEW) {
            return least;
        }
        for (int page : PAGES) {
            FilledPlan plan = byPages(definition, page);
            if (plan.questions() < least.questions() && plan.first + plan.size - 1 <= lastKey) {
                least = plan;
            }
        }
        return least;
    }

    private static FilledPlan byPages(SwitchPlan definition, int page) {
        long from = definition.intervals().get(0).first() / page;
        long to = definition.lastKey() / page;
        List<Long> divided = definition.intervals().stream()
                .flatMap(interval -> interval.changes(page))
                .distinct()
                .toList();
        return new FilledPlan(definition, from * page, (to - from + 1) * page, page, divided);
    }

    private long questions() {
        return size / page + (long) divided.size() * (page + COST_OF_LABEL);
    }

    @Override
    public List<Interval> intervals() {
        return definition.intervals();
    }
}
