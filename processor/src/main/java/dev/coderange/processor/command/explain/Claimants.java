package dev.coderange.processor.command.explain;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.check.Declarations;
import dev.coderange.processor.command.explain.Explanation.Claim;
import dev.coderange.processor.command.explain.Explanation.Decision;
import dev.coderange.processor.command.input.UsableData;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Who claims a code on a day, and why one of them has it. Reads what the data declares only if it has to. */
final class Claimants {

    private final UsableData data;
    private final OptionalInt day;
    private final boolean isSetOfThatDay;
    private Declarations read;

    /**
     * Claimants in a set.
     *
     * @param day the day that is asked about; empty in a set without dates
     * @param isSetOfThatDay whether the set was checked for that day, so that its categories have what they declare
     */
    Claimants(UsableData data, OptionalInt day, boolean isSetOfThatDay) {
        this.data = requireNonNull(data);
        this.day = requireNonNull(day);
        this.isSetOfThatDay = isSetOfThatDay;
    }

    /** The range that the data has, of those that a category has after overlaps are resolved. */
    CodeRange declared(long key, Claim holder) {
        CodeRange declared = claim(key, holder.category());
        return declared == null ? holder.codes() : declared;
    }

    /** The siblings of a category that claim its code too, in the order of the data. */
    List<Claim> rivals(long key, Category holder, List<Category> siblings) {
        List<Claim> rivals = new ArrayList<>();
        for (Category sibling : siblings) {
            CodeRange claimed = sibling.id().equals(holder.id()) ? null : claim(key, sibling);
            if (claimed != null) {
                rivals.add(new Claim(sibling, claimed));
            }
        }
        return rivals;
    }

    /** Why a category has a code that others claim. */
    Decision decision(long key, Category holder) {
        for (Declarations.Decision each : declarations().decisions()) {
            if (each.codes().contains(key) && each.belongsTo().equals(holder.id()) && holds(each.days())) {
                return new Decision(false, each.because());
            }
        }
        return new Decision(true, "");
    }

    private CodeRange claim(long key, Category category) {
        if (isSetOfThatDay) {
            for (CodeRange range : category.declared()) {
                if (range.contains(key)) {
                    return range;
                }
            }
            return null;
        }
        for (DatedRange range : declarations().claims().getOrDefault(category.id(), List.of())) {
            if (range.codes().contains(key) && holds(range.days())) {
                return range.codes();
            }
        }
        return null;
    }

    private boolean holds(Days days) {
        return day.isEmpty() || days.contains(day.getAsInt());
    }

    private Declarations declarations() {
        if (read == null) {
            read = data.declarations();
        }
        return read;
    }
}
