package dev.coderange.example.claims.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column that a claims file has, and the names by which it is known. */
public enum ClaimColumn {
    CLAIM_ID("Claim ID", "Claim", "Claim Number", "Claim No", "Claim Num", "ICN"),
    SERVICE_DATE("Service Date", "Date of Service", "DOS", "From Date", "DOS From", "Service From", "Date"),
    PROCEDURE_CODE(
            "Procedure Code",
            "Procedure",
            "Proc Code",
            "Proc",
            "CPT",
            "CPT Code",
            "HCPCS",
            "HCPCS Code",
            "CPT/HCPCS",
            "CPT/HCPCS Code",
            "Code"),
    MODIFIERS("Modifiers", "Modifier", "Mods", "Mod"),
    UNITS("Units", "Unit", "Quantity", "Qty", "Units Billed", "Service Units"),
    CHARGE(
            "Charge",
            "Charges",
            "Charge Amount",
            "Amount",
            "Billed",
            "Billed Amount",
            "Billed Charges",
            "Line Charge",
            "Total Charge",
            "Total Charges");

    private final List<String> names;

    ClaimColumn(String... names) {
        this.names = List.of(names);
    }

    /** The column's name for people, as it stands in a sentence. */
    public String title() {
        return this == CLAIM_ID ? "claim id" : names.get(0).toLowerCase(Locale.ROOT);
    }

    /** The names that a header can give the column; the first is the usual one. */
    public List<String> names() {
        return names;
    }

    /** Whether a file can be without it: then no line has a modifier of its own. */
    boolean isOptional() {
        return this == MODIFIERS;
    }

    /**
     * The column that a header's name means. Case, blanks and punctuation do not count: {@code Claim ID} is
     * {@code claim_id}.
     */
    static Optional<ClaimColumn> named(String name) {
        String letters = letters(name);
        return Stream.of(values())
                .filter(column ->
                        column.names.stream().map(ClaimColumn::letters).anyMatch(letters::equals))
                .findFirst();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}\\p{Z}]", "");
    }
}
