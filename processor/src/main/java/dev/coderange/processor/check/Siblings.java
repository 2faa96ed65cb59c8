package dev.coderange.processor.check;

import dev.coderange.processor.check.OverlapPolicy.Resolution;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.Position;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The categories below one parent, or on the highest level, with the resolutions that name one of them. */
final class Siblings {

    private final List<CategoryDraft> categories;
    private final List<Resolution> resolutions = new ArrayList<>();
    private final Set<Integer> excused = new HashSet<>();

    Siblings(List<CategoryDraft> categories) {
        this.categories = categories;
    }

    List<CategoryDraft> categories() {
        return categories;
    }

    /** Whether every range of every sibling could be read, so that nothing is amiss only because it is unread. */
    boolean readWhole() {
        for (CategoryDraft category : categories) {
            if (!category.readWhole()) {
                return false;
            }
        }
        return true;
    }

    void add(Resolution resolution) {
        resolutions.add(resolution);
    }

    /** Leaves out the overlaps of a category: there is a resolution for it whose codes could not be read. */
    void excuse(int owner) {
        excused.add(owner);
    }

    /** What the data says of these siblings; reports what it says twice. */
    OverlapPolicy policy(boolean isNarrowest, RangeSet astray, CodeFormat format, ProblemCollector problems) {
        return new OverlapPolicy(resolutions(format, problems), isNarrowest, within(astray), Set.copyOf(excused));
    }

    /** The codes of a set that lie between the lowest and the highest code that is declared. */
    private RangeSet within(RangeSet codes) {
        long first = Long.MAX_VALUE;
        long last = -1;
        for (CategoryDraft category : categories) {
            for (DeclaredRange declared : category.declared()) {
                first = Math.min(first, declared.first());
                last = Math.max(last, declared.last());
            }
        }
        return last < 0 ? RangeSet.of(List.of()) : codes.intersect(RangeSet.of(List.of(new CodeRange(first, last))));
    }

    /** The resolutions by ascending codes. Of two that meet, the later in the data is reported and left out. */
    private List<Resolution> resolutions(CodeFormat format, ProblemCollector problems) {
        List<Resolution> sorted = new ArrayList<>(resolutions);
        sorted.sort((one, other) -> {
            int order = Long.compare(one.codes().first(), other.codes().first());
            return order == 0 ? one.position().compareTo(other.position()) : order;
        });
        List<Resolution> kept = new ArrayList<>();
        for (Resolution resolution : sorted) {
            Resolution before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (before == null || !before.codes().meets(resolution.codes())) {
                kept.add(resolution);
                continue;
            }
            Position later = before.position().compareTo(resolution.position()) < 0
                    ? resolution.position().atFault(before.position())
                    : before.position().atFault(resolution.position());
            Resolution second = later == resolution.position() ? resolution : before;
            Resolution first = second == before ? resolution : before;
            kept.set(kept.size() - 1, first);
            problems.error(second.position(), twice(first, second, format));
        }
        return kept;
    }

    private Said twice(Resolution first, Resolution second, CodeFormat format) {
        var common = new CodeRange(
                Math.max(first.codes().first(), second.codes().first()),
                Math.min(first.codes().last(), second.codes().last()));
        return RangeMessage.RESOLVED_TWICE.with(
                common.text(format),
                first.position(),
                categories.get(first.owner()).label());
    }
}
