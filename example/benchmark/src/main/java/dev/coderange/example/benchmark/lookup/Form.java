package dev.coderange.example.benchmark.lookup;

/** What a consumer can ask for; the names are those of {@code CodeRanges.Lookup}. */
public enum Form {
    /** What is generated when the consumer asks for nothing. */
    AUTO("AUTO"),
    /** The {@code switch}, and nothing else. */
    SWITCH("SWITCH"),
    /** Packed tables. */
    TABLE("TABLE");

    private final String lookup;

    Form(String lookup) {
        this.lookup = lookup;
    }

    /** The name of the constant of {@code CodeRanges.Lookup}. */
    public String lookup() {
        return lookup;
    }
}
