package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.plan.DatedPlan;
import dev.coderange.processor.plan.DecisionPlan;

/**
 * Writes how one level is decided over keys and days. What a day is compared as, its moment, is asked for once where
 * many codes have one day.
 */
interface DatedDecision {

    static DatedDecision of(DatedPlan plan, LevelNames undated, CodeSet set, int level, DayWriter days) {
        LevelNames names = undated.onDay(set, level);
        return plan.codes() instanceof DecisionPlan.Switch decision
                ? new DatedSwitch(decision, plan, names, set, level, days)
                : new DatedTable((DecisionPlan.Packed) plan.codes(), plan, names, set, level, days);
    }

    /** The variable that holds a moment, an {@code int}. */
    String moment();

    /** What a call for one code begins with; throws where {@code on} is null. */
    default CodeBlock start() {
        return CodeBlock.builder()
                .addStatement("int $L = $L", moment(), momentOn("on"))
                .build();
    }

    /** The moment of a {@code LocalDate}, as an expression; null throws. */
    CodeBlock momentOn(String date);

    /** The moment of a day that is counted from 1970-01-01, as an expression. */
    CodeBlock momentOf(String epochDay);

    /** The category of a key behind the {@link #start}, or null, as an expression. */
    CodeBlock category(CodeBlock key);

    /** The index of the category of a key at a moment, counted from 1, or 0 for none, as an expression. */
    CodeBlock index(CodeBlock key, CodeBlock moment);

    /** Adds the methods and types that the expressions need. */
    void addTo(TypeSpec.Builder classifier);
}
