package dev.coderange.example.claims.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column that a claims file must have, and the names by which it is known. */
public enum ClaimColumn {
    CLAIM_ID("claim id", "claim", "claimnumber", "claimno"),
    SERVICE_DATE("service date", "dateofservice", "dos", "date"),
    PROCEDURE_CODE("procedure code", "procedure", "proccode", "cptcode", "cpt", "code"),
    MODIFIERS("modifiers", "modifier", "mods", "mod"),
    UNITS("units", "unit", "quantity", "qty"),
    CHARGE("charge", "charges", "chargeamount", "amount", "billedamount");

    private final String title;
    private final List<String> aliases;

    ClaimColumn(String title, String... aliases) {
        this.title = title;
        this.aliases = List.of(aliases);
    }

    /** The column's name for people. */
    public String title() {
        return title;
    }

    /**
     * The column that a header's name means. Case, blanks and punctuation do not count: {@code Claim ID} is
     * {@code claim_id}.
     */
    static Optional<ClaimColumn> named(String name) {
        String letters = letters(name);
        for (ClaimColumn column : values()) {
            if (letters.equals(letters(column.title)) || column.aliases.contains(letters)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}\\p{Z}]", "");
    }
}
