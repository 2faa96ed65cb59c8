package dev.coderange.processor.check;

import dev.coderange.processor.model.CodeCount;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.DatedRange;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.read.DataNode;
import dev.coderange.processor.read.DataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who claims which codes in data without errors, and how the data decides about codes that several siblings claim: what
 * a code set no longer tells, since there each code has one owner.
 *
 * @param claims the ranges of each category by its id, in the order of the data, with the days on which they hold; of a
 *     category that lists none, those of its children
 * @param isNarrowest whether the smallest range that claims a code gets it where no decision says otherwise
 * @param decisions what the data gives to a category by name, in its order
 */
public record Declarations(Map<String, List<DatedRange>> claims, boolean isNarrowest, List<Decision> decisions) {

    public Declarations {
        claims = Map.copyOf(claims);
        decisions = List.copyOf(decisions);
    }

    /**
     * An entry of {@code overlaps}.
     *
     * @param belongsTo the id of the category that gets the codes
     * @param because the reason
     * @param days the days on which it holds
     */
    public record Decision(CodeRange codes, String belongsTo, String because, Days days) {}

    /** The declarations of data in which {@link DataValidator#check(DataSource, String)} finds no error. */
    public static Declarations of(DataSource source) {
        ProblemCollector silent = ProblemCollector.silent();
        Optional<DataNode> root = source.isOneFile()
                ? source.document().root()
                : DataMerger.merge(source, silent).root();
        return root.flatMap(node -> MappingReader.of(node, ObjectKind.ROOT, silent))
                .map(DataValidator::declarations)
                .orElseThrow();
    }

    /**
     * What a category claims on a day, in the order of the data; of one that lists no ranges, what its children claim,
     * joined, as they may share codes.
     */
    public List<CodeRange> claimsOn(int day, String id) {
        List<CodeRange> ranges = claims.getOrDefault(id, List.of()).stream()
                .filter(claim -> claim.days().contains(day))
                .map(DatedRange::codes)
                .toList();
        List<CodeRange> joined = RangeSet.of(ranges).ranges();
        return size(joined) < size(ranges) ? joined : ranges;
    }

    private static long size(List<CodeRange> ranges) {
        long size = 0;
        for (CodeRange range : ranges) {
            size = CodeCount.plus(size, range.size());
        }
        return size;
    }

    static Declarations of(List<CategoryDraft> categories, Overlaps overlaps) {
        Map<String, List<DatedRange>> claims = new HashMap<>();
        add(categories, Days.ALWAYS, claims);
        List<Decision> decisions = new ArrayList<>();
        for (Overlaps.Entry entry : overlaps.entries()) {
            if (entry.codes().isPresent() && entry.belongsTo().isPresent()) {
                decisions.add(new Decision(
                        entry.codes().get(), entry.belongsTo().get().value(), entry.because(), entry.days()));
            }
        }
        return new Declarations(claims, overlaps.isNarrowest(), decisions);
    }

    private static void add(List<CategoryDraft> categories, Days above, Map<String, List<DatedRange>> claims) {
        for (CategoryDraft category : categories) {
            Optional<Days> held = category.days().intersect(above);
            if (held.isPresent()) {
                add(category.children(), held.get(), claims);
                List<DatedRange> own = new ArrayList<>();
                if (category.ranges().areImplied() && areDated(category.children())) {
                    for (CategoryDraft child : category.children()) {
                        own.addAll(claims.getOrDefault(label(child), List.of()));
                    }
                } else {
                    for (DeclaredRange range : category.declared()) {
                        Optional<Days> days = range.days().intersect(held.get());
                        if (days.isPresent()) {
                            own.add(new DatedRange(range.range(), days.get()));
                        }
                    }
                }
                claims.put(label(category), own);
            }
        }
    }

    /** Whether something in categories holds on some days only, so that their ranges are not joined for all days. */
    private static boolean areDated(List<CategoryDraft> categories) {
        for (CategoryDraft category : categories) {
            if (!category.days().equals(Days.ALWAYS) || areDated(category.children())) {
                return true;
            }
            for (DeclaredRange range : category.declared()) {
                if (!range.days().equals(Days.ALWAYS)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String label(CategoryDraft category) {
        return category.id().orElseThrow().value();
    }
}
