package dev.coderange.example.claims.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.coderange.example.claims.radiology.Place;
import dev.coderange.example.claims.radiology.Place.Elsewhere;
import java.io.PrintWriter;
import java.util.List;

/** A comparison for machines: one JSON object in ASCII, its keys always the same and in the same order. */
public final class JsonComparison implements Report<Comparison> {

    @Override
    public void print(Comparison comparison, Source source, PrintWriter out) {
        ObjectNode report = JsonTree.report(comparison.input(), source);
        report.putObject("compared")
                .put("first", comparison.first().toString())
                .put("second", comparison.second().toString());
        report.set(
                "total", JsonTree.amounts(JsonTree.object(), comparison.input().total()));
        report.set("betweenCategories", moves(comparison.betweenCategories()));
        report.set("withinCategories", moves(comparison.withinCategories()));
        report.set("unreadable", JsonTree.defects(comparison.input()));
        JsonTree.print(report, out);
    }

    private static ObjectNode moves(List<Move> moves) {
        ObjectNode node = JsonTree.amounts(JsonTree.object(), Move.total(moves));
        ArrayNode list = node.putArray("moves");
        for (Move move : moves) {
            ObjectNode entry = list.addObject();
            entry.set("from", place(move.from()));
            entry.set("to", place(move.to()));
            ArrayNode codes = JsonTree.amounts(entry, move.amounts())
                    .put("codeCount", move.codeCount())
                    .putArray("codes");
            move.codes().forEach(codes::add);
        }
        return node;
    }

    /** Where there is no category, {@code elsewhere} says why. */
    private static ObjectNode place(Place place) {
        return JsonTree.object()
                .put("category", place.category().map(Enum::name).orElse(null))
                .put("subcategory", place.subcategory().map(Enum::name).orElse(null))
                .put("elsewhere", place instanceof Elsewhere elsewhere ? elsewhere.name() : null)
                .put("title", place.title());
    }
}
