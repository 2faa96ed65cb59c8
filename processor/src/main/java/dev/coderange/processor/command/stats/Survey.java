package dev.coderange.processor.command.stats;

import dev.coderange.processor.check.Declarations;
import dev.coderange.processor.command.console.Progress;
import dev.coderange.processor.command.stats.Statistics.Edition;
import dev.coderange.processor.command.stats.Statistics.OfDates;
import dev.coderange.processor.command.stats.Statistics.OfLevel;
import dev.coderange.processor.command.stats.Statistics.Plan;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.Request.Lookup;
import dev.coderange.processor.plan.DatedPlan;
import dev.coderange.processor.plan.DecisionPlan;
import dev.coderange.processor.plan.Planner;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what a code set has. Every step takes time by the number of ranges, or of ranges and their logarithm. */
final class Survey {

    private static final BigInteger MOST_COUNTED = BigInteger.valueOf(Long.MAX_VALUE);

    private final CodeSet set;
    private final Declarations declarations;
    private final Progress progress;
    private List<DatedPlan> byTables = List.of();
    private List<DatedPlan> bySwitch = List.of();
    private long codesAbove;

    private Survey(CodeSet set, Declarations declarations, Progress progress) {
        this.set = set;
        this.declarations = declarations;
        this.progress = progress;
    }

    /** The figures of a set without errors. */
    static Statistics of(CodeSet set, Declarations declarations, Progress progress) {
        return new Survey(set, declarations, progress).statistics();
    }

    private Statistics statistics() {
        planDated();
        List<OfLevel> levels = new ArrayList<>();
        for (int level = 0; level < set.levels().size(); level++) {
            progress.at(level, set.levels().size());
            levels.add(level(level));
        }
        return new Statistics(levels, GapFinder.lines(set), declarations.decisions(), dates());
    }

    private OfLevel level(int level) {
        int empty = 0;
        int ranges = 0;
        int resolved = 0;
        long codes = 0;
        List<CodeSet.Member> members = set.members(level);
        for (CodeSet.Member member : members) {
            Category category = member.category();
            empty += category.ranges().isEmpty() ? 1 : 0;
            ranges += category.declared().size();
            resolved += category.ranges().size();
            codes = sum(codes, category.size());
        }
        List<CodeRange> shared = new ArrayList<>();
        long byName = 0;
        for (List<Category> siblings : siblings(level)) {
            RangeSet ofThese = shared(siblings);
            shared.addAll(ofThese.ranges());
            byName = sum(byName, size(ofThese.intersect(given(siblings))));
        }
        long rest = level == 0 ? 0 : codesAbove - codes;
        codesAbove = codes;
        return new OfLevel(
                set.levels().get(level),
                members.size(),
                empty,
                ranges,
                resolved,
                codes,
                rest,
                RangeSet.of(shared).ranges(),
                byName,
                plans(level));
    }

    private List<Plan> plans(int level) {
        List<Plan> plans = new ArrayList<>();
        for (Lookup lookup : Lookup.values()) {
            List<DatedPlan> dated = lookup == Lookup.SWITCH ? bySwitch : byTables;
            plans.add(new Plan(
                    lookup,
                    Planner.plan(set, level, lookup),
                    dated.isEmpty() ? Optional.empty() : Optional.of(dated.get(level))));
        }
        return plans;
    }

    /** Plans calls with a day, by a {@code switch} only if one is short enough on some level for calls without one. */
    private void planDated() {
        byTables = Planner.planDated(set, Lookup.TABLE);
        bySwitch = byTables;
        for (int level = 0; level < byTables.size(); level++) {
            if (Planner.plan(set, level, Lookup.SWITCH) instanceof DecisionPlan.Switch) {
                bySwitch = Planner.planDated(set, Lookup.SWITCH);
                return;
            }
        }
    }

    /** The categories of a level, those of one parent together. */
    private List<List<Category>> siblings(int level) {
        if (level == 0) {
            return List.of(set.categories());
        }
        List<List<Category>> siblings = new ArrayList<>();
        for (CodeSet.Member parent : set.members(level - 1)) {
            siblings.add(parent.category().children());
        }
        return siblings;
    }

    /** The codes that more than one of the siblings declares. Within one of them no two ranges meet. */
    private static RangeSet shared(List<Category> siblings) {
        List<Long> firsts = new ArrayList<>();
        List<Long> lasts = new ArrayList<>();
        for (Category sibling : siblings) {
            for (CodeRange range : RangeSet.of(sibling.declared()).ranges()) {
                firsts.add(range.first());
                lasts.add(range.last());
            }
        }
        firsts.sort(null);
        lasts.sort(null);
        List<CodeRange> shared = new ArrayList<>();
        int next = 0;
        long from = -1;
        for (int ended = 0; ended < lasts.size(); ended++) {
            while (next < firsts.size() && firsts.get(next) <= lasts.get(ended)) {
                from = ++next - ended == 2 ? firsts.get(next - 1) : from;
            }
            if (next - ended == 2) {
                shared.add(new CodeRange(from, lasts.get(ended)));
            }
        }
        return RangeSet.of(shared);
    }

    /** The codes that the data gives to one of the siblings by name. */
    private RangeSet given(List<Category> siblings) {
        List<CodeRange> given = new ArrayList<>();
        for (Declarations.Decision decision : declarations.decisions()) {
            boolean holds = set.effective().isEmpty()
                    || decision.days().contains(set.effective().getAsInt());
            if (holds && siblings.stream().anyMatch(each -> each.id().equals(decision.belongsTo()))) {
                given.add(decision.codes());
            }
        }
        return RangeSet.of(given);
    }

    private Optional<OfDates> dates() {
        if (!set.isDated()) {
            return Optional.empty();
        }
        Map<Integer, BigInteger> changes = new TreeMap<>();
        changes.put(Integer.MIN_VALUE, BigInteger.ZERO);
        collect(set.categories(), true, changes);
        List<Edition> editions = new ArrayList<>();
        List<Integer> days = new ArrayList<>(changes.keySet());
        BigInteger codes = BigInteger.ZERO;
        for (int i = 0; i < days.size(); i++) {
            codes = codes.add(changes.get(days.get(i)));
            int last = i + 1 < days.size() ? days.get(i + 1) - 1 : Integer.MAX_VALUE;
            editions.add(new Edition(
                    new Days(days.get(i), last), codes.min(MOST_COUNTED).longValue()));
        }
        return Optional.of(new OfDates(set.effective().getAsInt(), editions));
    }

    /** Notes on which days something begins or has ended, and of the highest level how many codes. */
    private void collect(List<Category> categories, boolean isTop, Map<Integer, BigInteger> changes) {
        for (Category category : categories) {
            for (DatedRange range : category.history()) {
                BigInteger size = BigInteger.valueOf(isTop ? range.codes().size() : 0);
                changes.merge(range.days().first(), size, BigInteger::add);
                if (range.days().hasLast()) {
                    changes.merge(range.days().last() + 1, size.negate(), BigInteger::add);
                }
            }
            collect(category.children(), false, changes);
        }
    }

    private static long size(RangeSet codes) {
        long size = 0;
        for (CodeRange range : codes.ranges()) {
            size = sum(size, range.size());
        }
        return size;
    }

    /** The sum of two counts, {@link Long#MAX_VALUE} where it is more. */
    private static long sum(long one, long other) {
        return one + other < 0 ? Long.MAX_VALUE : one + other;
    }
}
