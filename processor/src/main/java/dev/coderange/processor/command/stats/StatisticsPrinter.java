package dev.coderange.processor.command.stats;

import dev.coderange.processor.check.Declarations;
import dev.coderange.processor.command.stats.Statistics.Edition;
import dev.coderange.processor.command.stats.Statistics.Gap;
import dev.coderange.processor.command.stats.Statistics.OfDates;
import dev.coderange.processor.command.stats.Statistics.OfLevel;
import dev.coderange.processor.command.stats.Statistics.OfLine;
import dev.coderange.processor.command.stats.Statistics.Plan;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.plan.DatedPlan;
import dev.coderange.processor.plan.DecisionPlan;
import dev.coderange.processor.plan.Planner;
import dev.coderange.processor.plan.SwitchSize;
import dev.coderange.processor.text.Counts;
import dev.coderange.processor.text.Quoted;
import java.io.PrintWriter;
import java.util.List;

/** Prints the figures of a code set for people. */
final class StatisticsPrinter {

    /** More lines of a kind are counted, and not listed. */
    private static final int MOST_LISTED = 20;

    private final CodeSet set;
    private final CodeFormat format;
    private final PrintWriter out;

    StatisticsPrinter(CodeSet set, PrintWriter out) {
        this.set = set;
        this.format = set.format();
        this.out = out;
    }

    void print(Statistics statistics) {
        OfLevel top = statistics.levels().get(0);
        String edition = set.edition().isEmpty() ? "" : ", edition " + Quoted.visible(set.edition());
        String on = statistics.dates().isPresent()
                ? " on " + Days.day(statistics.dates().get().effective()) + ", the effective day"
                : "";
        out.println(set.name() + edition + ": " + many(top.codes(), "code") + on + ".");
        out.println();
        printLevels(statistics.levels());
        printLines(statistics.lines());
        printOverlaps(statistics);
        statistics.dates().ifPresent(this::printDates);
        printPlans(statistics.levels());
    }

    private void printLevels(List<OfLevel> levels) {
        var table = new TextTable("Level", "Categories", "Ranges", "Resolved", "Codes", "Only above");
        for (OfLevel each : levels) {
            String empty = each.empty() == 0 ? "" : " (" + each.empty() + " empty)";
            table.row(
                    each.level().name(),
                    Counts.of(each.categories()) + empty,
                    Counts.of(each.ranges()),
                    Counts.of(each.resolved()),
                    Counts.of(each.codes()),
                    each == levels.get(0) ? "" : Counts.of(each.rest()));
        }
        table.print(out);
    }

    private void printLines(List<OfLine> lines) {
        out.println();
        var table = new TextTable("Shape", "*First", "*Last", "Codes", "Gaps", "Codes in gaps");
        for (OfLine line : lines.subList(0, Math.min(MOST_LISTED, lines.size()))) {
            table.row(
                    line.shape(),
                    format.code(line.codes().first()),
                    format.code(line.codes().last()),
                    Counts.of(line.held()),
                    Counts.of(line.gaps()),
                    Counts.of(line.missing()));
        }
        table.print(out);
        printRest(lines.size());
        List<Gap> largest = largest(lines);
        if (!largest.isEmpty()) {
            out.println();
            var gaps = new TextTable("Largest gaps", "Codes", "*Between");
            for (Gap gap : largest) {
                gaps.row(
                        gap.codes().text(format),
                        Counts.of(gap.codes().size()),
                        gap.after().equals(gap.before())
                                ? "ranges of " + gap.after()
                                : gap.after() + " and " + gap.before());
            }
            gaps.print(out);
        }
    }

    private static List<Gap> largest(List<OfLine> lines) {
        return lines.stream()
                .flatMap(line -> line.largest().stream())
                .sorted(GapFinder.LARGEST_FIRST)
                .limit(GapFinder.MOST_NAMED)
                .toList();
    }

