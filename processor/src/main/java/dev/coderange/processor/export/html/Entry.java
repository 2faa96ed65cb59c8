package dev.coderange.processor.export.html;

import dev.coderange.processor.model.Category;

/**
 * A category at its place on the page.
 *
 * @param index its index among all, parents before their children
 * @param parent the index of its parent, or -1 at the top
 * @param level the index of its level, 0 being the highest
 * @param number what the page calls it where its title has no room: {@code 2.4} is the fourth child of the second
 * @param hue the color of the category at the top that it belongs to
 * @param category the category
 */
record Entry(int index, int parent, int level, String number, int hue, Category category) {

    /** How many colors there are before they begin again. */
    static final int HUES = 8;

    /** The color of what an edition has no longer. */
    static final int NO_HUE = HUES;

    static final String NO_NUMBER = "–";

    private static final int LONGEST_TITLE = 200;

    /** The title, or its beginning where a line of the page would not hold it. */
    String title() {
        return cut(category.title(), LONGEST_TITLE);
    }

    /** What its source calls it, or the beginning of that. */
    String key() {
        return cut(category.key(), LONGEST_TITLE);
    }

    /** A text, or its beginning and a sign that there is more. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
