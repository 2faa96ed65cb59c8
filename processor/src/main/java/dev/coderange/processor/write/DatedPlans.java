package dev.coderange.processor.write;

import dev.coderange.processor.plan.DatedPlan;
import java.util.List;

/**
 * What only the types of a set with dates need.
 *
 * @param levels how each level is looked up on a day, the highest first
 * @param knowsSince whether the consumer's release has {@code since} in {@code @Deprecated}, as from 9 on
 */
public record DatedPlans(List<DatedPlan> levels, boolean knowsSince) {

    public DatedPlans {
        levels = List.copyOf(levels);
    }
}
