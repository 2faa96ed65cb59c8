package dev.coderange.example.claims.report.html;

import dev.coderange.example.claims.radiology.RadiologyClassifier;
import dev.coderange.example.claims.report.Amounts;
import dev.coderange.example.claims.report.Comparison;
import dev.coderange.example.claims.report.Figures;
import dev.coderange.example.claims.report.Move;
import dev.coderange.example.claims.report.Source;
import java.util.List;

/** What the page of a comparison shows. */
record ComparisonPage(PageHead head, List<Group> groups) {

    /**
     * Moves that have something in common.
     *
     * @param id their anchor
     * @param moves empty where nothing moves
     */
    record Group(String id, String title, List<Move> moves) {

        Amounts total() {
            return Move.total(moves);
        }
    }

    static ComparisonPage of(Comparison comparison, Source source) {
        String about = "Each line sorted on " + comparison.first() + " and on " + comparison.second()
                + ", by the ranges of edition " + RadiologyClassifier.EDITION;
        return new ComparisonPage(
                PageHead.of(source, comparison.input(), about),
                List.of(
                        new Group("between", "Between categories", comparison.betweenCategories()),
                        new Group("within", "Within a category", comparison.withinCategories())));
    }

    /** The columns of figures. */
    static List<String> figures(Amounts amounts) {
        return List.of(
                Figures.amount(amounts.charges()), Figures.count(amounts.lines()), Figures.count(amounts.units()));
    }

    static String codes(Move move) {
        int more = move.codeCount() - move.codes().size();
        return String.join(", ", move.codes()) + (more == 0 ? "" : " and " + Figures.count(more) + " other codes");
    }
}
