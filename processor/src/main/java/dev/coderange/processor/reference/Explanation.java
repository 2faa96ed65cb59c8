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

    private final Demand demand;
    private final CheckedSet set;
    private final CodeFormat format;
    private final Typo typo;

    Explanation(Demand demand) {
        this.demand = demand;
        this.set = demand.set();
        this.format = set.format();
        this.typo = new Typo(format, demand.wanted());
    }

    /** What is wrong with a constant, or empty if it is what is asked for or no code at all by its type. */
    Optional<Finding> explain(Object constant) {
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
            return finding(Id.MALFORMED_CODE, digits + " is no " + set.noun() + " code: a code is not negative", "");
        }
        int width = format.paddedWidth().orElse(0);
        String code = "0".repeat(Math.max(0, width - digits.length())) + digits;
        if (format.key(code) < 0) {
            String looks = " code: a code has " + width + (width == 1 ? " digit" : " digits");
            return finding(
                    Id.MALFORMED_CODE,
                    digits + " is no " + set.noun() + looks,
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
            return finding(
                    Id.MALFORMED_CODE,
                    text + " is a range, and here a single code is meant",
                    "Where ranges are meant, the annotation says range = true.");
        }
        return finding(
                Id.MALFORMED_CODE,
                Sentences.quote(text) + " is no " + set.noun() + " code: a code " + Sentences.looks(format),
                typo.guess(text).orElse(""));
    }

    private Optional<Finding> explainKey(long key, String written) {
        if (demand.wanted().contains(key)) {
            return Optional.empty();
        }
        String code = format.code(key);
        boolean shortened = written.length() < code.length();
        Optional<String> guess = shortened || !demand.isWholeSet() ? typo.guess(written) : Optional.empty();
        List<Stretch> place = set.stretches(new CodeRange(key, key));
        if (place.isEmpty()) {
            String text = code + " is in no " + set.noun() + " " + set.topNoun() + place(key);
            return finding(Id.UNKNOWN_CODE, text, guess.or(() -> nearest(key)).orElse(""));
        }
        String text = code + " is " + place.get(0).path() + ", here only " + demand.meant() + " is meant. ";
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

    private String named(Stretch stretch) {
        return stretch.path() + " (" + stretch.range().text(format) + ")";
    }

    private Optional<String> nearest(long key) {
        long nearest = -1;
        for (CodeRange range : demand.wanted().ranges()) {
            for (long end : new long[] {range.first(), range.last()}) {
                boolean nearer = nearest < 0 || Math.abs(end - key) < Math.abs(nearest - key);
                if (nearer && format.areEnds(Math.min(end, key), Math.max(end, key))) {
                    nearest = end;
                }
            }
        }
        return nearest < 0 ? Optional.empty() : Optional.of("Nearest: " + format.code(nearest) + ".");
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
        String meant = demand.isWholeSet() ? "a range of " + set.noun() + " codes" : demand.meant();
        return Optional.of(new Finding(Id.WRONG_RANGE, Sentences.list(said, "and") + "; here " + meant + " is meant."));
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
        String meant = demand.isWholeSet() ? "" : "; here " + demand.meant() + " is meant";
        return Optional.of(new Finding(id, (text + meant + ". " + hint).strip()));
    }
}
