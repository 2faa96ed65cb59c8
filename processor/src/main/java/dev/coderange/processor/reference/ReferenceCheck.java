package dev.coderange.processor.reference;

import dev.coderange.processor.model.Request.References;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares one constant with what a place asks for. */
public final class ReferenceCheck {

    /**
     * A finding and what it is to the compiler.
     *
     * @param references how it is reported; never {@link References#OFF}
     */
    public record Result(References references, Finding finding) {}

    private ReferenceCheck() {}

    /**
     * What is wrong with a constant, if something is. It need meet only one of the demands; what is said is about the
     * demand that it is closest to.
     *
     * @param demands what the place asks for, each on a set of its own
     * @param constant a text, a whole number or a {@code char}; anything else is nothing to complain about
     */
    public static Optional<Result> check(List<Demand> demands, Object constant) {
        List<Finding> findings = new ArrayList<>();
        References references = References.OFF;
        for (Demand demand : demands) {
            Optional<Finding> finding = new Explanation(demand).explain(constant);
            if (finding.isEmpty()) {
                return Optional.empty();
            }
            findings.add(finding.get());
            References one = demand.set().references();
            references = one.ordinal() < references.ordinal() ? one : references;
        }
        if (references == References.OFF) {
            return Optional.empty();
        }
        // The later an id is declared, the more of the code was right.
        Finding closest =
                findings.stream().max(Comparator.comparing(Finding::id)).orElseThrow();
        return Optional.of(new Result(references, withOthers(closest, demands, findings)));
    }

    private static Finding withOthers(Finding closest, List<Demand> demands, List<Finding> findings) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < demands.size(); i++) {
            if (findings.get(i) != closest) {
                Demand demand = demands.get(i);
                others.add(
                        demand.isWholeSet()
                                ? demand.meant()
                                : demand.meant() + " of " + demand.set().noun());
            }
        }
        return others.isEmpty()
                ? closest
                : new Finding(
                        closest.id(), closest.text() + " Here " + Sentences.list(others, "or") + " would do as well.");
    }
}
