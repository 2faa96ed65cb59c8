package dev.coderange.processor.export.html;

import dev.coderange.processor.export.html.Picture.Box;
import dev.coderange.processor.export.html.Picture.Label;
import dev.coderange.processor.model.CodeFormat;
import dev.coderange.processor.model.CodeRange;
import dev.coderange.processor.text.Counts;
import java.util.ArrayList;
import java.util.List;

/** Draws spans as boxes; where there are more than a screen has room for, small ones next to each other as one. */
final class BoxPainter {

    /** The widths that a picture has on a phone, a tablet and a desk, in pixels; the page's style knows them too. */
    private static final int[] WIDTHS = {300, 640, 1_000};

    private static final String[] STYLES = {"", "tablet", "desk"};
    private static final String GAP = "gap";
    private static final double CHARACTER = 7;
    private static final double PADDING = 10;

    /** What is narrower takes the stronger color, so that it is seen. */
    private static final double NARROW = 0.4;

    /** Less than a pixel. */
    private static final double LEAST = 0.1;

    private final Contents contents;
    private final CodeFormat format;
    private final Scale scale;
    private final int bins;
    private int top;
    private int height;
    private final List<Box> boxes = new ArrayList<>();

    /**
     * A painter of one picture.
     *
     * @param bins how many boxes a band may have about
     */
    BoxPainter(Contents contents, CodeFormat format, Scale scale, int bins) {
        this.contents = contents;
        this.format = format;
        this.scale = scale;
        this.bins = bins;
    }

    /** The boxes of ascending spans in a band. */
    List<Box> boxes(List<Span> spans, int bandTop, int bandHeight) {
        top = bandTop;
        height = bandHeight;
        boxes.clear();
        if (spans.size() <= bins) {
            spans.forEach(span -> addOne(span));
        } else {
            addMany(spans);
        }
        return List.copyOf(boxes);
    }

    private void addMany(List<Span> spans) {
        double bin = 100.0 / bins;
        int i = 0;
        while (i < spans.size()) {
            Span first = spans.get(i);
            double end = (Math.floor(scale.at(first.codes().first()) / bin) + 1) * bin;
            int behind = i + 1;
            if (scale.width(first.codes()) < bin) {
                while (behind < spans.size()
                        && scale.at(spans.get(behind).codes().first()) < end
                        && scale.width(spans.get(behind).codes()) < bin) {
                    behind++;
                }
            }
            if (behind == i + 1) {
                addOne(first);
            } else {
                addJoined(spans.subList(i, behind));
            }
            i = behind;
        }
    }

    private void addJoined(List<Span> spans) {
        var codes = new CodeRange(
                spans.get(0).codes().first(),
                spans.get(spans.size() - 1).codes().last());
        String about = Counts.of(spans.size(), "range", "ranges") + " in " + codes.text(format);
        add(codes, joinedStyle(spans), about, List.of());
    }

    /** The class of a color that all spans have, if there is one. */
    private String joinedStyle(List<Span> spans) {
        if (spans.get(0).entry() < 0) {
            return GAP;
        }
        int hue = contents.get(spans.get(0).entry()).hue();
        boolean isOne =
                spans.stream().allMatch(span -> contents.get(span.entry()).hue() == hue);
        return isOne ? "many h" + hue : "many";
    }

    private void addOne(Span span) {
        if (span.entry() < 0) {
            add(span.codes(), GAP, "In none: " + span.codes().text(format), List.of());
            return;
        }
        Entry entry = contents.get(span.entry());
        double width = scale.width(span.codes());
        String about =
                entry.number() + " " + entry.title() + ", " + span.codes().text(format);
        String style = style(entry) + (width < NARROW ? " thin" : "");
        add(span.codes(), style, about, labels(entry, width));
    }

    /** The classes of the color of a category: neighbors differ in shade. */
    static String style(Entry entry) {
        boolean isOdd = entry.index() % 2 == 1;
        return (entry.level() == 0 ? "top" : isOdd ? "below odd" : "below") + " h" + entry.hue();
    }

    private void add(CodeRange codes, String style, String about, List<Label> labels) {
        double width = Math.max(LEAST, scale.width(codes));
        double x = scale.at(codes.first());
        boxes.add(new Box(
                Scale.text(x), Scale.text(width), top, height, style, about, labels, Scale.text(x + width / 2)));
    }

    /** The title where it fits, else the number where that fits. */
    private static List<Label> labels(Entry entry, double width) {
        List<Label> labels = new ArrayList<>();
        int title = smallest(entry.title(), width);
        int number = smallest(entry.number(), width);
        if (title < WIDTHS.length) {
            labels.add(new Label(entry.title(), STYLES[title]));
        }
        if (number < title) {
            String until = title < WIDTHS.length ? " until-" + STYLES[title] : "";
            labels.add(new Label(entry.number(), STYLES[number] + until));
        }
        return labels;
    }

    /** The index of the narrowest screen on which a text fits a box, or one past the last. */
    private static int smallest(String text, double width) {
        int i = 0;
        while (i < WIDTHS.length && text.length() * CHARACTER + PADDING > WIDTHS[i] * width / 100) {
            i++;
        }
        return i;
    }
}
