package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A category as the data has it, not yet checked against others. Compared by identity: two may say the same.
 *
 * @param position where its object begins
 * @param id its id, if it has one that is text
 * @param title its title, or empty where it is to be made from the id
 * @param declared its ranges, those that could be read
 * @param readWhole whether every range could be read
 * @param childrenPosition where the key {@code children} stands, if it is there
 */
record CategoryDraft(
        Position position,
        Optional<Text> id,
        String title,
        String description,
        List<DeclaredRange> declared,
        boolean readWhole,
        Optional<Position> childrenPosition,
        List<CategoryDraft> children) {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The ranges in the order of the data. */
    List<CodeRange> ranges() {
        List<CodeRange> ranges = new ArrayList<>(declared.size());
        for (DeclaredRange each : declared) {
            ranges.add(each.range());
        }
        return ranges;
    }

    /** Every code that it declares. */
    RangeSet codes() {
        return RangeSet.of(ranges());
    }

    /** What messages call it: by its id, in full where it is one, since people paste it. */
    String label() {
        if (id.isEmpty()) {
            return "the category at " + position;
        }
        String word = id.get().value();
        return IdRules.isSound(word) ? word : Quoted.bare(word);
    }
}
