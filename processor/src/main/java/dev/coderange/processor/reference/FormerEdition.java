package dev.coderange.processor.reference;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.EditionChange.Reclassified;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What codes and categories of a set were in the edition before, where that is not what they are.
 *
 * @param name the earlier edition, for people
 * @param codes the codes that are classified anew, ascending
 */
public record FormerEdition(String name, List<Reclassified> codes) {

    public FormerEdition {
        requireNonNull(name);
        codes = List.copyOf(codes);
    }

    /** The earlier edition, for a sentence: {@code in radiology-2025.json}, or {@code on 2025-12-31}. */
    String when() {
        return (Days.parse(name).isPresent() ? "on " : "in ") + name;
    }

    /** What became of a code, if it is not what it was. */
    Optional<Reclassified> of(long key) {
        int low = 0;
        int high = codes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            CodeRange range = codes.get(middle).codes();
            if (range.contains(key)) {
                return Optional.of(codes.get(middle));
            }
            if (range.first() < key) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** What became of the codes of a range that are not what they were, each cut to the range. */
    List<Reclassified> in(CodeRange range) {
        List<Reclassified> changed = new ArrayList<>();
        for (Reclassified each : codes) {
            if (each.codes().meets(range)) {
                long first = Math.max(each.codes().first(), range.first());
                long last = Math.min(each.codes().last(), range.last());
                changed.add(new Reclassified(new CodeRange(first, last), each.before(), each.after()));
            }
        }
        return changed;
    }

    /** The codes that a category has and had not. */
    RangeSet gained(String id) {
        List<CodeRange> gained = new ArrayList<>();
        for (Reclassified each : codes) {
            if (Stretch.isOn(each.after(), id) && !Stretch.isOn(each.before(), id)) {
                gained.add(each.codes());
            }
        }
        return RangeSet.of(gained);
    }

    /** The codes that a category had and has not. */
    RangeSet lost(String id) {
        List<CodeRange> lost = new ArrayList<>();
        for (Reclassified each : codes) {
            if (Stretch.isOn(each.before(), id) && !Stretch.isOn(each.after(), id)) {
                lost.add(each.codes());
            }
        }
        return RangeSet.of(lost);
    }
}
