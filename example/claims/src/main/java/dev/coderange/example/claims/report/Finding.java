package dev.coderange.example.claims.report;

import dev.coderange.example.claims.radiology.Place.Elsewhere;
import dev.coderange.example.claims.radiology.Places;
import java.util.Optional;

/** What is worth knowing about a claim that was read, besides where it was counted. */
public enum Finding {
    RETIRED("retired: in a category on earlier days only"),
    NOT_YET("not yet valid: in a category on later days only"),
    NO_SUBCATEGORY("in a category, but in none of its subcategories"),
    BETWEEN_CATEGORIES("in a gap between two categories"),
    OUTSIDE_RADIOLOGY("five digits, outside radiology"),
    LETTER_CODE("a code with a letter, outside radiology"),
    FOR_REVIEW("last code of its range: for a person to look at");

    private final String description;

    Finding(String description) {
        this.description = description;
    }

    /** What to say of a claim whose code is in no category on the day. */
    static Finding of(Elsewhere place, String code) {
        return switch (place) {
            case RETIRED -> RETIRED;
            case NOT_YET -> NOT_YET;
            case BETWEEN_CATEGORIES -> BETWEEN_CATEGORIES;
            case OUTSIDE -> Places.number(code) >= 0 ? OUTSIDE_RADIOLOGY : LETTER_CODE;
        };
    }

    /** The place whose codes are told with the finding, if there is one. */
    Optional<Elsewhere> strays() {
        return switch (this) {
            case RETIRED -> Optional.of(Elsewhere.RETIRED);
            case NOT_YET -> Optional.of(Elsewhere.NOT_YET);
            default -> Optional.empty();
        };
    }

    /** What was found, for people. */
    public String description() {
        return description;
    }
}
