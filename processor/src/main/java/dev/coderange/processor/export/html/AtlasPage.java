package dev.coderange.processor.export.html;

import java.util.List;
import java.util.Optional;

/**
 * The page as its template shows it.
 *
 * @param name the name of the set
 * @param facts what stands at its top: which data it is of
 * @param figures numbers of codes and of categories
 * @param lines the lines of codes
 * @param parts categories at a scale of their own
 * @param attributes whether categories have any
 * @param rows the list of categories
 * @param gaps the list of gaps
 * @param shared the list of what is claimed twice
 * @param history what holds on some days only
 * @param change what is otherwise than in an earlier edition
 * @param omitted what the page does not hold, a sentence each
 * @param data what the script knows, or empty without a script
 */
record AtlasPage(
        String name,
        List<Fact> facts,
        List<Fact> figures,
        List<Picture> lines,
        List<Part> parts,
        boolean attributes,
        List<Row> rows,
        List<GapRow> gaps,
        List<SharedRow> shared,
        Optional<HistoryChart> history,
        Optional<Changes> change,
        List<String> omitted,
        String data) {

    /** One thing that is said of the set. */
    record Fact(String name, String value, String more) {}

    /** A category, and its parts on each line. */
    record Part(Entry entry, String ranges, List<Picture> pictures) {}

    /** Codes that no category has. */
    record GapRow(String codes, String count, String before, String after) {}

    /** Codes that several categories claim. */
    record SharedRow(String codes, String count, List<String> claims, String owner) {}

    /** What changed, and pictures of it. */
    record Changes(ChangeView view, List<Picture> pictures) {}

    /** Whether the page has a script. */
    boolean hasScript() {
        return !data.isEmpty();
    }

    Asset style() {
        return Asset.style();
    }

    Asset script() {
        return Asset.script();
    }

    /** What browsers hold the page to: it loads nothing, and runs its own script alone. */
    String policy() {
        String script = hasScript() ? "; script-src " + script().source() : "";
        return "default-src 'none'; style-src " + style().source() + script + "; base-uri 'none'; form-action 'none'";
    }
}
