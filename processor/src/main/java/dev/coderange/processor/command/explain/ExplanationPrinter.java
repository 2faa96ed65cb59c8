package dev.coderange.processor.command.explain;

import dev.coderange.processor.command.console.Console.Paint;
import dev.coderange.processor.command.explain.Explanation.Claim;
import dev.coderange.processor.command.explain.Explanation.Decision;
import dev.coderange.processor.command.explain.Explanation.Period;
import dev.coderange.processor.command.explain.Explanation.Place;
import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.text.Counts;
import dev.coderange.processor.text.Quoted;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints explanations for people: a sentence, and what it stands on. */
final class ExplanationPrinter {

    private static final String INDENT = "  ";
    private static final String DEEP = "    ";
    private static final String HISTORY = "History";
    private static final String RESOLVED = "resolved";

    private final CodeSet set;
    private final boolean isEffective;
    private final CodeFormat format;
    private final PrintWriter out;
    private final Paint paint;
    private final int width;

    /**
     * A printer.
     *
     * @param set the set on the day that is asked about
     * @param isEffective whether that is the effective day because no other was asked for
     */
    ExplanationPrinter(CodeSet set, boolean isEffective, PrintWriter out, Paint paint) {
        this.set = set;
        this.isEffective = isEffective;
        this.format = set.format();
        this.out = out;
        this.paint = paint;
        int widest = RESOLVED.length() + INDENT.length();
        for (var level : set.levels()) {
            widest = Math.max(widest, level.name().length());
        }
        for (Attribute attribute : set.attributes()) {
            widest = Math.max(widest, attribute.name().length() + INDENT.length());
        }
        this.width = widest + INDENT.length() + INDENT.length();
    }

    void print(Explanation explanation) {
        out.println(paint.styled(Quoted.visible(explanation.sentence()), Style.bold));
        if (explanation.code().isEmpty()) {
            return;
        }
        out.println();
        String code = format.code(explanation.code().getAsLong());
        if (explanation.reading().isEmpty() && !code.equals(explanation.text())) {
            line(INDENT, "Code", "counts as " + code);
        }
        if (set.isDated()) {
            String day = Days.day(set.effective().getAsInt());
            line(INDENT, "Day", isEffective ? day + ", the effective day" : day);
        }
        Map<String, String> above = Map.of();
        for (Place place : explanation.levels()) {
            print(place, above);
            above = place.category().isPresent() ? place.category().get().values() : above;
        }
        if (!explanation.nearest().isEmpty()) {
            var nearest = new StringBuilder();
            for (long key : explanation.nearest()) {
                nearest.append(nearest.length() == 0 ? "" : " and ").append(format.code(key));
            }
            line(DEEP, "nearest", nearest.toString());
        }
        if (set.isDated()) {
            printHistory(explanation);
        }
    }

    /** Prints where a code is on a level, with what the category has otherwise than the one above it. */
    private void print(Place place, Map<String, String> above) {
        if (place.category().isEmpty()) {
            line(INDENT, place.level().name(), "none");
            line(DEEP, "gap", gap(place.codes()));
            printNeighbors(place);
            return;
        }
        Category category = place.category().get();
        line(
                INDENT,
                place.level().name(),
                paint.styled(category.id(), Style.bold) + INDENT + Quoted.visible(category.title()));
        if (!category.key().isEmpty()) {
            line(DEEP, "key", Quoted.visible(category.key()));
        }
        for (Attribute attribute : set.attributes()) {
            String value = category.values().get(attribute.name());
            if (value != null && !value.equals(above.get(attribute.name()))) {
                line(DEEP, attribute.name(), Quoted.visible(value));
            }
        }
        CodeRange declared = place.declared().orElse(place.codes());
        line(DEEP, "range", declared.text(format));
        if (!declared.equals(place.codes())) {
            line(DEEP, RESOLVED, place.codes().text(format));
        }
        if (place.decision().isPresent()) {
            printOverlap(place, place.decision().get());
        }
        printNeighbors(place);
    }

    private void printOverlap(Place place, Decision decision) {
        var rivals = new StringBuilder();
        for (Claim rival : place.rivals()) {
            rivals.append(rivals.length() == 0 ? "" : " and ").append(named(rival));
        }
        line(DEEP, "overlap", rivals + (place.rivals().size() == 1 ? " claims" : " claim") + " the code too");
        String why = decision.isNarrowest()
                ? "its range is the smallest"
                : decision.because().isEmpty() ? "the data says so" : Quoted.visible(decision.because());
        line(DEEP, "because", why);
    }

    private void printNeighbors(Place place) {
        if (place.before().isPresent()) {
            Claim before = place.before().get();
            line(
                    DEEP,
                    "before",
                    named(before)
                            + between(before.codes().last() + 1, place.codes().first() - 1, place));
        }
        if (place.after().isPresent()) {
            Claim after = place.after().get();
            line(
                    DEEP,
                    "after",
                    named(after)
                            + between(place.codes().last() + 1, after.codes().first() - 1, place));
        }
    }

    /** The codes between a range and its neighbor, which are in no category of the level. */
    private String between(long first, long last, Place place) {
        return first > last || place.category().isEmpty() ? "" : ", gap " + new CodeRange(first, last).text(format);
    }

    private void printHistory(Explanation explanation) {
        String label = HISTORY;
        if (explanation.history().isEmpty()) {
            line(INDENT, label, "in no " + set.levels().get(0).noun() + " on any day");
        }
        for (Period period : explanation.history()) {
            var path = new StringBuilder();
            for (Category category : period.path()) {
                path.append(path.length() == 0 ? "" : " / ").append(category.id());
            }
            String days = period.days().text();
            line(INDENT, label, path + (days.isEmpty() ? " on all days" : " " + days));
            label = "";
        }
    }

    private String gap(CodeRange codes) {
        long size = codes.size();
        return codes.text(format) + (size == 1 ? "" : " (" + Counts.of(size) + " codes)");
    }

    private String named(Claim claim) {
        return claim.category().id() + " (" + claim.codes().text(format) + ")";
    }

    private void line(String indent, String label, String text) {
        out.print(indent);
        out.print(label);
        for (int i = indent.length() + label.length(); i < width; i++) {
            out.print(' ');
        }
        out.print(label.length() + indent.length() < width ? "" : INDENT);
        out.println(text);
    }
}
