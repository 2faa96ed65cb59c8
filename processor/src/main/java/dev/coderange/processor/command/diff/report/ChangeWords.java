package dev.coderange.processor.command.diff.report;

import dev.coderange.processor.command.diff.comparison.ConstantChange;
import dev.coderange.processor.command.diff.comparison.PropertyChange;
import dev.coderange.processor.command.diff.comparison.Share;
import dev.coderange.processor.model.CodeCount;
import dev.coderange.processor.model.EditionChange;
import dev.coderange.processor.model.EditionChange.Reclassified;
import dev.coderange.processor.text.Counts;
import dev.coderange.processor.text.Lists;
import dev.coderange.processor.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** What is said of changes, whether on a terminal or in a pull request. */
public final class ChangeWords {

    private ChangeWords() {}

    /** How many codes came, went and moved: {@code 801 codes came and 100 codes moved}; {@code ""} for none at all. */
    static String counts(EditionChange change) {
        long came = 0;
        long went = 0;
        long moved = 0;
        for (Reclassified each : change.codes()) {
            long size = each.codes().size();
            came = each.isNew() ? CodeCount.plus(came, size) : came;
            went = each.isRetired() ? CodeCount.plus(went, size) : went;
            moved = each.isNew() || each.isRetired() ? moved : CodeCount.plus(moved, size);
        }
        List<String> counts = new ArrayList<>();
        add(counts, came, "came");
        add(counts, went, "went");
        add(counts, moved, "moved");
        int foreign = change.foreign().size();
        if (foreign > 0) {
            counts.add(foreign == 1 ? "1 range went with its shape" : foreign + " ranges went with their shapes");
        }
        return Lists.joined(counts, "and");
    }

    private static void add(List<String> counts, long codes, String verb) {
        if (codes > 0) {
            counts.add(Counts.of(codes, "code", "codes") + " " + verb);
        }
    }

    /** What happened to a constant, in a sentence or two. */
    public static String of(ConstantChange change) {
        long codes = Share.sum(change.shares());
        String its = codes == 1 ? "Its code" : "Its " + Counts.of(codes, "code", "codes");
        return switch (change.kind()) {
            case ADDED -> change.id() + " is new. " + cameFrom(change, its);
            case GONE ->
                change.id() + " is gone. "
                        + (change.other().isEmpty()
                                ? wentTo(change, its)
                                : "It is on the level " + change.other() + " now.");
            case RENAMED ->
                change.id() + " looks renamed to " + change.other() + ", which has "
                        + (change.shares().size() == 1
                                ? "all its codes."
                                : Counts.of(change.shares().get(0).codes()) + " of its "
                                        + Counts.of(codes, "code", "codes") + ".");
            case EMPTIED -> change.id() + " holds no codes any more. " + wentTo(change, its);
            case FILLED -> change.id() + " held no codes and holds some now. " + cameFrom(change, its);
        };
    }

    private static String cameFrom(ConstantChange change, String its) {
        if (!change.other().isEmpty()) {
            return "It was on the level " + change.other() + ".";
        }
        return change.shares().isEmpty()
                ? "It has no codes."
                : its + were(change) + " in " + shares(change.shares()) + ".";
    }

    private static String were(ConstantChange change) {
        return Share.sum(change.shares()) == 1 ? " was" : " were";
    }

    private static String wentTo(ConstantChange change, String its) {
        if (change.shares().isEmpty()) {
            return "It had no codes.";
        }
        String are = Share.sum(change.shares()) == 1 ? " is" : " are";
        return its + are + " in " + shares(change.shares()) + " now.";
    }

    /** Some codes by constants: {@code CHEST (100) and none (20)}; the number is left out where it is all. */
    private static String shares(List<Share> shares) {
        List<String> texts = new ArrayList<>();
        for (Share share : shares) {
            String id = category(share.id());
            texts.add(shares.size() == 1 ? id : id + " (" + Counts.of(share.codes()) + ")");
        }
        return Lists.shortened(texts, "and");
    }

    /** A property that is said otherwise: {@code title "Chest" is now "Thorax"}. */
    static String of(PropertyChange change) {
        if (change.before().isEmpty()) {
            return change.what() + " is new: " + Quoted.of(change.after());
        }
        return change.after().isEmpty()
                ? change.what() + " " + Quoted.of(change.before()) + " is gone"
                : change.what() + " " + Quoted.of(change.before()) + " is now " + Quoted.of(change.after());
    }

    /** A category for a sentence. */
    static String category(String path) {
        return path.isEmpty() ? "none" : path;
    }
}
