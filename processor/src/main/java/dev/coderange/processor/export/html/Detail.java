package dev.coderange.processor.export.html;

import java.util.List;

/**
 * How much a page holds. Each of {@link #ALL} holds less than the one before it, so that there is one for every set.
 *
 * @param ranges how many ranges the list shows of a category
 * @param rows how many categories the list has before the script adds the others
 * @param entries how many gaps, shared codes and changes each list has
 * @param bins how many boxes all bands of a picture may have about
 * @param text how many characters of a description or a value are shown
 * @param search whether the ranges are there for the script
 */
record Detail(int ranges, int rows, int entries, int bins, int text, boolean search) {

    private static final int EVERY = Integer.MAX_VALUE;

    static final List<Detail> ALL = List.of(
            new Detail(EVERY, EVERY, 1_000, 1_500, EVERY, true),
            new Detail(24, EVERY, 500, 1_000, 2_000, true),
            new Detail(6, 1_500, 250, 800, 300, true),
            new Detail(4, 500, 100, 500, 120, true),
            new Detail(4, 200, 50, 300, 0, true),
            new Detail(4, 200, 50, 300, 0, false),
            new Detail(1, 50, 10, 100, 0, false));
}
