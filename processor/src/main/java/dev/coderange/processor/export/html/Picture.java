package dev.coderange.processor.export.html;

import java.util.List;

/**
 * A line of codes as it is drawn: what the page shows without its script, which draws it anew at any scale.
 *
 * @param lane the line that it is of
 * @param id what the page calls it
 * @param title what it shows
 * @param first the first of its codes
 * @param last the last of its codes
 * @param keys the keys of both, as the script reads them
 * @param within the index of the category whose parts alone it shows, or -1 for all
 * @param kind what the script draws
 * @param joins what joins the codes of two editions across the bands
 * @param bands what lies above each other
 * @param ticks codes along its edge
 * @param height in pixels
 */
record Picture(
        Lane lane,
        String id,
        String title,
        String first,
        String last,
        String keys,
        int within,
        Kind kind,
        List<Box> joins,
        List<Band> bands,
        List<Tick> ticks,
        int height) {

    /** Where the bands end, counted from where they begin. */
    int bandsHeight() {
        Band last = bands.get(bands.size() - 1);
        return last.top() + last.height() - bands.get(0).top();
    }

    /** What a picture is for. */
    enum Kind {
        /** A whole line, which can be zoomed. */
        LINE,
        /** The parts of one category. */
        PART,
        /** What two editions say of a line. */
        CHANGE
    }

    /**
     * A row of boxes.
     *
     * @param caption what they are
     * @param y where the caption stands
     * @param top where the boxes begin
     * @param height how high they are
     */
    record Band(String caption, int y, int top, int height, List<Box> boxes) {

        /** Where text stands in its boxes. */
        int middle() {
            return top + height / 2;
        }
    }

    /**
     * Codes next to each other.
     *
     * @param x where it begins, in percent
     * @param width in percent
     * @param top where it begins
     * @param height how high it is
     * @param style the classes of its color
     * @param about what it is, for whoever points at it
     * @param labels what is written on it, depending on the room that the screen has
     * @param middle where that stands
     */
    record Box(
            String x,
            String width,
            int top,
            int height,
            String style,
            String about,
            List<Label> labels,
            String middle) {}

    /**
     * Text on a box.
     *
     * @param style on which screens it fits
     */
    record Label(String text, String style) {}

    /** A code at the edge. */
    record Tick(String x, String code, String style) {}
}
