package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import dev.coderange.processor.text.Suggestions;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Divides codes among siblings by the resolutions of the data, and reports what is wrong with the two. */
final class SiblingRules {

    private final Overlaps overlaps;
    private final CodeFormat format;
    private final ProblemCollector problems;
    private final List<Siblings> groups = new ArrayList<>();
    private final Map<String, Place> places = new TreeMap<>();
    private final Map<CategoryDraft, RangeSet> claimed = new IdentityHashMap<>();
    private Suggestions suggestions;
    /** The codes of resolutions that name no category that claims them. */
    private final List<CodeRange> astray = new ArrayList<>();

    /** A category among its siblings. */
    private record Place(Siblings siblings, int owner) {
        private CategoryDraft category() {
            return siblings.categories().get(owner);
        }
    }

    private SiblingRules(Overlaps overlaps, CodeFormat format, ProblemCollector problems) {
        this.overlaps = overlaps;
        this.format = format;
        this.problems = problems;
    }

    /**
     * Divides the codes of every group of siblings.
     *
     * @param overlaps what the data says of the codes that several siblings claim
     */
    static RangeAssignment check(
            List<CategoryDraft> categories, Overlaps overlaps, CodeFormat format, ProblemCollector problems) {
        var rules = new SiblingRules(overlaps, format, problems);
        rules.group(categories);
        rules.suggestions = new Suggestions(rules.places.keySet());
        overlaps.resolutions().forEach(rules::place);
        var holdings = new RangeAssignment();
        RangeSet nobodys = RangeSet.of(rules.astray);
        rules.groups.forEach(siblings -> rules.divide(siblings, nobodys, holdings));
        return holdings;
    }

    private void group(List<CategoryDraft> categories) {
        var siblings = new Siblings(categories);
        groups.add(siblings);
        for (int owner = 0; owner < categories.size(); owner++) {
            var place = new Place(siblings, owner);
            categories.get(owner).id().ifPresent(id -> places.putIfAbsent(id.value(), place));
            if (!categories.get(owner).children().isEmpty()) {
                group(categories.get(owner).children());
            }
        }
    }

    private void place(ResolutionDraft draft) {
        Optional<Place> place = draft.belongsTo().flatMap(id -> Optional.ofNullable(places.get(id.value())));
        if (place.isEmpty()) {
            draft.belongsTo().ifPresent(this::reportUnknown);
            draft.codes().ifPresent(astray::add);
        } else if (draft.codes().isEmpty()) {
            place.get().siblings().excuse(place.get().owner());
        } else if (isClaimed(draft.codes().get(), place.get().category(), draft.codesPosition())) {
            place.get()
                    .siblings()
                    .add(new Resolution(draft.codes().get(), place.get().owner(), draft.codesPosition()));
        } else {
            astray.add(draft.codes().get());
        }
    }

    private boolean isClaimed(CodeRange codes, CategoryDraft owner, Position position) {
        List<CodeRange> unclaimed = claimed(owner).missing(codes);
        if (!unclaimed.isEmpty() && owner.readWhole()) {
            problems.error(
                    position,
                    RangeMessage.NOT_CLAIMED.with(
                            CodeList.of(unclaimed, format),
                            CodeList.is(unclaimed),
                            owner.label(),
                            CodeList.of(claimed(owner).ranges(), format)));
        }
        return unclaimed.isEmpty();
    }

    private void reportUnknown(Text id) {
        String unknown = Quoted.of(id.value());
        Said said = suggestions
                .nearest(id.value())
                .map(near -> RangeMessage.UNKNOWN_CATEGORY_NEAR.with(unknown, Quoted.of(near)))
                .orElseGet(() -> RangeMessage.UNKNOWN_CATEGORY.with(unknown));
        problems.error(id.position(), said);
    }

    private void divide(Siblings siblings, RangeSet nobodys, RangeAssignment holdings) {
        List<Resolution> resolutions = siblings.resolutions(problems, format);
        var policy =
                new OverlapPolicy(resolutions, overlaps.isNarrowest(), siblings.within(nobodys), siblings.excused());
        OverlapResolver division = OverlapResolver.of(siblings.categories(), policy, format);
        if (siblings.readWhole()) {
            RangeSet shared = division.shared();
            resolutions.forEach(resolution -> checkShared(resolution, siblings, shared));
        }
        new OverlapRules(format, overlaps.isReadable() ? problems : ProblemCollector.silent())
                .check(siblings, division, overlaps.isNarrowest());
        for (int owner = 0; owner < siblings.categories().size(); owner++) {
            CategoryDraft category = siblings.categories().get(owner);
            holdings.put(category, division.resolved(owner));
            if (!category.children().isEmpty()) {
                holdings.putHeld(category, held(category, owner, resolutions));
            }
        }
    }

    /** What a category claims but for the codes that a resolution gives to a sibling. */
    private RangeSet held(CategoryDraft category, int owner, List<Resolution> resolutions) {
        List<CodeRange> given = new ArrayList<>();
        for (CodeRange range : claimed(category).ranges()) {
            for (int i = firstEndingAt(range.first(), resolutions);
                    i < resolutions.size() && resolutions.get(i).codes().first() <= range.last();
                    i++) {
                if (resolutions.get(i).owner() != owner) {
                    given.add(resolutions.get(i).codes());
                }
            }
        }
        return claimed(category).minus(RangeSet.of(given));
    }

    /** The index of the first resolution that ends at a code or behind it. */
    private static int firstEndingAt(long key, List<Resolution> resolutions) {
        int low = 0;
        int high = resolutions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (resolutions.get(middle).codes().last() < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private RangeSet claimed(CategoryDraft category) {
        return claimed.computeIfAbsent(
                category,
                each -> RangeSet.of(
                        each.claims().stream().map(DeclaredRange::range).toList()));
    }

    private void checkShared(Resolution resolution, Siblings siblings, RangeSet shared) {
        List<CodeRange> alone = shared.missing(resolution.codes());
        if (!alone.isEmpty()) {
            problems.error(
                    resolution.position(),
                    RangeMessage.NOT_SHARED.with(
                            CodeList.of(alone, format),
                            CodeList.is(alone),
                            siblings.categories().get(resolution.owner()).label()));
        }
    }
}
