package dev.coderange.runtime;

/** What is wrong with a value that should be a code, as {@link CodeConstraint#violation} found it. Immutable. */
public final class CodeViolation {

    /** Why a value was not accepted. */
    public enum Reason {
        /** It looks like a code, but is in no category on any day. */
        NEVER,
        /** It was in a category before the day of the lookup, and is in none on that day. */
        RETIRED,
        /** It is in no category on the day of the lookup, and will be in one later. */
        NOT_YET,
        /** It does not look like a code of the set, or is not a range where one was asked for. */
        MALFORMED,
        /** It is in a category but not in what was asked for, or is a range that is not wholly in it. */
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

    /** {@return the value as people can read it: in printable ASCII, and cut after 40 characters} */
    public String code() {
        return code;
    }

    /** {@return why the value was not accepted} */
    public Reason reason() {
        return reason;
    }

    /**
     * {@return the categories that the code is in, such as {@code "DIAGNOSTIC_RADIOLOGY / CHEST"}; {@code ""} if it is
     * in none}
     */
    public String place() {
        return place;
    }

    /** {@return the nearest code that is in a category; {@code ""} if there is no single one} */
    public String nearest() {
        return nearest;
    }

    /** {@return what is wrong, in a sentence or two of English} */
    public String message() {
        return message;
    }

    /**
     * {@return a text as a parameter of a message of Jakarta Validation} What a caller sent is thus shown as it is, and
     * never evaluated. Generated validators call it.
     *
     * @param text what one of the methods above returns
     * @throws NullPointerException if {@code text} is null
     */
    public static Object parameter(String text) {
        return new MessageParameter(text);
    }

    @Override
    public String toString() {
        return message;
    }
}
