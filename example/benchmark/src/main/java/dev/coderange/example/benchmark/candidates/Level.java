package dev.coderange.example.benchmark.candidates;

import java.util.Locale;

/** The levels of radiology, whose candidates differ: few ranges that are large, or many that are small. */
public enum Level {
    /** Seven ranges. */
    CATEGORY("Category"),
    /** Thirty-four. */
    SUBCATEGORY("Subcategory");

    private final String title;

    Level(String title) {
        this.title = title;
    }

    /** The name in the data. */
    String title() {
        return title;
    }

    /** The name in the table. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
