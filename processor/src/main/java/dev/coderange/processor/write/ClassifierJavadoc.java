package dev.coderange.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Request;
import dev.coderange.processor.plan.DecisionPlan;
import dev.coderange.processor.plan.Planner;
import dev.coderange.processor.text.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The Javadoc of a classifier: what it answers, how it decides, and what another {@code lookup} would give. */
final class ClassifierJavadoc {

    private static final String CODES = String.format(Locale.ROOT, "%,d", Planner.MOST_CODES_FILLED);

    private static final String CONTROL_FLOW = "Java's own {@code switch} and comparisons";

    private ClassifierJavadoc() {}

    static CodeBlock of(Generation generation, List<LevelNames> levels, List<DecisionPlan> plans) {
        List<String> nouns = levels.stream().map(level -> "the " + level.noun()).toList();
        Javadoc javadoc = Javadoc.of("Tells " + Lists.joined(nouns, "and") + " of "
                        + generation.codeSet().name()
                        + " codes: null for a code that has none, for text that is not a code, and for null. Asked"
                        + " for a single code, it never throws.")
                .paragraph(LevelJavadoc.origin(generation));
        String switches = rangeMethods(levels, plans, DecisionPlan.Switch.class);
        if (!switches.isEmpty()) {
            javadoc.paragraph("Each call asks " + switches + ", " + CONTROL_FLOW + ", and no table is kept."
                    + " {@code lookup = AUTO} would keep the answers in a table, which is faster, where the codes span"
                    + " at most " + CODES + ".");
        }
        String definitions = rangeMethods(levels, plans, DecisionPlan.Filled.class);
        if (!definitions.isEmpty()) {
            javadoc.paragraph("The answers are defined in " + definitions + ", " + CONTROL_FLOW
                    + ". On first use they are copied into a"
                    + " table, and every call reads that table. This is {@code lookup = AUTO} of {@code @CodeRanges}:"
                    + " {@code SWITCH} would ask the {@code switch} on every call and keep no table, and {@code TABLE}"
                    + " would unpack the table from constants and have no {@code switch} to read. The answers are the"
                    + " same.");
        }
        for (int level = 0; level < plans.size(); level++) {
            if (plans.get(level) instanceof DecisionPlan.Packed packed) {
                javadoc.paragraph(packed(levels.get(level), packed));
            }
        }
        if (generation.dated().isPresent()) {
            javadoc.paragraph("A call without a day means "
                    + Days.day(generation.codeSet().effective().getAsInt())
                    + ", which is {@link #EFFECTIVE}, and never today. With a day, "
                    + (generation.request().lookup() == Request.Lookup.SWITCH
                            ? "a {@code switch} compares it where a range began or ended."
                            : "a code is looked up once for all days: codes that were always the same as each other"
                                    + " share a history, and tables that are unpacked on first use say what a history"
                                    + " is on the day."));
        }
        return javadoc.build();
    }

    private static String rangeMethods(
            List<LevelNames> levels, List<DecisionPlan> plans, Class<? extends DecisionPlan> form) {
        List<String> methods = new ArrayList<>();
        for (int level = 0; level < plans.size(); level++) {
            if (form.isInstance(plans.get(level))) {
                methods.add("{@code " + levels.get(level).rangeMethod() + "}");
            }
        }
        return Lists.joined(methods, "and");
    }

    private static String packed(LevelNames level, DecisionPlan.Packed plan) {
        String why = switch (plan.why()) {
            case ASKED_FOR ->
                ", as {@code lookup = TABLE} asks. {@code lookup = AUTO} would fill the table from a"
                        + " {@code switch} to read, where the codes span at most " + CODES
                        + "; {@code lookup = SWITCH} would keep no table.";
            case TOO_MANY_CODES ->
                ": its codes span more than " + CODES
                        + ", too many to be copied from a {@code switch} on first use. {@code lookup = SWITCH} would"
                        + " ask a {@code switch} on every call, and is an error where that is too long.";
            case SWITCH_TOO_LONG ->
                ": a {@code switch} over its ranges would be too long to be read or compiled, so that"
                        + " {@code lookup = SWITCH} is an error.";
        };
        return String.format(
                        Locale.ROOT,
                        "{@code %s} reads tables of %,d bytes, unpacked from constants on first use",
                        level.member(),
                        plan.bytes())
                + why;
    }
}