    private void printOverlaps(Statistics statistics) {
        List<Declarations.Decision> decisions = statistics.decisions();
        boolean isAnyShared = false;
        for (OfLevel each : statistics.levels()) {
            if (!each.shared().isEmpty()) {
                out.print(isAnyShared ? "" : System.lineSeparator());
                isAnyShared = true;
                long shared = 0;
                for (CodeRange range : each.shared()) {
                    shared += range.size();
                }
                long narrowest = shared - each.byName();
                out.println(
                        "  Overlaps in " + each.level().name() + ": " + many(shared, "code") + " claimed more than once"
                                + (each.byName() == 0 ? "" : "; " + Counts.of(each.byName()) + " given by name")
                                + (narrowest == 0 ? "" : "; " + Counts.of(narrowest) + " to the smallest range"));
            }
        }
        if (!decisions.isEmpty()) {
            out.println();
            var table = new TextTable("Given by name", "*To", "*Because");
            for (Declarations.Decision each : decisions.subList(0, Math.min(MOST_LISTED, decisions.size()))) {
                String days = each.days().text();
                table.row(
                        each.codes().text(format) + (days.isEmpty() ? "" : " " + days),
                        each.belongsTo(),
                        Quoted.visible(each.because()));
            }
            table.print(out);
            printRest(decisions.size());
        }
    }

    private void printDates(OfDates dates) {
        out.println();
        List<Edition> editions = dates.editions();
        var table = new TextTable("Edition", "Codes");
        int skipped = Math.max(0, editions.size() - MOST_LISTED);
        for (Edition each : editions.subList(skipped, editions.size())) {
            String days = each.days().text();
            table.row(days.isEmpty() ? "always" : days, Counts.of(each.codes()));
        }
        table.print(out);
        if (skipped > 0) {
            out.println("  and " + skipped + " before those; --format json has them all");
        }
    }

    private void printPlans(List<OfLevel> levels) {
        out.println();
        var table = new TextTable("Level", "*Lookup", "*Plan");
        for (OfLevel level : levels) {
            String name = level.level().name();
            for (Plan each : level.plans()) {
                table.row(name, each.lookup().name(), text(each.plan()));
                if (each.dated().isPresent()) {
                    table.row("", "on a day", text(each.dated().get()));
                }
                name = "";
            }
        }
        table.print(out);
    }

    private static String text(DatedPlan plan) {
        int histories = plan.histories().size();
        return text(plan.codes()) + "; " + Counts.of(histories, "history", "histories");
    }

    private static String text(DecisionPlan plan) {
        if (plan instanceof DecisionPlan.Switch own) {
            return text(own);
        }
        if (plan instanceof DecisionPlan.Filled filled) {
            return text(filled.definition()) + ", its answers in a table of " + Counts.of(filled.size()) + " places";
        }
        var packed = (DecisionPlan.Packed) plan;
        String layout = packed.layout() instanceof DecisionPlan.Whole
                ? "table of " + Counts.of(packed.lastKey() - packed.base() + 1) + " places"
                : packed.layout() instanceof DecisionPlan.Paged ? "table of pages" : "search";
        String why = switch (packed.why()) {
            case ASKED_FOR -> "";
            case TOO_MANY_CODES ->
                ", since more than " + Counts.of(Planner.MOST_CODES_FILLED) + " codes are to be told apart";
            case SWITCH_TOO_LONG -> ", since a switch would be too long";
        };
        return layout + ", " + bytes(packed.bytes()) + why;
    }

    private static String text(DecisionPlan.Switch plan) {
        SwitchSize size = SwitchSize.of(plan.decision());
        return "switch of about " + many(size.lines(), "line") + " and " + bytes(size.bytes());
    }

    private static String bytes(long bytes) {
        return bytes < 10_000 ? Counts.of(bytes) + " bytes" : Counts.of(Math.round(bytes / 1024.0)) + " KB";
    }

    private void printRest(int all) {
        if (all > MOST_LISTED) {
            out.println("  and " + Counts.of(all - MOST_LISTED) + " more; --format json has them all");
        }
    }

    private static String many(long count, String noun) {
        return Counts.of(count, noun, noun + "s");
    }
}
