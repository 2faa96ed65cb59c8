package dev.coderange.processor.reference;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.RangeText;
import dev.coderange.processor.model.Stretch;
import dev.coderange.processor.text.Hint;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.ReferenceMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why a constant breaks a constraint: where it lies, what is nearest, what was meant. */
final class ViolationExplainer {

    /** So near to a bound, a wrong code is one that has come or gone with an edition, and not a slip of the hand. */
    private static final int NEAR = 10;

    private final CodeConstraint constraint;
    private final CheckedSet set;
    private final CodeFormat format;
    private final CodeSuggester suggester;

    ViolationExplainer(CodeConstraint constraint) {
        this.constraint = constraint;
        this.set = constraint.set();
        this.format = set.format();
        this.suggester = new CodeSuggester(set, constraint.wanted());
    }

    /** What is wrong with a constant, or empty if it is what is asked for or no code at all by its type. */
    Optional<Said> explain(Object constant) {
        if (!constraint.allowed().isEmpty() && constraint.allowed().contains(String.valueOf(constant))) {
            return Optional.empty();
        }
        if (constant instanceof String text) {
            return constraint.range() ? explainRange(text) : explainCode(text);
        }
        if (constant instanceof Character c) {
            return explainNumber(c);
        }
        return ReferenceCheck.isWhole(constant) ? explainNumber(((Number) constant).longValue()) : Optional.empty();
    }

    private Optional<Said> explainNumber(long number) {
        if (!format.takesInt()) {
            return Optional.empty(); // said once, where the annotation stands on a number
        }
        String digits = Long.toString(number);
        if (number < 0) {
            return violation(ReferenceMessage.NEGATIVE_CODE, digits, set.name(), restriction());
        }
        String code = set.code(number);
        if (format.key(code) < 0) {
            int width = format.paddedWidth().orElse(0);
            String digitsOfCode = width + (width == 1 ? " digit" : " digits");
            return violation(ReferenceMessage.CODE_OF_OTHER_WIDTH, digits, set.name(), digitsOfCode, restriction())
                    .map(violation -> violation.and(suggester.guess(digits).orElse("")));
        }
        return explainKey(format.key(code), code, digits.length() < code.length(), digits);
    }

    private Optional<Said> explainCode(String text) {
        long key = format.key(text);
        if (key >= 0) {
            return explainKey(key, Quoted.unquoted(text), false, text);
        }
        if (RangeText.isSpan(text, format)) {
            return violation(ReferenceMessage.RANGE_AS_CODE, text, constraint.owner());
        }
        return violation(ReferenceMessage.MALFORMED_CODE, Quoted.ascii(text), set.name(), set.looks(), restriction())
                .map(violation -> violation.and(suggester.guess(text).orElse("")));
    }

    /**
     * What is wrong with a code.
     *
     * @param code the code, to be shown
     * @param isShortened whether it was written without zeros in front
     * @param written the code as it was written
     */
    private Optional<Said> explainKey(long key, String code, boolean isShortened, String written) {
        if (constraint.wanted().contains(key)) {
            return Optional.empty();
        }
        List<Long> nearest = bounds(key);
        boolean isNear = !nearest.isEmpty() && Math.abs(nearest.get(0) - key) < NEAR;
        Optional<String> guess =
                !isNear && (isShortened || !constraint.isWholeSet()) ? suggester.guess(written) : Optional.empty();
        List<Stretch> own = set.stretches(new CodeRange(key, key));
        if (own.isEmpty()) {
            List<OtherDay> others = set.otherDays(RangeSet.of(List.of(new CodeRange(key, key))));
            return others.isEmpty()
                    ? violation(
                                    ReferenceMessage.UNKNOWN_CODE,
                                    code,
                                    set.topNoun(),
                                    set.name(),
                                    around(key),
                                    restriction())
                            .map(violation -> violation.and(
                                    guess.or(() -> nearest(nearest)).orElse("")))
                    : explainOtherDay(code, others.get(0));
        }
        return violation(
                        ReferenceMessage.WRONG_CATEGORY,
                        code,
                        own.get(0).path(),
                        constraint.owner(),
                        constraint.meant())
                .map(violation -> violation.and(guess.orElse("")));
    }

    private Optional<Said> explainOtherDay(String code, OtherDay other) {
        return violation(
                other.isPast() ? ReferenceMessage.RETIRED_CODE : ReferenceMessage.FUTURE_CODE,
                code,
                set.topNoun(),
                set.name(),
                set.day(),
                other.codes().path(),
                other.dayText(),
                restriction());
    }

    private String around(long key) {
        Optional<Stretch> before = set.before(key);
        Optional<Stretch> after = set.after(key);
        if (before.isPresent() && after.isPresent()) {
            return Hint.IN_GAP.with(named(before.get()), named(after.get()));
        }
        return before.map(stretch -> Hint.ABOVE.with(named(stretch)))
                .or(() -> after.map(stretch -> Hint.BELOW.with(named(stretch))))
                .orElse(set.unplaced(key));
    }

    private String named(Stretch stretch) {
        return stretch.path() + " (" + stretch.range().text(format) + ")";
    }

    private Optional<String> nearest(List<Long> nearest) {
        return nearest.size() == 1 ? Optional.of(Hint.NEAREST.with(format.code(nearest.get(0)))) : Optional.empty();
    }

    /** The codes nearest to one that would do, all equally near. */
    private List<Long> bounds(long key) {
        List<Long> nearest = new ArrayList<>();
        long least = Long.MAX_VALUE;
        for (CodeRange range : constraint.wanted().ranges()) {
            long end = range.first() > key ? range.first() : range.last();
            long distance = Math.abs(end - key);
            if (distance <= least && format.areEnds(Math.min(end, key), Math.max(end, key))) {
                if (distance < least) {
                    nearest.clear();
                }
                least = distance;
                nearest.add(end);
            }
        }
        return nearest;
    }

    private Optional<Said> explainRange(String text) {
        RangeText read = RangeText.read(text, format);
        if (read.fault().isPresent()) {
            return violation(
                    ReferenceMessage.MALFORMED_RANGE,
                    Quoted.ascii(text),
                    read.fault().get().reason(),
                    set.name(),
                    constraint.example(),
                    restriction());
        }
        RangeSet outside = RangeSet.of(read.ranges()).minus(constraint.wanted());
        if (outside.isEmpty()) {
            return Optional.empty();
        }
        var pieces = OutsidePieces.of(outside, set);
        if (pieces.areOfOtherDays()) {
            return violation(
                    ReferenceMessage.RETIRED_RANGE,
                    text,
                    set.topNoun(),
                    set.name(),
                    set.day(),
                    pieces.said(),
                    restriction());
        }
        String meant = constraint.isWholeSet() ? "ranges of " + set.name() + " codes" : constraint.meant();
        return violation(ReferenceMessage.WRONG_RANGE, pieces.said(), constraint.owner(), meant);
    }

    /** What the constraint asks for, as the end of a sentence; {@code ""} where any code of the set will do. */
    private String restriction() {
        return constraint.isWholeSet() ? "" : Hint.RESTRICTED.with(constraint.owner(), constraint.meant());
    }

    private static Optional<Said> violation(ReferenceMessage message, Object... arguments) {
        return Optional.of(message.with(arguments));
    }
}
