package dev.coderange.processor.export.html;

import dev.coderange.processor.export.html.Picture.Band;
import dev.coderange.processor.export.html.Picture.Box;
import dev.coderange.processor.export.html.Picture.Kind;
import dev.coderange.processor.export.html.Picture.Tick;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws one line of codes: a band for each level, one for the gaps, one for what is claimed twice. */
final class PicturePainter {

    private static final int CAPTION = 18;
    private static final int TOP_BAND = 44;
    private static final int BAND = 34;
    private static final int GAPS = 10;
    private static final int MOVES = 24;
    private static final int CLAIM = 8;
    private static final int MOST_CLAIM_ROWS = 4;
    private static final int SPACE = 10;
    private static final int AXIS = 22;
    private static final int MOST_TICKS = 8;
    private static final int TEN = 10;

    private final CodeFormat format;
    private final Scale scale;
    private final CodeRange codes;
    private final Contents contents;
    private final int bins;
    private final List<Band> bands = new ArrayList<>();
    private final List<Box> joins = new ArrayList<>();
    private int y;

    PicturePainter(Contents contents, CodeFormat format, CodeRange codes, int bins) {
        this.contents = contents;
        this.format = format;
        this.codes = codes;
        this.scale = new Scale(codes);
        this.bins = bins;
    }

    /** Adds a band of spans of categories. */
    PicturePainter level(String caption, Contents of, List<Span> spans, boolean isFirst) {
        begin(caption);
        int height = isFirst ? TOP_BAND : BAND;
        end(height, new BoxPainter(of, format, scale, bins).boxes(spans, y + CAPTION, height));
        return this;
    }

    /** Adds a band of what came, went and moved. */
    PicturePainter moves(List<ChangeView.Move> moves) {
        begin("what changed");
        List<Box> boxes = new ArrayList<>();
        for (ChangeView.Move move : moves) {
            String about = move.codes() + " " + move.kind().verb();
            boxes.add(box(move.range(), y + CAPTION, MOVES, move.kind().style(), about));
            joins.add(box(move.range(), CAPTION, 0, "join " + move.kind().verb(), about));
        }
        end(MOVES, boxes);
        return this;
    }

    /** Adds a band of the gaps, if there are any. */
    PicturePainter gaps(List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            begin("in none");
            List<Span> spans =
                    gaps.stream().map(gap -> new Span(gap.codes(), -1)).toList();
            end(GAPS, new BoxPainter(contents, format, scale, bins).boxes(spans, y + CAPTION, GAPS));
        }
        return this;
    }

    /** Adds a band of what is claimed twice, each claim as it is declared, if there is anything. */
    PicturePainter claims(List<Span> claims) {
        if (claims.isEmpty()) {
            return this;
        }
        begin("claimed twice, as declared");
        List<Box> boxes = new ArrayList<>();
        List<Long> rows = new ArrayList<>();
        for (Span claim : claims) {
            int row = 0;
            while (row < rows.size() && rows.get(row) >= claim.codes().first()) {
                row++;
            }
            if (row == rows.size()) {
                rows.add(-1L);
            }
            rows.set(row, claim.codes().last());
            if (row < MOST_CLAIM_ROWS) {
                Entry entry = contents.get(claim.entry());
                String about = entry.number() + " " + entry.title() + " declares "
                        + claim.codes().text(format);
                boxes.add(box(claim.codes(), y + CAPTION + row * (CLAIM + 2), CLAIM, "claim h" + entry.hue(), about));
            }
        }
        end(Math.min(rows.size(), MOST_CLAIM_ROWS) * (CLAIM + 2), boxes);
        return this;
    }

    private Box box(CodeRange range, int top, int height, String style, String about) {
        double width = Math.max(0.1, scale.width(range));
        String x = Scale.text(scale.at(range.first()));
        return new Box(x, Scale.text(width), top, height, style, about, List.of(), x);
    }

    private void begin(String caption) {
        y += bands.isEmpty() ? 0 : SPACE;
        String sentence = caption.substring(0, 1).toUpperCase(Locale.ROOT) + caption.substring(1);
        bands.add(new Band(sentence, y + CAPTION - 6, y + CAPTION, 0, List.of()));
    }

    private void end(int height, List<Box> boxes) {
        Band begun = bands.remove(bands.size() - 1);
        bands.add(new Band(begun.caption(), begun.y(), begun.top(), height, boxes));
        y = begun.top() + height;
    }

    /** The picture of what was added. */
    Picture picture(Lane lane, String id, String title, int within, Kind kind) {
        String keys = Long.toString(codes.first(), Character.MAX_RADIX) + " "
                + Long.toString(codes.last(), Character.MAX_RADIX);
        return new Picture(
                lane,
                id,
                title,
                format.code(codes.first()),
                format.code(codes.last()),
                keys,
                within,
                kind,
                List.copyOf(joins),
                List.copyOf(bands),
                ticks(),
                y + AXIS);
    }

    /** Codes at even distances, of a step of 1, 2 or 5 and zeros. */
    private List<Tick> ticks() {
        long size = codes.size();
        long step = 1;
        for (int i = 0; size / step > MOST_TICKS; i++) {
            step *= i % 3 == 1 ? 5 : 2;
            step = i % 3 == 1 ? step / 2 : step;
        }
        List<Tick> ticks = new ArrayList<>();
        long key = codes.first() / step * step;
        for (int i = 0; i <= MOST_TICKS + 1 && key <= codes.last() && key >= 0; i++, key += step) {
            double at = key < codes.first() ? -1 : scale.at(key);
            if (at >= 0 && at < 100) {
                String style = at < TEN ? "start" : at > 100 - TEN ? "end" : "";
                ticks.add(new Tick(Scale.text(at), format.code(key), style));
            }
        }
        return ticks;
    }
}
