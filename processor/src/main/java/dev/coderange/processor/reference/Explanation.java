package dev.coderange.processor.reference;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.reference.CheckedSet.Stretch;
import dev.coderange.processor.reference.Finding.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why a constant does not meet a demand: where it lies, what is nearest, what was meant. */
final class Explanation {

    /** So near to a bound, a wrong code is one that has come or gone with an edition, and not a slip of the hand. */
    private static final int NEAR = 10;

    private final Demand demand;
    private final CheckedSet set;
    private final CodeFormat format;
    private final Typo typo;

    Explanation(Demand demand) {
        this.demand = demand;
        this.set = demand.set();
        this.format = set.format();
        this.typo = new Typo(set, demand.wanted());
    }

    /** What is wrong with a constant, or empty if it is what is asked for or no code at all by its type. */
    Optional<Finding> explain(Object constant) {
        if (!demand.allowed().isEmpty() && demand.allowed().contains(String.valueOf(constant))) {
            return Optional.empty();
        }
        if (constant instanceof String text) {
            return demand.range() ? explainRange(text) : explainCode(text);
        }
        if (constant instanceof Character c) {
            return explainNumber(c);
        }
        if (constant instanceof Byte
                || constant instanceof Short
                || constant instanceof Integer
                || constant instanceof Long) {
            return explainNumber(((Number) constant).longValue());
        }
        return Optional.empty();
    }

    private Optional<Finding> explainNumber(long number) {
        if (!format.takesInt()) {
            return Optional.empty(); // said once, where the annotation stands on a number
        }
        String digits = Long.toString(number);
        if (number < 0) {
            return finding(Id.MALFORMED_CODE, digits + " is not " + aCode() + ": a code is never negative", "");
        }
        int width = format.paddedWidth().orElse(0);
        String code = "0".repeat(Math.max(0, width - digits.length())) + digits;
        if (format.key(code) < 0) {
            String looks = ": a code has " + width + (width == 1 ? " digit" : " digits");
            return finding(
                    Id.MALFORMED_CODE,
                    digits + " is not " + aCode() + looks,
                    typo.guess(digits).orElse(""));
        }
        return explainKey(format.key(code), digits);
    }

    private Optional<Finding> explainCode(String text) {
        long key = format.key(text);
        if (key >= 0) {
            return explainKey(key, text);
        }
        if (RangeText.isSpan(text, format)) {
            String said = text + " is a range, and " + demand.asker()
                    + " a single code. To use ranges there, add range =" + " true to its annotation.";
            return Optional.of(new Finding(Id.MALFORMED_CODE, said));
        }
        return finding(
                Id.MALFORMED_CODE,
                Sentences.quote(text) + " is not " + aCode() + ": a code " + Sentences.looks(format),
                typo.guess(text).orElse(""));
    }

    private Optional<Finding> explainKey(long key, String written) {
        if (demand.wanted().contains(key)) {
            return Optional.empty();
        }
        String code = format.code(key);
        boolean isShortened = written.length() < code.length();
        boolean isNear = bounds(key).stream().anyMatch(bound -> Math.abs(bound - key) < NEAR);
        Optional<String> guess =
                !isNear && (isShortened || !demand.isWholeSet()) ? typo.guess(written) : Optional.empty();
        List<Stretch> place = set.stretches(new CodeRange(key, key));
        if (place.isEmpty()) {
            String text = code + " is in no " + set.noun() + " " + set.topNoun() + place(key);
            return finding(Id.UNKNOWN_CODE, text, guess.or(() -> nearest(key)).orElse(""));
        }
        String text =
                code + " is " + place.get(0).path() + ", but " + demand.asker() + " only " + demand.meant() + ". ";
        return Optional.of(new Finding(Id.WRONG_CATEGORY, (text + guess.orElse("")).strip()));
    }

    private String place(long key) {
        Optional<Stretch> before = set.before(key);
        Optional<Stretch> after = set.after(key);
        if (before.isPresent() && after.isPresent()) {
            return ": it lies in the gap between " + named(before.get()) + " and " + named(after.get());
        }
        return before.map(stretch -> ": it lies after " + named(stretch))
                .or(() -> after.map(stretch -> ": it lies before " + named(stretch)))
                .orElse("");
    }

    private String aCode() {
        return "a " + set.noun() + " code";
    }

    private String named(Stretch stretch) {
        return stretch.path() + " (" + stretch.range().text(format) + ")";
    }

    private Optional<String> nearest(long key) {
        List<Long> nearest = bounds(key);
        return nearest.size() == 1 ? Optional.of("Nearest: " + format.code(nearest.get(0)) + ".") : Optional.empty();
    }

    /** The codes nearest to one that would do, all equally near. */
    private List<Long> bounds(long key) {
        List<Long> nearest = new ArrayList<>();
        long least = Long.MAX_VALUE;
        for (CodeRange range : demand.wanted().ranges()) {
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

    private Optional<Finding> explainRange(String text) {
        RangeText read = RangeText.read(text, format);
        if (read.fault().isPresent()) {
            String reason = read.fault().get() + ": a range of " + set.noun() + " codes is FIRST-LAST, such as "
                    + demand.example() + ", or a single code";
            return finding(Id.MALFORMED_RANGE, Sentences.quote(text) + " " + reason, "");
        }
        RangeSet outside = RangeSet.of(read.ranges()).minus(demand.wanted());
        if (outside.isEmpty()) {
            return Optional.empty();
        }
        List<String> said = outside.ranges().stream()
                .flatMap(range -> pieces(range).stream())
                .map(piece -> piece.range().text(format)
                        + (piece.range().first() == piece.range().last() ? " is " : " are ")
                        + piece.path())
                .toList();
        String meant = demand.isWholeSet() ? "ranges of " + set.noun() + " codes" : demand.meant();
        String words = Sentences.list(said, "and") + "; " + demand.asker() + " only " + meant + ".";
        return Optional.of(new Finding(Id.WRONG_RANGE, words));
    }

    /** A range cut into what lies in a category and what lies in none. */
    private List<Stretch> pieces(CodeRange range) {
        List<Stretch> pieces = new ArrayList<>();
        String none = "in no " + set.topNoun();
        long next = range.first();
        for (Stretch stretch : set.stretches(range)) {
            if (next < stretch.range().first()) {
                pieces.add(new Stretch(new CodeRange(next, stretch.range().first() - 1), none));
            }
            pieces.add(stretch);
            next = stretch.range().last() + 1;
        }
        if (next >= 0 && next <= range.last()) {
            pieces.add(new Stretch(new CodeRange(next, range.last()), none));
        }
        return pieces;
    }

    private Optional<Finding> finding(Id id, String text, String hint) {
        String meant = demand.isWholeSet() ? "" : "; " + demand.asker() + " only " + demand.meant();
        return Optional.of(new Finding(id, (text + meant + ". " + hint).strip()));
    }
}
