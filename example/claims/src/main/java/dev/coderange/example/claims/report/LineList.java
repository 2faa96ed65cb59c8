package dev.coderange.example.claims.report;

import dev.coderange.example.claims.input.Defect;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** The lists of line numbers below the table of a report for people. */
final class LineList {

    /** Where samples begin: below the description, and a little to the right. */
    private static final int SAMPLES = 13;

    private LineList() {}

    static void print(String description, Lines lines, Source source, PrintWriter out) {
        if (lines.count() == 0) {
            return;
        }
        String numbers = lines.first().stream().map(String::valueOf).collect(Collectors.joining(", "));
        boolean more = lines.count() > lines.first().size();
        out.println(String.format(
                "%9s  %-50s  %s %s%s",
                Figures.count(lines.count()),
                description,
                source.form().unit() + (lines.count() == 1 ? "" : "s"),
                numbers,
                more ? ", ..." : ""));
    }

    /** Prints what is in no sum: lines without a procedure, and why lines could not be read. */
    static void printLeftOut(InputSummary input, Source source, PrintWriter out) {
        if (input.revenueAlone().lines() > 0) {
            out.println();
            out.println("Read, and in none of the sums above");
            String charges = Figures.amount(input.revenueAlone().charges());
            print("a revenue code alone, charges of " + charges, input.revenueLines(), source, out);
        }
        printDefects(input, source, out);
    }

    private static void printDefects(InputSummary input, Source source, PrintWriter out) {
        if (input.defects().isEmpty() && input.blank() == 0) {
            return;
        }
        out.println();
        out.println("Not read, and in none of the sums above");
        for (Defect defect : Defect.values()) {
            print(defect.description(), input.with(defect), source, out);
            List<String> values = input.values(defect);
            if (!values.isEmpty()) {
                out.println(" ".repeat(SAMPLES) + String.join("   ", values));
            }
        }
        if (input.blank() > 0) {
            out.println(String.format("%9s  %s", Figures.count(input.blank()), "blank"));
        }
    }

    /** Prints how the lines were read, how many there are, and of which days. */
    static void printInput(InputSummary input, Source source, PrintWriter out) {
        out.println(source.description());
        String days = input.firstService()
                .map(first -> ", services from " + first + " to "
                        + input.lastService().orElseThrow())
                .orElse("");
        out.println(Figures.count(input.total().lines()) + " lines read, "
                + Figures.count(input.total().reversals()) + " of them reversals; " + Figures.count(input.unreadable())
                + " could not be read" + days);
    }
}
