package dev.coderange.processor.reference;

import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Lists;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares one constant with what a place asks for. */
public final class ReferenceCheck {

    /**
     * A finding and what it is to the compiler.
     *
     * @param references how it is reported; never {@link References#OFF}
     */
    public record Result(References references, Violation finding) {}

    private ReferenceCheck() {}

    /**
     * What is wrong with a constant, if something is. It need meet only one of the demands; what is said is about the
     * demand that it is closest to.
     *
     * @param demands what the place asks for, each on a set of its own
     * @param constant a text, a whole number or a {@code char}; anything else is nothing to complain about
     */
    public static Optional<Result> check(List<CodeConstraint> demands, Object constant) {
        Map<CodeConstraint, Violation> findings = new LinkedHashMap<>();
        References references = References.OFF;
        for (CodeConstraint demand : demands) {
            Optional<Violation> finding = new ViolationExplainer(demand).explain(constant);
            if (finding.isEmpty()) {
                return Optional.empty();
            }
            References one = demand.set().references();
            if (one != References.OFF) {
                findings.put(demand, finding.get());
                references = one.ordinal() < references.ordinal() ? one : references;
            }
        }
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        // The later a tag is declared, the more of the code was right.
        CodeConstraint closest = findings.keySet().stream()
                .max(Comparator.comparing(demand -> findings.get(demand).tag()))
                .orElseThrow();
        Violation said = findings.remove(closest);
        return Optional.of(new Result(references, withOthers(said, findings.keySet())));
    }

    /**
     * Whether a comparison with a constant asks whether there is a code at all: with an empty text, a negative number, or 0
     * where no set has a code 0.
     */
    public static boolean asksForAbsence(List<CodeConstraint> demands, Object constant) {
        if (constant instanceof String text) {
            return text.isEmpty();
        }
        if (!(constant instanceof Byte
                || constant instanceof Short
                || constant instanceof Integer
                || constant instanceof Long)) {
            return false;
        }
        long number = ((Number) constant).longValue();
        return number < 0
                || number == 0
                        && demands.stream()
                                .noneMatch(demand -> demand.set().all().contains(0));
    }

    private static Violation withOthers(Violation finding, Set<CodeConstraint> others) {
        if (others.isEmpty()) {
            return finding;
        }
        List<String> meant = others.stream().map(CodeConstraint::meant).toList();
        return finding.and(Hint.ALSO_ACCEPTED.with(Lists.shortened(meant, "or")));
    }
}
