package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.Quoted;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.read.DataNode.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Divides codes among siblings by the resolutions of the data, and reports what is wrong with the two. */
final class SiblingRules {

    private final CodeFormat format;
    private final Problems problems;
    private final List<Siblings> groups = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<CategoryDraft, RangeSet> claimed = new IdentityHashMap<>();
    /** The codes of resolutions that name no category that claims them. */
    private final List<CodeRange> astray = new ArrayList<>();

    /** A category among its siblings. */
    private record Place(Siblings siblings, int owner) {
        private CategoryDraft category() {
            return siblings.categories().get(owner);
        }
    }

    private SiblingRules(CodeFormat format, Problems problems) {
        this.format = format;
        this.problems = problems;
    }

    /**
     * Divides the codes of every group of siblings.
     *
     * @param resolutions the entries of {@code overlaps}, or empty if they cannot be read
     */
    static Holdings check(
            List<CategoryDraft> categories,
            Optional<List<ResolutionDraft>> resolutions,
            CodeFormat format,
            Problems problems) {
        var rules = new SiblingRules(format, problems);
        rules.group(categories);
        resolutions.orElse(List.of()).forEach(rules::place);
        boolean openToReport = resolutions.isPresent()
                && resolutions.get().stream()
                        .allMatch(draft ->
                                draft.codes().isPresent() || draft.belongsTo().isPresent());
        var holdings = new Holdings();
        rules.groups.forEach(siblings -> rules.divide(siblings, holdings, openToReport));
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
                    "%s %s not in %s, whose ranges are %s. Give codes only to a category that claims them."
                            .formatted(
                                    CodeList.of(unclaimed, format),
                                    CodeList.isSingle(unclaimed) ? "is" : "are",
                                    owner.label(),
                                    CodeList.of(claimed(owner).ranges(), format)));
        }
        return unclaimed.isEmpty();
    }

    private void reportUnknown(Text id) {
        problems.error(
                id.position(),
                "There is no category %s.%s"
                        .formatted(
                                Quoted.of(id.value()),
                                Suggestions.nearest(
                                                id.value(),
                                                places.keySet().stream()
                                                        .sorted()
                                                        .toList())
                                        .map(near -> " Did you mean " + Quoted.of(near) + "?")
                                        .orElse(
                                                " \"belongsTo\" is the id of one of the categories that claim the codes.")));
    }

    private void divide(Siblings siblings, Holdings holdings, boolean openToReport) {
        List<Resolution> resolutions = siblings.resolutions(problems, format);
        Division division = Division.of(siblings.categories(), resolutions);
        if (siblings.readWhole()) {
            resolutions.forEach(resolution -> checkShared(resolution, siblings, division.shared()));
        }
        List<CodeRange> spokenOf = new ArrayList<>(astray);
        resolutions.forEach(resolution -> spokenOf.add(resolution.codes()));
        new OverlapRules(format, openToReport ? problems : Problems.silent())
                .check(siblings, division, RangeSet.of(spokenOf));
        for (int owner = 0; owner < siblings.categories().size(); owner++) {
            CategoryDraft category = siblings.categories().get(owner);
            holdings.put(category, division.resolved(owner), held(category, owner, resolutions));
        }
    }

    /** What a category claims but for the codes that a resolution gives to a sibling. */
    private RangeSet held(CategoryDraft category, int owner, List<Resolution> resolutions) {
        if (resolutions.isEmpty()) {
            return claimed(category);
        }
        RangeSet given = RangeSet.of(resolutions.stream()
                .filter(resolution -> resolution.owner() != owner)
                .map(Resolution::codes)
                .toList());
        return claimed(category).minus(given);
    }

    private RangeSet claimed(CategoryDraft category) {
        return claimed.computeIfAbsent(
                category,
                each -> RangeSet.of(each.claims().stream().map(Claim::range).toList()));
    }

    private void checkShared(Resolution resolution, Siblings siblings, RangeSet shared) {
        List<CodeRange> alone = shared.missing(resolution.codes());
        if (!alone.isEmpty()) {
            problems.error(
                    resolution.position(),
                    "%s %s in no other category beside %s, so there is nothing to resolve. Name only codes that two siblings claim."
                            .formatted(
                                    CodeList.of(alone, format),
                                    CodeList.isSingle(alone) ? "is" : "are",
                                    siblings.categories()
                                            .get(resolution.owner())
                                            .label()));
        }
    }
}
