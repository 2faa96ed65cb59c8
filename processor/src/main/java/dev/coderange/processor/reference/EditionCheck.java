package dev.coderange.processor.reference;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.EditionChange.Reclassified;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.RangeText;
import dev.coderange.processor.model.Request.References;
import dev.coderange.processor.reference.ReferenceCheck.Result;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.ReferenceMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds what is right, and means other codes, or another category, than it did in the edition before. */
public final class EditionCheck {

    private EditionCheck() {}

    /**
     * What a constant meant in the edition before, if that is not what it means. Nothing is said of a constant that is
     * wrong, since it has its message.
     *
     * @param constraints what is asked of it
     */
    public static Optional<Result> constant(List<CodeConstraint> constraints, Object constant) {
        for (CodeConstraint constraint : constraints) {
            CheckedSet set = constraint.set();
            if (set.former().isPresent()
                    && new ViolationExplainer(constraint).explain(constant).isEmpty()) {
                Optional<Said> said =
                        constraint.range() ? ofRange(set, String.valueOf(constant)) : ofCode(set, constant);
                return said.flatMap(each -> warning(set, each));
            }
        }
        return Optional.empty();
    }

    /**
     * What a category held in the edition before, if it holds other codes. Nothing is said of one that was not there.
     *
     * @param id the id, which is that of only one category in the set
     */
    public static Optional<Result> category(CheckedSet set, String id) {
        if (set.former().isEmpty()) {
            return Optional.empty();
        }
        FormerEdition former = set.former().get();
        RangeSet gained = former.gained(id);
        RangeSet lost = former.lost(id);
        boolean isNew = lost.isEmpty() && holdsOnly(set, id, gained);
        if (isNew || gained.isEmpty() && lost.isEmpty()) {
            return Optional.empty();
        }
        List<String> changes = new ArrayList<>();
        if (!gained.isEmpty()) {
            changes.add(Hint.GAINED.with(texts(gained, set.format())));
        }
        if (!lost.isEmpty()) {
            changes.add(Hint.LOST.with(texts(lost, set.format())));
        }
        return warning(
                set, ReferenceMessage.RECLASSIFIED_CATEGORY.with(id, former.when(), Lists.joined(changes, "and")));
    }

    private static boolean holdsOnly(CheckedSet set, String id, RangeSet gained) {
        List<CodeRange> held = new ArrayList<>();
        for (Category category : set.categories(id)) {
            held.addAll(category.ranges());
        }
        return RangeSet.of(held).ranges().equals(gained.ranges());
    }

    private static Optional<Said> ofCode(CheckedSet set, Object constant) {
        OptionalLong key = set.key(constant);
        FormerEdition former = set.former().orElseThrow();
        return key.isEmpty()
                ? Optional.empty()
                : former.of(key.getAsLong())
                        .map(change -> ReferenceMessage.RECLASSIFIED_CODE.with(
                                set.format().code(key.getAsLong()),
                                place(change.after(), set),
                                former.when(),
                                place(change.before(), set)));
    }

    private static Optional<Said> ofRange(CheckedSet set, String text) {
        FormerEdition former = set.former().orElseThrow();
        List<String> changes = new ArrayList<>();
        for (CodeRange range : RangeText.read(text, set.format()).ranges()) {
            for (Reclassified change : former.in(range)) {
                boolean isOne = change.codes().first() == change.codes().last();
                changes.add(
                        change.codes().text(set.format()) + (isOne ? " was " : " were ") + place(change.before(), set));
            }
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ReferenceMessage.RECLASSIFIED_RANGE.with(text, former.when(), Lists.shortened(changes, "and")));
    }

    private static String place(String path, CheckedSet set) {
        return path.isEmpty() ? "in no " + set.topNoun() : path;
    }

    private static String texts(RangeSet codes, CodeFormat format) {
        List<String> texts = new ArrayList<>();
        for (CodeRange range : codes.ranges()) {
            texts.add(range.text(format));
        }
        return Lists.shortened(texts, "and");
    }

    /** Never an error: the line is right, and only a reader knows whether it still means what it should. */
    private static Optional<Result> warning(CheckedSet set, Said said) {
        return set.references() == References.OFF
                ? Optional.empty()
                : Optional.of(new Result(References.WARNING, said));
    }
}
