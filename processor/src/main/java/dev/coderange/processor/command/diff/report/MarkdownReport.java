package dev.coderange.processor.command.diff.report;

import dev.coderange.processor.command.diff.comparison.Comparison;
import dev.coderange.processor.command.diff.comparison.ConstantChange;
import dev.coderange.processor.command.diff.comparison.DayChange;
import dev.coderange.processor.command.diff.comparison.LevelChange;
import dev.coderange.processor.command.diff.comparison.LevelChange.Shift;
import dev.coderange.processor.command.diff.comparison.PropertyChange;
import dev.coderange.processor.command.diff.consequence.Consequence;
import dev.coderange.processor.command.diff.consequence.Consequences;
import dev.coderange.processor.model.EditionChange.Foreign;
import dev.coderange.processor.model.EditionChange.Reclassified;
import dev.coderange.processor.text.Counts;
import dev.coderange.processor.text.Quoted;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A comparison for the description of a pull request. Whatever comes out of the data stands in {@code <code>}, every
 * character with a meaning as a number: there, nobody is mentioned and nothing is linked.
 */
public final class MarkdownReport {

    /** GitHub takes 65,536 characters. Rows stop short of that, so that what is behind them has its place. */
    private static final int LONGEST_WITH_ROWS = 56_000;

    private static final int LONGEST_VALUE = 200;

    private static final String HARMLESS = " ,.;()=/-";

    private final Comparison comparison;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(Comparison comparison) {
        this.comparison = comparison;
    }

    public static String of(Comparison comparison) {
        return new MarkdownReport(comparison).text();
    }

    private String text() {
        line("### Range data: " + code(comparison.before().label()) + " → "
                + code(comparison.after().label()));
        text.append('\n');
        if (comparison.isEqual()) {
            line("No code and no constant of " + code(comparison.after().set().name()) + " differs.");
            return text.toString();
        }
        String counts = ChangeWords.counts(comparison.change());
        line("**" + (counts.isEmpty() ? "Every code is where it was" : counts) + "** in "
                + code(comparison.after().set().name()) + ".");
        warnings();
        consequences();
        constants();
        codes();
        ordinals();
        history();
        properties();
        return text.toString();
    }

    private void warnings() {
        for (LevelChange level : comparison.levels()) {
            if (level.hasShifted()) {
                text.append("\n> [!WARNING]\n> The ordinals of ")
                        .append(code(level.enumName()))
                        .append(" shift. Columns that are `@Enumerated(EnumType.ORDINAL)`, JPA's default, mean other")
                        .append(" constants after this change, and nothing fails.\n");
            }
        }
    }

    private void ordinals() {
        for (LevelChange level : comparison.levels()) {
            if (level.hasShifted()) {
                List<String> rows = new ArrayList<>();
                for (Shift shift : level.shifts()) {
                    String after = shift.after() < 0 ? "gone" : Integer.toString(shift.after());
                    String heir = shift.heir().isEmpty() ? "" : ", renamed to " + code(shift.heir()) + "?";
                    rows.add("| " + code(shift.id()) + " | " + shift.before() + " | " + after + heir + " |");
                }
                details("Ordinals of " + code(level.enumName()), "| Constant | before | after |\n|---|--:|--:|", rows);
            }
        }
    }

    private void constants() {
        List<String> rows = new ArrayList<>();
        for (LevelChange level : comparison.levels()) {
            for (ConstantChange change : level.constants()) {
                rows.add("| " + code(level.enumName()) + " | " + inert(ChangeWords.of(change)) + " |");
            }
        }
        table("Constants", "| Enum | Change |\n|---|---|", rows);
    }

    private void codes() {
        List<Reclassified> codes = comparison.change().codes();
        List<Foreign> foreign = comparison.change().foreign();
        table(
                "Codes",
                "| Codes | Number | before | after |\n|---|--:|---|---|",
                codes.size() + foreign.size(),
                Stream.concat(codes.stream().map(this::row), foreign.stream().map(MarkdownReport::row)));
    }

