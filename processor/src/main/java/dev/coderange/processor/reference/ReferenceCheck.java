package dev.coderange.processor.reference;

import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Said;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares one constant with what a place asks for. */
public final class ReferenceCheck {

    /**
     * A violation and what it is to the compiler.
     *
     * @param references how it is reported; never {@link References#OFF}
     */
    public record Result(References references, Said violation) {}

    private ReferenceCheck() {}

    /**
     * What is wrong with a constant, if something is. It need meet only one of the constraints; what is said is about the
     * constraint that it is closest to.
     *
     * @param constraints what the place asks for, each on a set of its own
     * @param constant a text, a whole number or a {@code char}; anything else is nothing to complain about
     */
    public static Optional<Result> check(List<CodeConstraint> constraints, Object constant) {
        Map<CodeConstraint, Said> violations = new LinkedHashMap<>();
        References references = References.OFF;
        for (CodeConstraint constraint : constraints) {
            Optional<Said> violation = new ViolationExplainer(constraint).explain(constant);
            if (violation.isEmpty()) {
                return Optional.empty();
            }
            References one = constraint.set().references();
            if (one != References.OFF) {
                violations.put(constraint, violation.get());
                references = one.ordinal() < references.ordinal() ? one : references;
            }
        }
        if (violations.isEmpty()) {
            return Optional.empty();
        }
        // The later a tag is declared, the more of the code was right.
        CodeConstraint closest = violations.keySet().stream()
                .max(Comparator.comparing(
                        constraint -> violations.get(constraint).kind()))
                .orElseThrow();
        Said said = violations.remove(closest);
        return Optional.of(new Result(references, withOthers(said, violations.keySet())));
    }

    /**
     * Whether a comparison with a constant asks whether there is a code at all: with an empty text, a negative number, or 0
     * where no set has a code 0.
     */
    public static boolean asksForAbsence(List<CodeConstraint> constraints, Object constant) {
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
                        && constraints.stream()
                                .noneMatch(constraint -> constraint.set().all().contains(0));
    }

    private static Said withOthers(Said violation, Set<CodeConstraint> others) {
        if (others.isEmpty()) {
            return violation;
        }
        List<String> meant = others.stream().map(CodeConstraint::meant).toList();
        return violation.and(Hint.ALSO_ACCEPTED.with(Lists.shortened(meant, "or")));
    }
}
