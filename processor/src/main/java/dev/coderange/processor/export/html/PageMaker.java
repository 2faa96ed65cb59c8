package dev.coderange.processor.export.html;

import dev.coderange.processor.export.html.AtlasPage.Fact;
import dev.coderange.processor.export.html.AtlasPage.GapRow;
import dev.coderange.processor.export.html.AtlasPage.SharedRow;
import dev.coderange.processor.export.html.Row.Value;
import dev.coderange.processor.model.Attribute;
import dev.coderange.processor.model.Category;
import dev.coderange.processor.model.CodeCount;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.text.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts together what the page shows of a set. */
final class PageMaker {

    private static final int LONGEST_FACT = 600;

    private final PageParts parts;
    private final String sha256;
    private final Detail detail;
    private final CodeSet set;
    private final CodeFormat format;
    private final Contents contents;
    private final List<String> omitted = new ArrayList<>();

    PageMaker(PageParts parts, String sha256, Detail detail) {
        this.parts = parts;
        this.sha256 = sha256;
        this.detail = detail;
        this.set = parts.set();
        this.format = set.format();
        this.contents = parts.contents();
    }

    AtlasPage page() {
        var gallery = new Gallery(parts, detail);
        List<Picture> lines = gallery.lines();
        List<AtlasPage.Part> closer = gallery.parts();
        List<Row> rows = rows();
        List<GapRow> gaps = gaps();
        List<SharedRow> shared = shared();
        var history = set.isDated()
                ? Optional.of(HistoryChart.of(set, contents, detail.entries()))
                : Optional.<HistoryChart>empty();
        Optional<AtlasPage.Changes> change = parts.earlier().map(earlier -> changes(earlier, gallery));
        history.ifPresent(chart -> omit(chart.left(), "span of days", "spans of days"));
        change.ifPresent(changes -> omit(changes.view().left(), "change of codes", "changes of codes"));
        omitted.addAll(gallery.omitted());
        if (!detail.search()) {
            omitted.add("the search by code and the zoom, for the ranges are too many for one page:"
                    + " ask the command explain instead");
        }
        return new AtlasPage(
                set.name(),
                facts(),
                figures(),
                lines,
                closer,
                !set.attributes().isEmpty(),
                rows,
                gaps,
                shared,
                history,
                change,
                omitted,
                detail.search() ? PageData.of(parts, change, detail) : "");
    }

    private AtlasPage.Changes changes(PageParts.Earlier earlier, Gallery gallery) {
        var view = ChangeView.of(earlier.comparison(), set, earlier.contents(), contents, detail);
        return new AtlasPage.Changes(view, gallery.changes(earlier, view.moves()));
    }

    private void omit(long left, String one, String many) {
        if (left > 0) {
            omitted.add(Counts.of(left, one, many));
        }
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        addFact(facts, "Edition", set.edition());
        addFact(facts, "Code system", set.system());
        addFact(facts, "Source", set.source());
        if (set.isDated()) {
            facts.add(new Fact("Effective day", Days.day(set.effective().getAsInt()), ""));
        }
        facts.add(new Fact("Codes look like", Entry.cut(format.description(), LONGEST_FACT), ""));
        facts.add(new Fact("SHA-256 of the data", sha256, ""));
        return facts;
    }

