package dev.coderange.runtime;

/** What is wrong with a value that should be a code: made by {@link CodeConstraint#violation}. Immutable. */
public final class CodeViolation {

    /** Why a value is not what was asked for. */
    public enum Reason {
        /** It looks like a code, and is in no category on any day. */
        NEVER,
        /** It was in a category, and is not any more on the day that was asked for. */
        RETIRED,
        /** It comes to a category on a later day. */
        NOT_YET,
        /** It does not look like a code of the set, or is no range where one was asked for. */
        MALFORMED,
        /** It is in a category, but not in what was asked for. */
        ELSEWHERE
    }

    private final String code;
    private final Reason reason;
    private final String place;
    private final String nearest;
    private final String message;

    CodeViolation(String code, Reason reason, String place, String nearest, String message) {
        this.code = code;
        this.reason = reason;
        this.place = place;
        this.nearest = nearest;
        this.message = message;
    }

    /** {@return what was given, as text for people: cut where it is long, and in printable ASCII} */
    public String code() {
        return code;
    }

    /** {@return why it is not what was asked for} */
    public Reason reason() {
        return reason;
    }

    /**
     * {@return the categories that the code is in, such as {@code "DIAGNOSTIC_RADIOLOGY / CHEST"}; {@code ""} where it
     * is in none}
     */
    public String place() {
        return place;
    }

    /** {@return the one code that is nearest among those in a category; {@code ""} where none is} */
    public String nearest() {
        return nearest;
    }

    /** {@return what is wrong, in a sentence or two of English} */
    public String message() {
        return message;
    }

    /**
     * {@return the same for a message of Jakarta Validation, where braces, dollar signs and backslashes would mean
     * something: each has a backslash before it} What a caller sent is thus shown, and never evaluated.
     */
    public CodeViolation escaped() {
        return new CodeViolation(escaped(code), reason, escaped(place), escaped(nearest), escaped(message));
    }

    private static String escaped(String text) {
        return text.replaceAll("[{}$\\\\]", "\\\\$0");
    }

    @Override
    public String toString() {
        return message;
    }
}
