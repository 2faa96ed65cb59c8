package dev.coderange.processor.export.html;

import dev.coderange.processor.model.CodeCount;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.EditionChange.CategoryChange;
import dev.coderange.processor.model.EditionChange.Foreign;
import dev.coderange.processor.model.EditionChange.Reclassified;
import dev.coderange.processor.model.Level;
import dev.coderange.processor.text.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an edition says otherwise than the one before it.
 *
 * @param before the earlier edition, for people
 * @param sha256 the SHA-256 of its data
 * @param counts how many codes came, went and moved, for people
 * @param moves the codes, ascending
 * @param left how many of these are left out
 * @param foreign codes that the later edition's format does not have
 * @param categories what happened to categories, for people
 */
record ChangeView(
        String before,
        String sha256,
        List<String> counts,
        List<Move> moves,
        int left,
        List<Foreign> foreign,
        List<Fate> categories) {

    /** What happened to codes. */
    enum Kind {
        CAME,
        WENT,
        MOVED;

        String verb() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The class of its color. */
        String style() {
            return "change " + verb();
        }
    }

    /**
     * Codes that are not where they were.
     *
     * @param before the index of the category that had them, or -1
     * @param after that of the one that has them, or -1
     * @param from the same for people
     * @param to the same for people
     */
    record Move(CodeRange range, String codes, long size, Kind kind, int before, int after, String from, String to) {}

    /** What happened to a category. */
    record Fate(String level, String name, String id, String what) {}

    static ChangeView of(Comparison comparison, CodeSet after, Contents earlier, Contents later, Detail detail) {
        CodeFormat format = after.format();
        List<Move> moves = new ArrayList<>();
        long[] sums = new long[Kind.values().length];
        for (Reclassified each : comparison.change().codes()) {
            Kind kind = each.isNew() ? Kind.CAME : each.isRetired() ? Kind.WENT : Kind.MOVED;
            sums[kind.ordinal()] =
                    CodeCount.plus(sums[kind.ordinal()], each.codes().size());
            if (moves.size() < detail.entries()) {
                Optional<Entry> from = earlier.ofPath(each.before());
                Optional<Entry> to = later.ofPath(each.after());
                moves.add(new Move(
                        each.codes(),
                        each.codes().text(format),
                        each.codes().size(),
                        kind,
                        from.map(Entry::index).orElse(-1),
                        to.map(Entry::index).orElse(-1),
                        from.map(earlier::path).orElse("none"),
                        to.map(later::path).orElse("none")));
            }
        }
        List<String> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            counts.add(Counts.of(sums[kind.ordinal()], "code", "codes") + " " + kind.verb());
        }
        return new ChangeView(
                name(comparison.before()),
                comparison.sha256(),
                counts,
                moves,
                comparison.change().codes().size() - moves.size(),
                first(comparison.change().foreign(), detail.entries()),
                fates(first(comparison.change().categories(), detail.entries()), after, earlier, later));
    }

    private static String name(CodeSet set) {
        return set.edition().isEmpty() ? "the earlier data" : "edition " + Entry.cut(set.edition(), 200);
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static List<Fate> fates(List<CategoryChange> changes, CodeSet after, Contents earlier, Contents later) {
        List<Fate> fates = new ArrayList<>();
        for (CategoryChange each : changes) {
            Entry entry =
                    later.ofPath(each.id()).or(() -> earlier.ofPath(each.id())).orElseThrow();
            String what = switch (each.fate()) {
                case ADDED -> "is new";
                case GONE -> "is gone";
                case EMPTIED -> "holds no codes any more";
                case CHANGED -> changed(each, after.format());
            };
            fates.add(new Fate(new Level(each.level()).noun(), entry.title(), each.id(), what));
        }
        return fates;
    }

    private static String changed(CategoryChange change, CodeFormat format) {
        String gained = change.gained().isEmpty() ? "" : "gained " + RangeList.text(change.gained(), format, 4);
        String lost = change.lost().isEmpty() ? "" : "lost " + RangeList.text(change.lost(), format, 4);
        if (gained.isEmpty() && lost.isEmpty()) {
            return "lost codes that no longer look like codes";
        }
        return gained + (gained.isEmpty() || lost.isEmpty() ? "" : ", ") + lost;
    }
}
