package dev.coderange.example.claims.report;

import dev.coderange.example.claims.radiology.RadiologyClassifier;
import java.io.PrintWriter;
import java.util.List;

/** A comparison for people. */
public final class TableComparison implements Report<Comparison> {

    private static final int WIDTH = 100;
    private static final int LINES = 9;
    private static final int UNITS = 8;
    private static final int CHARGES = 14;

    @Override
    public void print(Comparison comparison, Source source, PrintWriter out) {
        out.println("What moves in " + source.name() + " if each line is sorted on " + comparison.first() + " and on "
                + comparison.second() + ",");
        out.println("by the ranges of edition " + RadiologyClassifier.EDITION);
        LineList.printInput(comparison.input(), source, out);
        out.println();
        if (comparison.moves().isEmpty()) {
            out.println("Nothing moves: each line is in the same place on both days.");
        } else {
            print("Between categories", comparison.betweenCategories(), out);
            print("Within a category", comparison.withinCategories(), out);
            out.println(row(comparison.input().total(), "all claims that were read"));
        }
        LineList.printLeftOut(comparison.input(), source, out);
    }

    private static void print(String heading, List<Move> moves, PrintWriter out) {
        if (moves.isEmpty()) {
            out.println(heading + ", nothing moves.");
            out.println();
            return;
        }
        out.println(row("Lines", "Units", "Charges", heading));
        out.println("-".repeat(WIDTH));
        for (Move move : moves) {
            out.println(row(move.amounts(), "from " + move.from().title()));
            out.println(row("", "", "", "to   " + move.to().title()));
            out.println(row("", "", "", "     " + codes(move)));
        }
        out.println(row(Move.total(moves), "moved"));
        out.println();
    }

    private static String codes(Move move) {
        int more = move.codeCount() - move.codes().size();
        return String.join(", ", move.codes()) + (more == 0 ? "" : " and " + Figures.count(more) + " other codes");
    }

    private static String row(Amounts amounts, String text) {
        return row(
                Figures.count(amounts.lines()),
                Figures.count(amounts.units()),
                Figures.amount(amounts.charges()),
                text);
    }

    private static String row(String lines, String units, String charges, String text) {
        return String.format("%" + LINES + "s%" + UNITS + "s%" + CHARGES + "s  %s", lines, units, charges, text);
    }
}
