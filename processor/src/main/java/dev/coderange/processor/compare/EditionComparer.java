package dev.coderange.processor.compare;

import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.EditionChange;
import dev.coderange.processor.model.EditionChange.CategoryChange;
import dev.coderange.processor.model.EditionChange.Fate;
import dev.coderange.processor.model.EditionChange.Foreign;
import dev.coderange.processor.model.EditionChange.Reclassified;
import dev.coderange.processor.model.FormatTranslation;
import dev.coderange.processor.model.FormatTranslation.Translated;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.model.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares an edition of a code set with the one before it, in time in proportion to the ranges of both. */
public final class EditionComparer {

    private final CodeSet before;
    private final CodeSet after;
    private final FormatTranslation translation;
    private final List<Foreign> foreign = new ArrayList<>();

    private EditionComparer(CodeSet before, CodeSet after) {
        this.before = before;
        this.after = after;
        this.translation = new FormatTranslation(before.format(), after.format());
    }

    /** What differs between an edition and a later one. Titles and descriptions do not count. */
    public static EditionChange compare(CodeSet before, CodeSet after) {
        var comparer = new EditionComparer(before, after);
        List<Reclassified> codes = comparer.codes();
        return new EditionChange(codes, comparer.foreign, comparer.categories());
    }

    private List<Reclassified> codes() {
        List<Stretch> earlier = new ArrayList<>();
        for (Stretch stretch : Stretch.deepest(before)) {
            Translated translated = translation.translate(stretch.range());
            translated.codes().forEach(codes -> earlier.add(new Stretch(codes, stretch.path())));
            translated.lost().forEach(codes -> foreign.add(new Foreign(codes.text(before.format()), stretch.path())));
        }
        earlier.sort(Stretch.ASCENDING);
        return new Sweep(earlier, Stretch.deepest(after)).reclassified();
    }

    /** Walks two lists of ascending stretches side by side. */
    private final class Sweep {

        private final List<Stretch> earlier;
        private final List<Stretch> later;
        private final List<Reclassified> found = new ArrayList<>();
        private int inEarlier;
        private int inLater;

        Sweep(List<Stretch> earlier, List<Stretch> later) {
            this.earlier = earlier;
            this.later = later;
        }

        List<Reclassified> reclassified() {
            long next = 0;
            while (inEarlier < earlier.size() || inLater < later.size()) {
                Stretch was = inEarlier < earlier.size() ? earlier.get(inEarlier) : null;
                Stretch is = inLater < later.size() ? later.get(inLater) : null;
                long first = Math.max(next, Math.min(firstOf(was), firstOf(is)));
                boolean hadCodes = was != null && was.range().first() <= first;
                boolean hasCodes = is != null && is.range().first() <= first;
                long last = Math.min(endOf(was, hadCodes), endOf(is, hasCodes));
                add(new CodeRange(first, last), hadCodes ? was.path() : "", hasCodes ? is.path() : "");
                inEarlier += hadCodes && was.range().last() == last ? 1 : 0;
                inLater += hasCodes && is.range().last() == last ? 1 : 0;
                next = last + 1;
            }
            return found;
        }

        private long firstOf(Stretch stretch) {
            return stretch == null ? Long.MAX_VALUE : stretch.range().first();
        }

        /** The last code before a stretch begins, or of the stretch where it has begun. */
        private long endOf(Stretch stretch, boolean hasBegun) {
            if (stretch == null) {
                return Long.MAX_VALUE;
            }
            return hasBegun ? stretch.range().last() : stretch.range().first() - 1;
        }

        private void add(CodeRange codes, String was, String is) {
            if (was.equals(is)) {
                return;
            }
            int last = found.size() - 1;
            if (last >= 0 && continues(found.get(last), codes, was, is)) {
                found.set(
                        last,
                        new Reclassified(new CodeRange(found.get(last).codes().first(), codes.last()), was, is));
            } else {
                found.add(new Reclassified(codes, was, is));
            }
        }

        private boolean continues(Reclassified change, CodeRange codes, String was, String is) {
            return change.codes().last() + 1 == codes.first()
                    && change.before().equals(was)
                    && change.after().equals(is)
                    && after.format().areEnds(change.codes().last(), codes.first());
        }
    }

    private List<CategoryChange> categories() {
        List<CategoryChange> changes = new ArrayList<>();
        Map<String, Map<String, RangeSet>> earlier = byLevel(before, true);
        byLevel(after, false).forEach((level, categories) -> {
            Map<String, RangeSet> were = earlier.getOrDefault(level, new LinkedHashMap<>());
            categories.forEach((id, codes) -> {
                RangeSet had = were.get(id);
                if (had == null) {
                    changes.add(new CategoryChange(level, id, Fate.ADDED, codes, RangeSet.of(List.of())));
                } else if (!had.ranges().equals(codes.ranges())) {
                    Fate fate = codes.isEmpty() ? Fate.EMPTIED : Fate.CHANGED;
                    changes.add(new CategoryChange(level, id, fate, codes.minus(had), had.minus(codes)));
                }
            });
            were.keySet().removeAll(categories.keySet());
        });
        earlier.forEach((level, categories) -> categories.forEach(
                (id, codes) -> changes.add(new CategoryChange(level, id, Fate.GONE, RangeSet.of(List.of()), codes))));
        return changes;
    }

    /** The codes of each category by the name of its level and by its id, in the order of the data. */
    private Map<String, Map<String, RangeSet>> byLevel(CodeSet set, boolean isEarlier) {
        Map<String, Map<String, RangeSet>> levels = new LinkedHashMap<>();
        for (int level = 0; level < set.levels().size(); level++) {
            Map<String, RangeSet> categories = new LinkedHashMap<>();
            for (CodeSet.Member member : set.members(level)) {
                categories.put(member.category().id(), codes(member.category(), isEarlier));
            }
            levels.put(set.levels().get(level).name(), categories);
        }
        return levels;
    }

    private RangeSet codes(Category category, boolean isEarlier) {
        if (!isEarlier) {
            return RangeSet.of(category.ranges());
        }
        return translation.kept(category.ranges());
    }
}
