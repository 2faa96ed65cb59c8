package dev.coderange.processor.export.html;

import dev.coderange.processor.export.html.AtlasPage.Part;
import dev.coderange.processor.export.html.Picture.Kind;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.RangeSet;
import dev.coderange.processor.text.Counts;
import java.util.ArrayList;
import java.util.List;

/** Draws the pictures of a page. */
final class Gallery {

    private static final int MOST_LINES = 40;
    private static final int MOST_PARTS = 40;
    private static final int MOST_CLAIMS = 200;
    private static final double MARGIN = 0.06;

    private final PageParts parts;
    private final Detail detail;
    private final CodeSet set;
    private final Contents contents;
    private final List<String> omitted = new ArrayList<>();

    Gallery(PageParts parts, Detail detail) {
        this.parts = parts;
        this.detail = detail;
        this.set = parts.set();
        this.contents = parts.contents();
    }

    /** What there is no picture of, once all are drawn. */
    List<String> omitted() {
        return omitted;
    }

    /** Each line from its first code to its last. */
    List<Picture> lines() {
        List<Picture> pictures = new ArrayList<>();
        int shown = Math.min(MOST_LINES, parts.lanes().all().size());
        for (int lane = 0; lane < shown; lane++) {
            pictures.add(line(lane, shown));
        }
        if (shown < parts.lanes().all().size()) {
            omitted.add("pictures of "
                    + Counts.of(parts.lanes().all().size() - shown, "more line of codes", "more lines of codes"));
        }
        return pictures;
    }

    private Picture line(int number, int lanes) {
        Lane lane = parts.lanes().all().get(number);
        int bins = bins(lanes);
        boolean isJoined = false;
        var painter = new PicturePainter(contents, set.format(), lane.codes(), bins);
        for (int level = 0; level < set.levels().size(); level++) {
            List<Span> spans = parts.spans().of(number, level);
            isJoined |= spans.size() > bins;
            if (!spans.isEmpty()) {
                painter.level(set.levels().get(level).noun(), contents, spans, level == 0);
            }
        }
        if (isJoined) {
            omitted.add("in the picture of " + lane.label() + " single ranges where they are narrower than a pixel or"
                    + " two: one box stands for several" + (detail.search() ? ", and zooming shows them" : ""));
        }
        painter.gaps(parts.gaps().get(number));
        painter.claims(claims(lane.codes(), parts.claims(MOST_CLAIMS)));
        return painter.picture(lane, lane.id(), lane.label(), -1, Kind.LINE);
    }

    private int bins(int pictures) {
        return Math.max(20, detail.bins() / Math.max(1, pictures * set.levels().size()));
    }

    private static List<Span> claims(CodeRange within, List<Span> claims) {
        return claims.stream().filter(claim -> within.contains(claim.codes())).toList();
    }

    /** Each category that has parts, on each line on which these lie. */
    List<Part> parts() {
        List<Entry> divided = contents.top().stream()
                .filter(entry -> !contents.children(entry).isEmpty())
                .toList();
        if (divided.size() > MOST_PARTS) {
            omitted.add("a picture of each of the " + Counts.of(divided.size()) + " categories that have parts");
            return List.of();
        }
        List<Part> shown = new ArrayList<>();
        for (Entry entry : divided) {
            List<Picture> pictures = new ArrayList<>();
            for (int lane = 0; lane < parts.lanes().all().size() && lane < MOST_LINES; lane++) {
                addPart(entry, lane, bins(divided.size()), pictures);
            }
            if (!pictures.isEmpty()) {
                RangeSet codes = RangeSet.of(entry.category().ranges());
                shown.add(new Part(entry, RangeList.text(codes, set.format(), detail.ranges()), pictures));
            }
        }
        return shown;
    }

    private void addPart(Entry entry, int number, int bins, List<Picture> pictures) {
        List<Span> own = within(entry, parts.spans().of(number, 0));
        if (own.isEmpty() || within(entry, parts.spans().of(number, 1)).isEmpty()) {
            return;
        }
        Lane lane = parts.lanes().all().get(number);
        CodeRange hull = hull(own);
        var painter = new PicturePainter(contents, set.format(), hull, bins);
        for (int level = 1; level < set.levels().size(); level++) {
            List<Span> spans = within(entry, parts.spans().of(number, level));
            if (!spans.isEmpty()) {
                painter.level(set.levels().get(level).noun(), contents, spans, false);
            }
        }
        List<Span> claims = claims(hull, parts.claims(MOST_CLAIMS)).stream()
                .filter(claim -> isWithin(entry, claim.entry()) && claim.entry() != entry.index())
                .toList();
        painter.claims(claims);
        String id = "part-" + entry.number().replace('.', '-') + "-" + lane.id();
        pictures.add(painter.picture(lane, id, entry.title(), entry.index(), Kind.PART));
    }

    private List<Span> within(Entry entry, List<Span> spans) {
        return spans.stream().filter(span -> isWithin(entry, span.entry())).toList();
    }

    private boolean isWithin(Entry entry, int index) {
        int at = index;
        while (at >= 0 && at != entry.index()) {
            at = contents.get(at).parent();
        }
        return at >= 0;
    }

    private static CodeRange hull(List<Span> ascending) {
        return new CodeRange(
                ascending.get(0).codes().first(),
                ascending.get(ascending.size() - 1).codes().last());
    }

    /** Both editions of each line on which something changed, from the first change to the last. */
    List<Picture> changes(PageParts.Earlier earlier, List<ChangeView.Move> all) {
        List<Picture> pictures = new ArrayList<>();
        for (int number = 0; number < parts.lanes().all().size() && number < MOST_LINES; number++) {
            Lane lane = parts.lanes().all().get(number);
            List<ChangeView.Move> moves = all.stream()
                    .filter(move -> lane.codes().contains(move.range()))
                    .toList();
            if (!moves.isEmpty()) {
                pictures.add(change(number, lane, moves, earlier));
            }
        }
        return pictures;
    }

    private Picture change(int number, Lane lane, List<ChangeView.Move> moves, PageParts.Earlier earlier) {
        CodeRange shown = withMargin(
                moves.get(0).range().first(),
                moves.get(moves.size() - 1).range().last(),
                lane.codes());
        var painter = new PicturePainter(contents, set.format(), shown, bins(4));
        for (int level = 0; level < earlier.comparison().before().levels().size(); level++) {
            String noun = earlier.comparison().before().levels().get(level).noun();
            List<Span> spans = clipped(earlier.spans().of(number, level), shown);
            painter.level("before: " + noun, earlier.contents(), spans, false);
        }
        painter.moves(moves);
        for (int level = set.levels().size() - 1; level >= 0; level--) {
            List<Span> spans = clipped(parts.spans().of(number, level), shown);
            painter.level("now: " + set.levels().get(level).noun(), contents, spans, false);
        }
        return painter.picture(lane, "change-" + lane.id(), lane.label(), -1, Kind.CHANGE);
    }

    private static CodeRange withMargin(long first, long last, CodeRange within) {
        long margin = 5 + (long) ((last - first) * MARGIN);
        return new CodeRange(
                first - within.first() < margin ? within.first() : first - margin,
                within.last() - last < margin ? within.last() : last + margin);
    }

    private static List<Span> clipped(List<Span> spans, CodeRange shown) {
        List<Span> clipped = new ArrayList<>();
        for (Span span : spans) {
            if (span.codes().meets(shown)) {
                var codes = new CodeRange(
                        Math.max(span.codes().first(), shown.first()),
                        Math.min(span.codes().last(), shown.last()));
                clipped.add(new Span(codes, span.entry()));
            }
        }
        return clipped;
    }
}
