package dev.coderange.processor.text;

import java.util.ArrayList;
import java.util.List;

/** Several things in one sentence. */
public final class Lists {

    private static final int MOST_LISTED = 3;

    private Lists() {}

    /** {@code A}, {@code A or B}, {@code A, B or C}, however many there are. */
    public static String joined(List<String> items, String conjunction) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + conjunction + " " + items.get(last);
    }

    /** Characters in a sentence: {@code . and -}; those that nobody would see, by name or number. */
    public static String characters(String characters) {
        List<String> shown = new ArrayList<>();
        for (char c : characters.toCharArray()) {
            shown.add(c == ' ' ? "blanks" : c > ' ' && c < 0x7F ? String.valueOf(c) : Quoted.number(c));
        }
        return joined(shown, "and");
    }

    /** The same for up to four, and {@code A, B, C or 7 more} where there are more. */
    public static String shortened(List<String> items, String conjunction) {
        return items.size() <= MOST_LISTED + 1
                ? joined(items, conjunction)
                : withRest(items.subList(0, MOST_LISTED), conjunction, items.size() - MOST_LISTED + " more");
    }

    /** The first few, then whatever stands for the others: {@code A, B and 1,234 more ranges}. */
    public static String withRest(List<String> first, String conjunction, String rest) {
        return String.join(", ", first) + " " + conjunction + " " + rest;
    }
}
