package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A category as the data has it, not yet checked against others. Compared by identity: two may say the same.
 *
 * @param position where its object begins
 * @param name what names it
 * @param description a sentence or two, or empty
 * @param values what it has itself of the attributes, by their names, as text of their types
 * @param days the days on which it holds, as it says itself
 * @param ranges its ranges, those that could be read
 * @param childrenPosition where the key {@code children} stands, if it is there
 */
record CategoryDraft(
        Position position,
        Name name,
        String description,
        Map<String, String> values,
        Days days,
        Ranges ranges,
        Optional<Position> childrenPosition,
        List<CategoryDraft> children) {

    /**
     * What names a category.
     *
     * @param id its id, if it has one that is text, or a key that makes one
     * @param key its key, if it has one that is not blank
     * @param title its title, or empty where it is to be made from the id
     */
    record Name(Optional<DraftId> id, Optional<Text> key, String title) {}

    /**
     * The ranges of a category.
     *
     * @param declared those that could be read
     * @param readWhole whether those are all
     * @param areImplied whether they are those of its children, since it lists none of its own
     */
    record Ranges(List<DeclaredRange> declared, boolean readWhole, boolean areImplied) {}

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    Optional<DraftId> id() {
        return name.id();
    }

    List<DeclaredRange> declared() {
        return ranges.declared();
    }

    /** Whether every range could be read. */
    boolean readWhole() {
        return ranges.readWhole();
    }

    /** The ranges in the order of the data. */
    List<CodeRange> claims() {
        List<CodeRange> claims = new ArrayList<>(declared().size());
        for (DeclaredRange each : declared()) {
            claims.add(each.range());
        }
        return claims;
    }

    /** Every code that it declares. */
    RangeSet codes() {
        return RangeSet.of(claims());
    }

    /** Where what is wrong with it as a whole is told: at its name, if it has one. */
    Position place() {
        return id().isPresent() ? id().get().position() : position;
    }

    /** What messages call it: by its id, in full where it is one, since people paste it. */
    String label() {
        if (id().isEmpty()) {
            return "the category at " + position;
        }
        String word = id().get().value();
        return IdRules.isSound(word) ? word : Quoted.bare(word);
    }
}
