package dev.coderange.example.claims.input;

/** Why a line could not be read as a claim. A line with several defects counts under the first of them. */
public enum Defect {
    LINE_TOO_LONG("line is longer than 65,536 characters"),
    UNCLOSED_QUOTE("a quote is opened and never closed"),
    NOT_CSV("line is not CSV: text follows a closing quote"),
    TOO_FEW_FIELDS("fewer fields than the header"),
    TOO_MANY_FIELDS("more fields than the header: quote its commas"),
    NOT_UTF8("bytes that are not UTF-8"),
    NO_SERVICE("a service line (LX) without an SV1 or SV2"),
    NO_CLAIM_ID("no claim id"),
    NO_DATE("no day of service, of the line or of its claim"),
    BAD_DATE("service date is not a day written like the others"),
    BAD_CODE("not a procedure code such as 71046 or 71046-26"),
    BAD_MODIFIERS("modifiers are not two letters or digits each"),
    BAD_UNITS("units are not a whole number, or are 0"),
    NEGATIVE_UNITS("units below 0, but the charge is not"),
    BAD_CHARGE("charge is not an amount such as 1250.00");

    private final String description;

    Defect(String description) {
        this.description = description;
    }

    /** What is wrong, for people. */
    public String description() {
        return description;
    }
}
