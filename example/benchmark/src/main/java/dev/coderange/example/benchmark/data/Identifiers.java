package dev.coderange.example.benchmark.data;

import java.util.Locale;

/** The ids that labels of other people's files get in range data. */
final class Identifiers {

    private Identifiers() {}

    /** A label in upper case, with {@code _} for whatever cannot stand in a Java identifier. */
    static String of(String label) {
        String id = label.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
        return Character.isDigit(id.charAt(0)) ? "X" + id : id;
    }
}
