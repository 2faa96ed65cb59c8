package dev.coderange.processor.reference;

import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks one constant against what is asked of it. */
public final class ReferenceCheck {

    /**
     * A violation and what it is to the compiler.
     *
     * @param references how it is reported; never {@link References#OFF}
     */
    public record Result(References references, Said violation) {}

    private ReferenceCheck() {}

    /**
     * What is wrong with a constant, if something is. It need meet only one of the constraints; what is said is about
     * the constraint that it is closest to.
     *
     * @param constraints what is asked of it, each on a set of its own
     * @param constant a text, a whole number or a {@code char}; anything else is nothing to complain about
     */
    public static Optional<Result> check(List<CodeConstraint> constraints, Object constant) {
        Said closest = null;
        CodeConstraint closestTo = null;
        List<CodeConstraint> broken = new ArrayList<>();
        References references = References.OFF;
        for (CodeConstraint constraint : constraints) {
            Optional<Said> violation = new ViolationExplainer(constraint).explain(constant);
            if (violation.isEmpty()) {
                return Optional.empty();
            }
            References one = constraint.set().references(violation.get());
            if (one != References.OFF) {
                broken.add(constraint);
                references = one.ordinal() < references.ordinal() ? one : references;
                // The later a tag is declared, the more of the code was right.
                if (closest == null || violation.get().kind().compareTo(closest.kind()) > 0) {
                    closest = violation.get();
                    closestTo = constraint;
                }
            }
        }
        if (closest == null) {
            return Optional.empty();
        }
        broken.remove(closestTo);
        return Optional.of(new Result(references, withOthers(closest, broken)));
    }

    /**
     * Whether a comparison with a constant asks whether there is a code at all: with an empty text, a negative number,
     * or 0 where no set has a code 0.
     */
    public static boolean asksForAbsence(List<CodeConstraint> constraints, Object constant) {
        if (constant instanceof String text) {
            return text.isEmpty();
        }
        long number = isWhole(constant) ? ((Number) constant).longValue() : 1;
        for (CodeConstraint constraint : constraints) {
            if (number == 0 && constraint.set().all().contains(0)) {
                return false;
            }
        }
        return number <= 0;
    }

    static boolean isWhole(Object constant) {
        return constant instanceof Byte
                || constant instanceof Short
                || constant instanceof Integer
                || constant instanceof Long;
    }

    private static Said withOthers(Said violation, List<CodeConstraint> others) {
        if (others.isEmpty()) {
            return violation;
        }
        List<String> meant = new ArrayList<>();
        for (CodeConstraint other : others) {
            meant.add(other.meant());
        }
        return violation.and(Hint.ALSO_ACCEPTED.with(Lists.shortened(meant, "or")));
    }
}
