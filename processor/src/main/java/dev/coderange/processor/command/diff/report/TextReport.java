package dev.coderange.processor.command.diff.report;

import dev.coderange.processor.command.diff.comparison.Comparison;
import dev.coderange.processor.command.diff.comparison.ConstantChange;
import dev.coderange.processor.command.diff.comparison.DayChange;
import dev.coderange.processor.command.diff.comparison.LevelChange;
import dev.coderange.processor.command.diff.comparison.LevelChange.Shift;
import dev.coderange.processor.command.diff.comparison.PropertyChange;
import dev.coderange.processor.command.diff.consequence.Consequence;
import dev.coderange.processor.command.diff.consequence.Consequence.Area;
import dev.coderange.processor.command.diff.consequence.Consequences;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.EditionChange;
import dev.coderange.processor.model.EditionChange.Foreign;
import dev.coderange.processor.model.EditionChange.Reclassified;
import dev.coderange.processor.text.Counts;
import dev.coderange.processor.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A comparison for people at a terminal. */
public final class TextReport {

    private final Comparison comparison;
    private final int limit;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Comparison comparison, int limit) {
        this.comparison = comparison;
        this.limit = limit;
    }

    /**
     * The report, each line with its end.
     *
     * @param limit how many lines a list has before the rest is counted; 0 for all
     */
    public static String of(Comparison comparison, int limit) {
        return new TextReport(comparison, limit).text();
    }

    private String text() {
        line(Quoted.visible(comparison.after().set().name() + ": "
                + comparison.before().label() + " -> " + comparison.after().label()));
        if (comparison.isEqual()) {
            line("No code and no constant differs.");
            return text.toString();
        }
        codes();
        history();
        for (LevelChange level : comparison.levels()) {
            constants(level);
        }
        properties();
        consequences();
        return text.toString();
    }

    private void codes() {
        EditionChange change = comparison.change();
        if (change.codes().isEmpty() && change.foreign().isEmpty()) {
            heading("Codes: every code is where it was.");
            return;
        }
        list(
                "Codes: " + ChangeWords.counts(change) + ".",
                change.codes().size() + change.foreign().size(),
                Stream.concat(
                        change.codes().stream().map(this::line),
                        change.foreign().stream().map(TextReport::line)));
    }

    private String line(Reclassified change) {
        CodeFormat format = comparison.after().set().format();
        String sign = change.isNew() ? "+ " : change.isRetired() ? "- " : "~ ";
        String codes =
                change.codes().text(format) + " (" + Counts.of(change.codes().size(), "code", "codes") + "): ";
        String move = change.isNew()
                ? "now in " + change.after()
                : change.isRetired()
                        ? "no longer in " + change.before()
                        : "moved from " + change.before() + " to " + change.after();
        return sign + codes + move;
    }

    private static String line(Foreign change) {
        return "- " + change.codes() + ": no longer in " + change.before() + ", for no code looks like that any more";
    }

    private void history() {
        List<DayChange> changes = comparison.otherDays();
        if (!changes.isEmpty()) {
            list(
                    "The same code on the same day:",
                    changes.size(),
                    changes.stream().map(this::line));
        }
    }

    private String line(DayChange change) {
        String days = change.days().text();
        return "~ " + change.codes().text(comparison.after().set().format())
                + (days.isEmpty() ? " on every day" : " " + days) + ": in " + ChangeWords.category(change.after())
                + ", was in " + ChangeWords.category(change.before());
    }

    private void constants(LevelChange level) {
        List<String> lines = new ArrayList<>();
        for (ConstantChange change : level.constants()) {
            String sign = switch (change.kind()) {
                case ADDED -> "+ ";
                case GONE -> "- ";
                case RENAMED, EMPTIED, FILLED -> "~ ";
            };
            lines.add(sign + ChangeWords.of(change));
        }
        if (lines.isEmpty() && !level.isEqual()) {
            lines.add("~ The constants stand in another order.");
        }
        if (!lines.isEmpty()) {
            list("Constants of " + level.enumName() + ":", lines);
        }
    }

    private void properties() {
        List<String> lines = new ArrayList<>();
        for (PropertyChange change : comparison.properties()) {
            lines.add("~ " + (change.isOfSet() ? "" : change.id() + ": ") + ChangeWords.of(change));
        }
        if (!lines.isEmpty()) {
            list("What else is said otherwise:", lines);
        }
    }

    private void consequences() {
        List<Consequence> all = Consequences.of(comparison);
        for (Area area : Area.values()) {
            List<String> lines = new ArrayList<>();
            for (Consequence consequence : all) {
                if (consequence.area() == area) {
                    lines.add(consequence.text());
                }
            }
            if (!lines.isEmpty()) {
                heading(area.title());
                lines.forEach(line -> line("  " + line));
            }
            if (area == Area.ORDINALS) {
                comparison.levels().stream().filter(LevelChange::isInBoth).forEach(this::shifts);
            }
        }
        if (comparison.levels().stream().anyMatch(level -> !level.before().equals(level.after()))) {
            text.append('\n');
            line("For SQL that migrates columns of these constants: --migration h2, postgresql or mysql.");
        }
    }

    private void shifts(LevelChange level) {
        List<Shift> shifts = level.shifts();
        if (!shifts.isEmpty()) {
            list(level.enumName() + ", old ordinal -> new ordinal:", lines(shifts));
        }
    }

    private static List<String> lines(List<Shift> shifts) {
        List<String> lines = new ArrayList<>();
        for (Shift shift : shifts) {
            String heir = shift.heir().isEmpty() ? "" : ", renamed to " + shift.heir() + "?";
            lines.add(
                    shift.before() + " -> " + (shift.after() < 0 ? "gone" : shift.after()) + "  " + shift.id() + heir);
        }
        return lines;
    }

    private void list(String heading, List<String> lines) {
        list(heading, lines.size(), lines.stream());
    }

    /** A list of which only the lines that are shown are made. */
    private void list(String heading, int size, Stream<String> lines) {
        heading(heading);
        int shown = limit == 0 ? size : Math.min(limit, size);
        lines.limit(shown).forEach(line -> line("  " + line));
        if (shown < size) {
            line("  and " + Counts.of(size - shown) + " more; --limit 0 shows all");
        }
    }

    private void heading(String heading) {
        text.append('\n');
        line(heading);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
