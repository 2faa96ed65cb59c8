package dev.coderange.processor.compare;

import dev.coderange.processor.model.CodeCount;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.EditionChange;
import dev.coderange.processor.model.EditionChange.CategoryChange;
import dev.coderange.processor.model.EditionChange.Fate;
import dev.coderange.processor.model.EditionChange.Foreign;
import dev.coderange.processor.model.EditionChange.Reclassified;
import dev.coderange.processor.text.Counts;
import dev.coderange.processor.text.EditionMessage;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.List;

/** Sums up what differs between two editions: spans of codes, and constants that came, were emptied or went. */
public final class ChangeSummary {

    /** Of a longer list the rest is counted: a year brings some dozens, and who reads hundreds reads the files. */
    static final int MOST_LISTED = 25;

    private final EditionChange change;
    private final CodeFormat format;
    private final List<String> lines = new ArrayList<>();

    private ChangeSummary(EditionChange change, CodeFormat format) {
        this.change = change;
        this.format = format;
    }

    /**
     * The sum of a change, each span and each constant on a line of its own.
     *
     * @param format the format of the later edition
     * @param baseline the earlier edition, for people
     */
    public static Said of(EditionChange change, CodeFormat format, String baseline) {
        return change.isEmpty()
                ? EditionMessage.EDITION_UNCHANGED.with(baseline)
                : new ChangeSummary(change, format).said(baseline);
    }

    private Said said(String baseline) {
        List<String> came = new ArrayList<>();
        List<String> went = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        long cameCount = 0;
        long wentCount = 0;
        long movedCount = 0;
        for (Reclassified each : change.codes()) {
            String codes = each.codes().text(format);
            if (each.isNew()) {
                came.add("%s came, in %s".formatted(codes, each.after()));
                cameCount = CodeCount.plus(cameCount, each.codes().size());
            } else if (each.isRetired()) {
                went.add("%s went, from %s".formatted(codes, each.before()));
                wentCount = CodeCount.plus(wentCount, each.codes().size());
            } else {
                moved.add("%s moved from %s to %s".formatted(codes, each.before(), each.after()));
                movedCount = CodeCount.plus(movedCount, each.codes().size());
            }
        }
        List<String> counts = new ArrayList<>();
        count(counts, cameCount, "came");
        count(counts, wentCount, "went");
        count(counts, movedCount, "moved");
        if (!change.foreign().isEmpty()) {
            counts.add("a code looks different");
        }
        add(came);
        add(went);
        add(moved);
        addForeign();
        addCategories(Fate.ADDED, "is new");
        addCategories(Fate.EMPTIED, "holds no codes any more");
        addCategories(Fate.GONE, "is gone");
        String sum = counts.isEmpty() ? "the categories have changed" : Lists.joined(counts, "and");
        return EditionMessage.EDITION_CHANGED.with(baseline, sum, String.join("", lines));
    }

    private static void count(List<String> counts, long codes, String verb) {
        if (codes > 0) {
            counts.add(Counts.of(codes, "code", "codes") + " " + verb);
        }
    }

    private void addForeign() {
        List<String> items = new ArrayList<>();
        for (Foreign each : change.foreign()) {
            items.add("%s went, from %s, for no code looks like that any more".formatted(each.codes(), each.before()));
        }
        add(items);
    }

    private void addCategories(Fate fate, String what) {
        List<String> items = new ArrayList<>();
        for (CategoryChange each : change.categories()) {
            if (each.fate() == fate) {
                items.add("%s %s %s".formatted(each.level(), each.id(), what));
            }
        }
        add(items);
    }

    private void add(List<String> items) {
        for (String item : items.subList(0, Math.min(MOST_LISTED, items.size()))) {
            lines.add("\n  " + item);
        }
        if (items.size() > MOST_LISTED) {
            lines.add("\n  and %s more like the one above".formatted(items.size() - MOST_LISTED));
        }
    }
}
