package dev.coderange.processor.check;

import dev.coderange.processor.check.OverlapPolicy.Resolution;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.read.DataNode.Text;
import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the siblings that each entry of {@code overlaps} is about, lets {@link OverlapResolver} divide their codes, and
 * reports what is wrong with the entries. {@link OverlapReporter} reports the overlaps that are left.
 */
final class OverlapRules {

    /**
     * The codes of one category, overlaps resolved.
     *
     * @param resolved its codes, each with one owner among siblings, in the order of the data
     * @param forChildren what its children can hold: all that it declares but for what the data gives to a sibling by
     *     name
     */
    record RangeAssignment(List<CodeRange> resolved, RangeSet forChildren) {}

    private final Overlaps overlaps;
    private final CodeFormat format;
    private final ProblemCollector problems;
    private final List<Siblings> groups = new ArrayList<>();
    private final Map<String, Member> byId = new TreeMap<>();
    private final Map<CategoryDraft, RangeSet> declared = new HashMap<>();
    private final Map<CategoryDraft, RangeAssignment> assigned = new HashMap<>();
    /** The codes of entries that name no category that declares them. */
    private final List<CodeRange> astray = new ArrayList<>();

    private Suggestions suggestions;
    /** The category of each key, where there is a key at all. */
    private final Map<String, CategoryDraft> byKey = new HashMap<>();

    /** A category among its siblings. */
    private record Member(Siblings siblings, int owner) {
        private CategoryDraft category() {
            return siblings.categories().get(owner);
        }
    }

    private OverlapRules(Overlaps overlaps, CodeFormat format, ProblemCollector problems) {
        this.overlaps = overlaps;
        this.format = format;
        this.problems = problems;
    }

    /** Divides the codes of every group of siblings: what each category has. */
    static Map<CategoryDraft, RangeAssignment> check(
            List<CategoryDraft> categories, Overlaps overlaps, CodeFormat format, ProblemCollector problems) {
        var rules = new OverlapRules(overlaps, format, problems);
        rules.group(categories);
        rules.suggestions = new Suggestions(rules.byId.keySet());
        for (Overlaps.Entry entry : overlaps.entries()) {
            rules.resolve(entry);
        }
        RangeSet nobodys = RangeSet.of(rules.astray);
        for (Siblings siblings : rules.groups) {
            rules.divide(siblings, nobodys);
        }
        return rules.assigned;
    }

    private void group(List<CategoryDraft> categories) {
        var siblings = new Siblings(categories);
        groups.add(siblings);
        for (int owner = 0; owner < categories.size(); owner++) {
            CategoryDraft category = categories.get(owner);
            if (category.id().isPresent()) {
                byId.putIfAbsent(category.id().get().value(), new Member(siblings, owner));
            }
            if (category.name().key().isPresent()) {
                byKey.putIfAbsent(category.name().key().get().value(), category);
            }
            if (!category.children().isEmpty()) {
                group(category.children());
            }
        }
    }

    /** Adds what an entry says to the siblings that it is about. */
    private void resolve(Overlaps.Entry entry) {
        Member member =
                entry.belongsTo().isPresent() ? byId.get(entry.belongsTo().get().value()) : null;
        if (overlaps.altered().excuses(entry.codesPosition())) {
            resolveWhatIsLeft(entry, member);
        } else if (member == null) {
            entry.belongsTo().ifPresent(this::reportUnknown);
            entry.codes().ifPresent(astray::add);
        } else if (entry.codes().isEmpty()) {
            member.siblings().excuse(member.owner());
        } else if (isDeclared(entry, member.category())) {
            member.siblings().add(new Resolution(entry.codes().get(), member.owner(), entry.codesPosition()));
        } else {
            astray.add(entry.codes().get());
        }
    }

    /** Of an entry of a base that has changed since, what its category still declares. */
    private void resolveWhatIsLeft(Overlaps.Entry entry, Member member) {
        if (member != null && entry.codes().isPresent()) {
            RangeSet left = declared(member.category())
                    .intersect(RangeSet.of(List.of(entry.codes().get())));
            for (CodeRange codes : left.ranges()) {
                member.siblings().add(new Resolution(codes, member.owner(), entry.codesPosition()));
            }
        }
    }

    private boolean isDeclared(Overlaps.Entry entry, CategoryDraft owner) {
        List<CodeRange> missing = declared(owner).missing(entry.codes().orElseThrow());
        if (!missing.isEmpty() && owner.readWhole()) {
            problems.error(
                    entry.codesPosition(),
                    RangeMessage.NOT_CLAIMED.with(
                            CodeList.of(missing, format),
                            CodeList.is(missing),
                            owner.label(),
                            CodeList.of(declared(owner).ranges(), format)));
        }
        return missing.isEmpty();
    }

    private void reportUnknown(Text id) {
        String unknown = Quoted.of(id.value());
        CategoryDraft keyed = byKey.get(id.value());
        if (keyed != null) {
            problems.error(id.position(), RangeMessage.KEY_IS_NO_ID.with(unknown, keyed.label()));
            return;
        }
        Optional<String> near = suggestions.nearest(id.value());
        problems.error(
                id.position(),
                near.isPresent()
                        ? RangeMessage.UNKNOWN_CATEGORY_NEAR.with(unknown, Quoted.of(near.get()))
                        : RangeMessage.UNKNOWN_CATEGORY.with(unknown));
    }

    private void divide(Siblings siblings, RangeSet nobodys) {
        OverlapPolicy policy = siblings.policy(overlaps.isNarrowest(), nobodys, format, problems);
        OverlapResolver resolver = OverlapResolver.of(siblings.categories(), policy, format);
        if (siblings.readWhole()) {
            checkShared(policy.resolutions(), siblings, resolver.shared());
        }
        new OverlapReporter(siblings.categories(), format, overlaps.isReadable() ? problems : ProblemCollector.silent())
                .report(resolver, overlaps.isNarrowest());
        List<CodeRange> given = new ArrayList<>();
        Map<Integer, List<CodeRange>> givenTo = new HashMap<>();
        for (Resolution resolution : policy.resolutions()) {
            given.add(resolution.codes());
            givenTo.putIfAbsent(resolution.owner(), new ArrayList<>());
            givenTo.get(resolution.owner()).add(resolution.codes());
        }
        RangeSet byName = RangeSet.of(given);
        for (int owner = 0; owner < siblings.categories().size(); owner++) {
            CategoryDraft category = siblings.categories().get(owner);
            RangeSet forChildren = RangeSet.of(List.of());
            if (!category.children().isEmpty()) {
                RangeSet own = RangeSet.of(givenTo.getOrDefault(owner, List.of()));
                forChildren =
                        declared(category).minus(byName).plus(declared(category).intersect(own));
            }
            assigned.put(category, new RangeAssignment(resolver.resolved(owner), forChildren));
        }
    }

    private RangeSet declared(CategoryDraft category) {
        RangeSet codes = declared.get(category);
        if (codes == null) {
            codes = category.codes();
            declared.put(category, codes);
        }
        return codes;
    }

    private void checkShared(List<Resolution> resolutions, Siblings siblings, RangeSet shared) {
        for (Resolution resolution : resolutions) {
            List<CodeRange> alone = shared.missing(resolution.codes());
            if (!alone.isEmpty() && !overlaps.altered().excuses(resolution.position())) {
                String owner = siblings.categories().get(resolution.owner()).label();
                problems.error(
                        resolution.position(),
                        RangeMessage.NOT_SHARED.with(CodeList.of(alone, format), CodeList.is(alone), owner));
            }
        }
    }
}
