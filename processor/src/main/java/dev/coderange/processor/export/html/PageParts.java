package dev.coderange.processor.export.html;

import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.FormatTranslation;
import dev.coderange.processor.model.RangeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is found out of a set once, however much of it the page then shows.
 *
 * @param set the set
 * @param contents its categories
 * @param lanes the lines of its codes
 * @param spans what lies on the lines
 * @param gaps the gaps on each line
 * @param shared what several categories claim
 * @param earlier what it is compared with
 */
record PageParts(
        CodeSet set,
        Contents contents,
        Lanes lanes,
        Spans spans,
        List<List<Gap>> gaps,
        List<Shared> shared,
        Optional<Earlier> earlier) {

    /**
     * An earlier edition.
     *
     * @param spans what lies on the lines of the later one
     */
    record Earlier(Comparison comparison, Contents contents, FormatTranslation translation, Spans spans) {}

    static PageParts of(CodeSet set, Optional<Comparison> comparison) {
        var contents = new Contents(set);
        RangeSet codes = codes(set);
        if (comparison.isPresent()) {
            CodeSet before = comparison.get().before();
            codes = codes.plus(new FormatTranslation(before.format(), set.format())
                    .kept(codes(before).ranges()));
        }
        var lanes = new Lanes(set.format(), codes);
        var spans = new Spans(contents.all(), lanes, set.levels().size(), RangeSet::of);
        List<List<Gap>> gaps = new ArrayList<>();
        for (int lane = 0; lane < lanes.all().size(); lane++) {
            gaps.add(Gap.between(spans.of(lane, 0)));
        }
        Optional<Earlier> earlier = comparison.map(each -> earlier(each, set, contents, lanes));
        return new PageParts(set, contents, lanes, spans, gaps, SharedCodes.of(contents), earlier);
    }

    /** Everything that is in a category, on any day. */
    private static RangeSet codes(CodeSet set) {
        List<CodeRange> codes = new ArrayList<>();
        set.categories().forEach(category -> {
            codes.addAll(category.ranges());
            category.history().stream().map(DatedRange::codes).forEach(codes::add);
        });
        return RangeSet.of(codes);
    }

    private static Earlier earlier(Comparison comparison, CodeSet set, Contents contents, Lanes lanes) {
        CodeSet before = comparison.before();
        var earlier = new Contents(before, contents);
        var translation = new FormatTranslation(before.format(), set.format());
        int levels = before.levels().size();
        return new Earlier(
                comparison, earlier, translation, new Spans(earlier.all(), lanes, levels, translation::kept));
    }

    /** The claims on shared codes, each once, ascending; as they are declared. */
    List<Span> claims(int most) {
        return shared.stream()
                .limit(most)
                .flatMap(each -> each.claims().stream())
                .distinct()
                .sorted(Span.ASCENDING)
                .toList();
    }
}
