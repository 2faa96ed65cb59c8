package dev.coderange.processor.plan;

import java.util.ArrayList;
import java.util.List;

/** Plans which questions fill a table from a {@code switch}: the fewest, 0.1 microseconds each in a cold JVM. */
final class FilledPlanner {

    /** Filling a table of so few elements takes no time worth saving. */
    private static final long FEW = 1_000;

    private static final int[] PAGES = {10, 100, 1_000};

    /** Another page in the source is worth this many questions. */
    private static final int COST_OF_LABEL = 10;

    private FilledPlanner() {}

    /**
     * The plan that asks least.
     *
     * @param definition what decides, at least one interval
     * @param lastKey the highest key there is
     */
    static DecisionPlan.Filled plan(DecisionPlan.Switch definition, long lastKey) {
        long first = definition.intervals().get(0).first();
        long size = definition.lastKey() - first + 1;
        DecisionPlan.Filled least = new DecisionPlan.Filled(definition, first, size, 1, List.of());
        if (size <= FEW) {
            return least;
        }
        for (int page : PAGES) {
            DecisionPlan.Filled plan = byPages(definition, page);
            if (questions(plan) < questions(least) && plan.first() <= lastKey - plan.size() + 1) {
                least = plan;
            }
        }
        return least;
    }

    private static DecisionPlan.Filled byPages(DecisionPlan.Switch definition, int page) {
        long from = definition.intervals().get(0).first() / page;
        long to = definition.lastKey() / page;
        List<Long> divided = new ArrayList<>();
        for (Interval interval : definition.intervals()) {
            if (interval.first() % page != 0) {
                add(interval.first() / page, divided);
            }
            if (interval.last() % page != page - 1) {
                add(interval.last() / page, divided);
            }
        }
        return new DecisionPlan.Filled(definition, from * page, (to - from + 1) * page, page, divided);
    }

    private static void add(Long page, List<Long> ascending) {
        if (ascending.isEmpty() || !ascending.get(ascending.size() - 1).equals(page)) {
            ascending.add(page);
        }
    }

    private static long questions(DecisionPlan.Filled plan) {
        return plan.size() / plan.page() + (long) plan.divided().size() * (plan.page() + COST_OF_LABEL);
    }
}
