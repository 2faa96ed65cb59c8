package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reports the claims of siblings that meet, unless a resolution speaks of them. */
final class OverlapRules {

    private static final int MOST_ENTRIES = 3;

    private final CodeFormat format;
    private final Problems problems;

    OverlapRules(CodeFormat format, Problems problems) {
        this.format = format;
        this.problems = problems;
    }

    /**
     * Reports each pair of siblings once, at the later range, and each range that meets an earlier one of its own category.
     *
     * @param spokenOf the codes that resolutions speak of, rightly or not
     */
    void check(Siblings siblings, Division division, RangeSet spokenOf) {
        Map<Integer, Map<Integer, List<Division.Pair>>> bySiblings = new TreeMap<>();
        Set<Integer> reported = new HashSet<>();
        for (Division.Pair pair : division.pairs()) {
            int earlier = pair.earlier().owner();
            int later = pair.later().owner();
            if (earlier != later) {
                bySiblings
                        .computeIfAbsent(earlier, owner -> new TreeMap<>())
                        .computeIfAbsent(later, owner -> new ArrayList<>())
                        .add(pair);
            } else if (reported.add(pair.later().index())) {
                reportOwn(pair);
            }
        }
        bySiblings.forEach((earlier, others) -> others.forEach((later, pairs) -> {
            if (!siblings.isExcused(earlier) && !siblings.isExcused(later)) {
                report(siblings.categories().get(earlier), siblings.categories().get(later), pairs, spokenOf);
            }
        }));
    }

    private void reportOwn(Division.Pair pair) {
        problems.error(
                pair.later().claim().position(),
                "%s meets %s at %s, of the same category. List each code once."
                        .formatted(
                                pair.later().claim().range().text(format),
                                pair.earlier().claim().range().text(format),
                                pair.earlier().claim().position()));
    }

    private void report(CategoryDraft earlier, CategoryDraft later, List<Division.Pair> pairs, RangeSet spokenOf) {
        List<CodeRange> open = RangeSet.of(
                        pairs.stream().map(Division.Pair::common).toList())
                .minus(spokenOf)
                .ranges();
        if (open.isEmpty()) {
            return;
        }
        Division.Pair first = pairs.stream()
                .filter(pair -> open.stream().anyMatch(pair.common()::meets))
                .min(Comparator.comparingInt(
                                (Division.Pair pair) -> pair.later().index())
                        .thenComparingInt(pair -> pair.earlier().index()))
                .orElseThrow();
        problems.error(
                first.later().claim().position(),
                "%s %s in %s and, by %s at %s, in %s. Change a range, or say whose the codes are: %s"
                        .formatted(
                                CodeList.of(open, format),
                                CodeList.isSingle(open) ? "is" : "are",
                                later.label(),
                                first.earlier().claim().range().text(format),
                                first.earlier().claim().position(),
                                earlier.label(),
                                entries(open, earlier)));
    }

    /** The text to paste that would give codes to a category. */
    private String entries(List<CodeRange> codes, CategoryDraft owner) {
        List<String> entries = new ArrayList<>();
        codes.stream()
                .limit(MOST_ENTRIES)
                .forEach(range -> entries.add("{ \"codes\": \"%s\", \"belongsTo\": \"%s\", \"because\": \"…\" }"
                        .formatted(range.text(format), owner.id().isPresent() ? owner.label() : "…")));
        return "\"overlaps\": [ " + String.join(", ", entries) + (codes.size() > MOST_ENTRIES ? ", …" : "") + " ]";
    }
}
