package dev.coderange.processor.reference;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a checked annotation asks of the values of what it is on.
 *
 * @param set the set whose codes are meant
 * @param parts what narrows it, all of which must hold; empty if any code of the set will do
 * @param range whether a value is a range of codes, and not a code
 * @param wanted the codes that will do
 * @param owner what is annotated, with its verb: {@code parameter `code` of `schedule` accepts}
 * @param allowed other values that will do, though they may be no codes
 */
public record CodeConstraint(
        CheckedSet set, List<Part> parts, boolean range, RangeSet wanted, String owner, Set<String> allowed) {

    private static final String ANYONE = "this place accepts";

    /**
     * One member of the annotation.
     *
     * @param text its values for a sentence: {@code NUCLEAR_MEDICINE (78012-79999)}
     * @param keys the codes that any of its values means
     */
    public record Part(String text, RangeSet keys) {}

    public CodeConstraint {
        requireNonNull(set);
        parts = List.copyOf(parts);
        requireNonNull(wanted);
        requireNonNull(owner);
        allowed = Set.copyOf(allowed);
    }

    /** The constraint that the parts make together, of nobody in particular, which allows no other value. */
    public static CodeConstraint of(CheckedSet set, List<Part> parts, boolean range) {
        RangeSet wanted = set.all();
        for (Part part : parts) {
            wanted = wanted.intersect(part.keys());
        }
        return new CodeConstraint(set, parts, range, wanted, ANYONE, Set.of());
    }

    /** The same constraint, made by somebody who allows other values too. */
    public CodeConstraint by(String who, Collection<String> others) {
        return new CodeConstraint(set, parts, range, wanted, who, Set.copyOf(others));
    }

    /** Both constraints at once, as when a method overrides two that are annotated. Both are on one set. */
    public CodeConstraint and(CodeConstraint other) {
        List<Part> both = new ArrayList<>(parts);
        for (Part part : other.parts) {
            if (!texts().contains(part.text())) {
                both.add(part);
            }
        }
        List<String> allowedByBoth = new ArrayList<>(allowed);
        allowedByBoth.retainAll(other.allowed);
        return of(set, both, range).by(owner, allowedByBoth);
    }

    /** Whether any code of the set will do. */
    public boolean isWholeSet() {
        return parts.isEmpty();
    }

    /** The codes that are meant, for a sentence: {@code BREAST_MAMMOGRAPHY (77046-77067)}. */
    String meant() {
        return parts.isEmpty() ? "a code of " + set.name() : String.join(" and ", texts());
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Part part : parts) {
            texts.add(part.text());
        }
        return texts;
    }

    /** A range that will do, as an example. */
    String example() {
        List<CodeRange> ranges = wanted.isEmpty() ? set.all().ranges() : wanted.ranges();
        return ranges.isEmpty() ? "FIRST-LAST" : ranges.get(0).text(set.format());
    }
}