    private String row(Reclassified change) {
        return "| " + code(change.codes().text(comparison.after().set().format())) + " | "
                + Counts.of(change.codes().size()) + " | " + category(change.before()) + " | "
                + category(change.after()) + " |";
    }

    private static String row(Foreign change) {
        return "| " + code(change.codes()) + " | | " + category(change.before()) + " | no code by its shape |";
    }

    private void history() {
        List<DayChange> changes = comparison.otherDays();
        details(
                "The same code on the same day",
                "| Codes | Days | before | after |\n|---|---|---|---|",
                changes.size(),
                changes.stream().map(this::row));
    }

    private String row(DayChange change) {
        String days = change.days().text();
        return "| " + code(change.codes().text(comparison.after().set().format())) + " | "
                + (days.isEmpty() ? "every day" : days) + " | " + category(change.before()) + " | "
                + category(change.after()) + " |";
    }

    private void properties() {
        List<String> rows = new ArrayList<>();
        for (PropertyChange change : comparison.properties()) {
            rows.add("| " + (change.isOfSet() ? "" : code(change.id())) + " | " + code(change.what()) + " | "
                    + value(change.before()) + " | " + value(change.after()) + " |");
        }
        details("What else is said otherwise", "| Constant | What | before | after |\n|---|---|---|---|", rows);
    }

    private void consequences() {
        List<String> rows = new ArrayList<>();
        for (Consequence consequence : Consequences.of(comparison)) {
            rows.add("| " + consequence.area().key() + " | " + inert(consequence.text()) + " |");
        }
        details("What this does to code and to databases", "| Of | What |\n|---|---|", rows);
    }

    private void table(String heading, String head, List<String> rows) {
        table(heading, head, rows.size(), rows.stream());
    }

    private void table(String heading, String head, int size, Stream<String> rows) {
        if (size > 10) {
            details(heading, head, size, rows);
        } else if (size > 0) {
            text.append("\n#### ").append(heading).append("\n\n").append(head).append('\n');
            rows(size, rows);
        }
    }

    private void details(String heading, String head, List<String> rows) {
        details(heading, head, rows.size(), rows.stream());
    }

    private void details(String heading, String head, int size, Stream<String> rows) {
        if (size > 0) {
            text.append("\n<details><summary>")
                    .append(heading)
                    .append(" (")
                    .append(Counts.of(size))
                    .append(")</summary>\n\n")
                    .append(head)
                    .append('\n');
            rows(size, rows);
            text.append("\n</details>\n");
        }
    }

    /** Rows, of which no more are made than there is room for. */
    private void rows(int size, Stream<String> rows) {
        int shown = 0;
        for (Iterator<String> each = rows.iterator(); each.hasNext(); shown++) {
            String row = each.next();
            if (text.length() + row.length() >= LONGEST_WITH_ROWS) {
                break;
            }
            line(row);
        }
        if (shown < size) {
            line("\n" + Counts.of(size - shown) + " more rows do not fit here; `diff --format json` has all.");
        }
    }

    private static String category(String path) {
        return path.isEmpty() ? "none" : code(path);
    }

    private static String value(String value) {
        return value.isEmpty() ? "" : code(value);
    }

    private static String code(String value) {
        String visible = Quoted.visible(value);
        int end = visible.offsetByCodePoints(0, Math.min(LONGEST_VALUE, visible.codePointCount(0, visible.length())));
        return "<code>" + inert(visible.substring(0, end)) + (end < visible.length() ? "…</code>" : "</code>");
    }

    /** The text with every character as a number that could mean something to Markdown. */
    private static String inert(String text) {
        var inert = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isInside =
                    c == '_' && i > 0 && i + 1 < text.length() && isPlain(text, i - 1) && isPlain(text, i + 1);
            if (c > '~' || HARMLESS.indexOf(c) >= 0 || isInside || isPlain(text, i)) {
                inert.append(c);
            } else {
                inert.append("&#").append((int) c).append(';');
            }
        }
        return inert.toString();
    }

    private static boolean isPlain(String text, int index) {
        char c = text.charAt(index);
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
