package dev.coderange.example.benchmark.lookup;

import java.util.Locale;

/** The form in which a code comes. */
public enum Input {
    /** An {@code int}. */
    INT,
    /** A {@code long}. */
    LONG,
    /** A {@code String}. */
    STRING,
    /** A whole {@code int[]} whose ordinals are wanted. */
    ARRAY;

    /** The name in the table. */
    public String label() {
        return this == STRING ? "String" : this == ARRAY ? "int[]" : name().toLowerCase(Locale.ROOT);
    }
}
