package dev.coderange.example.claims.report;

/** What is worth knowing about a claim that was read, besides where it was counted. */
public enum Finding {
    NO_SUBCATEGORY("in a category, but in none of its subcategories"),
    BETWEEN_CATEGORIES("in a gap between two categories"),
    OUTSIDE_RADIOLOGY("five digits, outside radiology"),
    LETTER_CODE("a code with a letter, outside radiology"),
    FOR_REVIEW("last code of its range: for a person to look at");

    private final String description;

    Finding(String description) {
        this.description = description;
    }

    /** What was found, for people. */
    public String description() {
        return description;
    }
}
