package dev.coderange.processor.command.stats;

import dev.coderange.processor.check.Declarations;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.model.Request.Lookup;
import dev.coderange.processor.plan.DatedPlan;
import dev.coderange.processor.plan.DecisionPlan;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a code set, of one with dates those of its effective day.
 *
 * @param levels those of each level, from the top
 * @param lines those of each shape, or each family of a shape, that has codes in the set
 * @param decisions what the data gives to a category by name, on whatever days
 * @param dates those of a set with dates
 */
record Statistics(
        List<OfLevel> levels, List<OfLine> lines, List<Declarations.Decision> decisions, Optional<OfDates> dates) {

    Statistics {
        levels = List.copyOf(levels);
        lines = List.copyOf(lines);
        decisions = List.copyOf(decisions);
    }

    /**
     * The figures of a level.
     *
     * @param categories how many categories it has
     * @param empty how many of them have no code
     * @param ranges how many ranges its categories declare
     * @param resolved how many those are after overlaps are resolved
     * @param codes how many codes are in its categories; {@link Long#MAX_VALUE} where there are more
     * @param rest how many codes of the level above are in none of them; 0 on the highest level
     * @param shared the codes that several siblings claim
     * @param byName how many of those the data gives to a category by name; the smallest range has the others
     * @param plans how a code is looked up
     */
    record OfLevel(
            Level level,
            int categories,
            int empty,
            int ranges,
            int resolved,
            long codes,
            long rest,
            List<CodeRange> shared,
            long byName,
            List<Plan> plans) {

        OfLevel {
            shared = List.copyOf(shared);
            plans = List.copyOf(plans);
        }
    }

    /**
     * How a code is looked up where the consumer asks for a form.
     *
     * @param plan the plan; tables where a {@code switch} is asked for that would be too long
     * @param dated in a set with dates, the plan of calls with a day
     */
    record Plan(Lookup lookup, DecisionPlan plan, Optional<DatedPlan> dated) {}

    /**
     * The codes that can be ends of one range with one another.
     *
     * @param shape their shape, or {@code integer}
     * @param codes from the first code that is in a category to the last
     * @param held how many of these are in a category
     * @param gaps how many gaps there are between
     * @param missing how many codes are in them
     * @param largest the largest gaps, the largest first
     */
    record OfLine(String shape, CodeRange codes, long held, int gaps, long missing, List<Gap> largest) {

        OfLine {
            largest = List.copyOf(largest);
        }
    }

    /**
     * Codes in no category.
     *
     * @param after the id of the category before them
     * @param before the id of the one after them
     */
    record Gap(CodeRange codes, String after, String before) {}

    /**
     * The figures of a set with dates.
     *
     * @param editions what holds between two days on which something changes, ascending
     */
    record OfDates(int effective, List<Edition> editions) {

        OfDates {
            editions = List.copyOf(editions);
        }
    }

    /**
     * The days on which one table holds.
     *
     * @param codes how many codes are in a category
     */
    record Edition(Days days, long codes) {}
}
