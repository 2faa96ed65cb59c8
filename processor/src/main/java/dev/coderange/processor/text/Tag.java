package dev.coderange.processor.text;

/**
 * The kinds of messages about the consumer's own sources, each with the word that
 * {@code @SuppressWarnings("coderange:...")} takes. In the order of how much of a code is right: a later one is nearer
 * to what was meant.
 */
public enum Tag {
    /** A text or number that no code of the set can look like. */
    MALFORMED_CODE("malformed-code"),
    /** Something that looks like a code and is in no category. */
    UNKNOWN_CODE("unknown-code"),
    /** A code of the set that is not of what is asked for. */
    WRONG_CATEGORY("wrong-category"),
    /** A text that is not a range, where one is asked for. */
    MALFORMED_RANGE("malformed-range"),
    /** A range that reaches past what is asked for. */
    WRONG_RANGE("wrong-range"),
    /** A checked annotation that asks for what no code can be. */
    IMPOSSIBLE_DEMAND("impossible-demand"),
    /** A checked annotation on something that can hold no code. */
    WRONG_TARGET("wrong-target"),
    /** A number with a leading zero, which Java reads as octal. */
    OCTAL_LITERAL("octal-literal"),
    /** A code that is in a category on other days. */
    RETIRED_CODE("retired-code"),
    /** A code that was in another category in the edition before. */
    RECLASSIFIED_CODE("reclassified-code"),
    /** A category that held other codes in the edition before. */
    RECLASSIFIED_CATEGORY("reclassified-category"),
    /** A constant in another processor's annotation that is generated too late for that processor. */
    LATE_CONSTANT("late-constant"),
    /** A {@code @CodeRanges} that no processor is ever shown. */
    IGNORED_REQUEST("ignored-request"),
    /** The codes of a whole set cannot be checked. */
    UNREADABLE_SET("unreadable-set"),
    /** A check that failed by a fault of ours. */
    INTERNAL_FAILURE("internal-failure");

    private final String text;

    Tag(String text) {
        this.text = text;
    }

    /** As messages and {@code @SuppressWarnings} have it: {@code unknown-code}. */
    public String text() {
        return text;
    }
}
