package dev.coderange.processor.reference;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.RangeText;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.ReferenceMessage;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.WrittenDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a constraint of the members of one annotation, and finds what is wrong with them. */
public final class CodeConstraintReader {

    private final CheckedSet set;
    private final List<CodeConstraint.Part> parts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private boolean isOnNoDay;

    /**
     * Something wrong with a checked annotation itself.
     *
     * @param member the member that is wrong, or empty if it is the members together
     * @param index the index of the wrong value in the member
     */
    public record Fault(Optional<String> member, int index, Said violation) {}

    public CodeConstraintReader(CheckedSet set) {
        this.set = set;
    }

    /** Adds a member that names categories of one level; an id that the set does not have stands for nothing. */
    public void categories(int level, List<String> ids) {
        List<String> texts = new ArrayList<>();
        List<CodeRange> ranges = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Optional<Category> category = set.category(level, ids.get(i));
            if (category.isPresent()) {
                if (category.get().ranges().isEmpty()) {
                    emptied(level, i, category.get());
                }
                texts.add(text(category.get()));
                ranges.addAll(category.get().ranges());
            }
        }
        if (!texts.isEmpty()) {
            parts.add(new CodeConstraint.Part(Lists.shortened(texts, "or"), RangeSet.of(ranges)));
        }
    }

    /** Notes that a category has codes on other days only, if it has any. */
    private void emptied(int level, int index, Category category) {
        OptionalInt last = OptionalInt.empty();
        OptionalInt first = OptionalInt.empty();
        for (DatedRange range : category.history()) {
            if (set.isAfter(range.days())) {
                last = OptionalInt.of(Math.max(range.days().last(), last.orElse(Integer.MIN_VALUE)));
            } else {
                first = OptionalInt.of(Math.min(range.days().first(), first.orElse(Integer.MAX_VALUE)));
            }
        }
        if (last.isPresent() || first.isPresent()) {
            ReferenceMessage message =
                    last.isPresent() ? ReferenceMessage.EMPTIED_CATEGORY : ReferenceMessage.COMING_CATEGORY;
            String day = Days.day(last.isPresent() ? last.getAsInt() : first.getAsInt());
            String member = set.memberName(level);
            faults.add(new Fault(
                    Optional.of(member), index, message.with(category.id(), set.name(), set.day(), day, day)));
        }
    }

    private String text(Category category) {
        return category.ranges().isEmpty()
                ? category.id()
                : category.id() + " (" + Lists.shortened(texts(category.ranges()), "and") + ")";
    }

    private List<String> texts(List<CodeRange> ranges) {
        List<String> texts = new ArrayList<>();
        for (CodeRange range : ranges) {
            texts.add(range.text(set.format()));
        }
        return texts;
    }

    /** Adds the member that names ranges. */
    public void within(List<String> texts) {
        List<CodeRange> ranges = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            RangeText read = RangeText.read(texts.get(i), set.format());
            RangeSet keys = RangeSet.of(read.ranges());
            if (texts.get(i).isEmpty() && set.isDated()) {
                fault(i, ReferenceMessage.EMPTIED_WITHIN.with(set.name()));
            } else if (read.fault().isPresent()) {
                fault(
                        i,
                        ReferenceMessage.MALFORMED_WITHIN.with(
                                Quoted.ascii(texts.get(i)),
                                read.fault().get().reason(),
                                CodeConstraint.of(set, List.of(), true).example(),
                                set.looks()));
            } else if (keys.intersect(set.all()).isEmpty()) {
                fault(i, emptyWithin(texts.get(i), keys));
            } else {
                ranges.addAll(read.ranges());
            }
        }
        if (!ranges.isEmpty()) {
            parts.add(new CodeConstraint.Part(Lists.shortened(texts(ranges), "or"), RangeSet.of(ranges)));
        }
    }

    private Said emptyWithin(String text, RangeSet codes) {
        List<OtherDay> others = set.otherDays(codes);
        if (others.isEmpty()) {
            return ReferenceMessage.EMPTY_WITHIN.with(text, set.name());
        }
        List<String> said = new ArrayList<>();
        for (OtherDay other : others) {
            said.add(other.said(set.format()));
        }
        return ReferenceMessage.RETIRED_WITHIN.with(
                text,
                set.name(),
                set.day(),
                Lists.shortened(said, "and"),
                others.get(0).dayText());
    }

    /** Notes that the member that names a day names none. */
    public void malformedDay(String text) {
        isOnNoDay = true;
        faults.add(new Fault(
                Optional.of("on"),
                0,
                ReferenceMessage.MALFORMED_ON.with(WrittenDay.explain(text).text())));
    }

    private void fault(int index, Said violation) {
        faults.add(new Fault(Optional.of("within"), index, violation));
    }

    /**
     * The constraint; on the whole set where its parts exclude each other, and on any day where the day is none, so
     * that no value is blamed for it.
     */
    public CodeConstraint constraint(boolean range, String owner, List<String> allowed) {
        if (isOnNoDay) {
            return CodeConstraint.of(set.onAnyDay(), List.of(), range).by(owner, allowed);
        }
        CodeConstraint constraint = CodeConstraint.of(set, parts, range);
        return (constraint.wanted().isEmpty() ? CodeConstraint.of(set, List.of(), range) : constraint)
                .by(owner, allowed);
    }

    /** What is wrong with the annotation, in the order of its members. */
    public List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults);
        if (faults.isEmpty()
                && parts.size() > 1
                && CodeConstraint.of(set, parts, false).wanted().isEmpty()) {
            String members = CodeConstraint.of(set, parts, false).meant();
            all.add(new Fault(Optional.empty(), 0, ReferenceMessage.EXCLUSIVE_MEMBERS.with(members)));
        }
        return List.copyOf(all);
    }
}