    private static void addFact(List<Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(name, Entry.cut(value, LONGEST_FACT), ""));
        }
    }

    private List<Fact> figures() {
        List<Fact> figures = new ArrayList<>();
        for (int level = 0; level < set.levels().size(); level++) {
            long codes = 0;
            for (Entry entry : contents.all()) {
                codes = entry.level() == level
                        ? CodeCount.plus(codes, entry.category().size())
                        : codes;
            }
            String noun = set.levels().get(level).noun();
            String number = Counts.of(contents.count(level));
            figures.add(new Fact(
                    noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1),
                    number,
                    Counts.of(codes, "code", "codes")));
        }
        long gapCodes = 0;
        long gapCount = 0;
        for (List<Gap> gaps : parts.gaps()) {
            for (Gap gap : gaps) {
                gapCodes = CodeCount.plus(gapCodes, gap.codes().size());
                gapCount++;
            }
        }
        figures.add(new Fact("Gaps", Counts.of(gapCount), Counts.of(gapCodes, "code", "codes") + " in none"));
        long sharedCodes = 0;
        for (Shared shared : parts.shared()) {
            sharedCodes = CodeCount.plus(sharedCodes, shared.codes().size());
        }
        figures.add(new Fact("Claimed twice", Counts.of(sharedCodes), sharedCodes == 1 ? "code" : "codes"));
        return figures;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int depth = 0;
        while (depth < set.levels().size() && upTo(depth) <= detail.rows()) {
            depth++;
        }
        boolean cutDescription = false;
        boolean cutRanges = false;
        int limit = depth == 0 ? detail.rows() : Integer.MAX_VALUE;
        int lowest = Math.max(0, depth - 1);
        for (Entry entry : contents.all()) {
            if (entry.level() <= lowest && rows.size() < limit) {
                Category category = entry.category();
                String description = detail.text() == 0 ? "" : Entry.cut(category.description(), detail.text());
                cutDescription |= !description.equals(category.description());
                RangeSet codes = RangeSet.of(category.ranges());
                cutRanges |= codes.ranges().size() > detail.ranges();
                rows.add(new Row(
                        entry,
                        description,
                        RangeList.text(codes, format, detail.ranges()),
                        Counts.of(category.size()),
                        values(category)));
            }
        }
        omitRows(rows.size());
        if (cutDescription) {
            omitted.add("long descriptions");
        }
        if (cutRanges) {
            omitted.add("ranges past the first " + detail.ranges() + " of a category in the list");
        }
        return rows;
    }

    private void omitRows(int shown) {
        int left = contents.all().size() - shown;
        if (left > 0) {
            String rest = Counts.of(left, "category", "categories") + " of the list";
            omitted.add(detail.search() ? rest + ", which the script adds" : rest);
        }
    }

    private long upTo(int level) {
        return contents.all().stream().filter(entry -> entry.level() <= level).count();
    }

    private List<Value> values(Category category) {
        List<Value> values = new ArrayList<>();
        for (Attribute attribute : set.attributes()) {
            String value = category.values().get(attribute.name());
            if (value != null && detail.text() > 0) {
                values.add(new Value(attribute.name(), Entry.cut(value, detail.text())));
            }
        }
        return values;
    }

    private List<GapRow> gaps() {
        List<GapRow> rows = new ArrayList<>();
        long count = 0;
        for (List<Gap> gaps : parts.gaps()) {
            for (Gap gap : gaps) {
                count++;
                if (rows.size() < detail.entries()) {
                    rows.add(new GapRow(
                            gap.codes().text(format),
                            Counts.of(gap.codes().size()),
                            contents.get(gap.before()).title(),
                            contents.get(gap.after()).title()));
                }
            }
        }
        omit(count - rows.size(), "gap", "gaps");
        return rows;
    }

    private List<SharedRow> shared() {
        List<SharedRow> rows = new ArrayList<>();
        for (Shared shared : parts.shared()) {
            if (rows.size() < detail.entries()) {
                List<String> claims = new ArrayList<>();
                for (Span claim : shared.claims()) {
                    claims.add(contents.get(claim.entry()).title() + " "
                            + claim.codes().text(format));
                }
                rows.add(new SharedRow(
                        shared.codes().text(format),
                        Counts.of(shared.codes().size()),
                        claims,
                        shared.owner() < 0
                                ? "none"
                                : contents.get(shared.owner()).title()));
            }
        }
        omit(parts.shared().size() - rows.size(), "span that is claimed twice", "spans that are claimed twice");
        return rows;
    }
}
