package dev.coderange.processor.command.diff.comparison;

import static java.util.Objects.requireNonNull;

import dev.coderange.processor.model.CodeSet;
import dev.coderange.processor.model.Days;
import java.util.OptionalInt;

/**
 * One side of a comparison.
 *
 * @param file what the command line calls the file
 * @param set its set, on the day of the comparison
 * @param sha256 the SHA-256 of the data
 * @param day the day that was asked for; empty where it is the set's own
 */
public record Edition(String file, CodeSet set, String sha256, OptionalInt day) {

    public Edition {
        requireNonNull(file);
        requireNonNull(set);
        requireNonNull(sha256);
        requireNonNull(day);
    }

    /** For people: {@code fees.json (edition 2026)}, or {@code fees.json on 2026-01-01}. */
    public String label() {
        String edition = set.edition().isEmpty() ? "" : " (edition " + set.edition() + ")";
        return file + edition + (day.isPresent() ? " on " + Days.day(day.getAsInt()) : "");
    }

    /** The name of the enum of a level. */
    String enumName(String level) {
        return set.name() + level;
    }
}
