package dev.coderange.runtime;

import java.time.LocalDate;
import java.util.List;

/**
 * Thrown where a value should be a code and is in no category of the level that was asked. The message says where the
 * code lies among the ranges, and which code is nearest.
 */
public final class UnknownCodeException extends IllegalArgumentException {

    /** Why a code is in no category. */
    public enum Reason {
        /** It looks like a code, but is in no category on any day. */
        NEVER,
        /** It was in a category before the day of the lookup, and is in none on that day. */
        RETIRED,
        /** It is in no category on the day of the lookup, and will be in one later. */
        NOT_YET,
        /** It does not look like a code of the set. */
        MALFORMED
    }

    private static final long serialVersionUID = 1L;

    /** The name of the code set. */
    private final String set;
    /** What was given. */
    private final String code;
    /** Why it is in no category. */
    private final Reason reason;
    /** The code that is nearest, or nothing. */
    private final String nearest;

    private UnknownCodeException(String set, String code, Reason reason, String nearest, String message) {
        super(message);
        this.set = set;
        this.code = code;
        this.reason = reason;
        this.nearest = nearest;
    }

    /**
     * {@return the exception for a code that no category of a level holds} Generated {@code of} methods call it.
     *
     * @param set the name of the code set, as the data has it
     * @param level what the level calls its categories, for people: {@code "subcategory"}
     * @param code what was given, or null
     * @param format the shapes of the set's codes, for people
     * @param categories every category of the level that was asked, in the order of the data
     */
    public static UnknownCodeException of(
            String set,
            String level,
            @Nullable CharSequence code,
            String format,
            List<? extends CodeCategory> categories) {
        return of(set, level, code, format, "", categories);
    }

    /**
     * {@return the exception for a code that no category of a level holds, where codes may carry characters that mean
     * nothing} Generated {@code of} methods call it.
     *
     * @param set the name of the code set, as the data has it
     * @param level what the level calls its categories, for people: {@code "subcategory"}
     * @param code what was given, or null
     * @param format the shapes of the set's codes, for people
     * @param ignored the characters that may stand anywhere in a code
     * @param categories every category of the level that was asked, in the order of the data
     */
    public static UnknownCodeException of(
            String set,
            String level,
            @Nullable CharSequence code,
            String format,
            String ignored,
            List<? extends CodeCategory> categories) {
        return never(set, code, new UnknownCode(set, level, format, ignored, categories, null));
    }

    /**
     * {@return the exception for a code that no category of a level holds on a day} Generated {@code of} methods call
     * it.
     *
     * @param set the name of the code set, as the data has it
     * @param level what the level calls its categories, for people: {@code "subcategory"}
     * @param code what was given, or null
     * @param format the shapes of the set's codes, for people
     * @param ignored the characters that may stand anywhere in a code
     * @param categories every category of the level that was asked, in the order of the data
     * @param history what the code is on other days, in order
     * @param on the day
     */
    public static UnknownCodeException of(
            String set,
            String level,
            @Nullable CharSequence code,
            String format,
            String ignored,
            List<? extends CodeCategory> categories,
            List<? extends CodePeriod<?>> history,
            LocalDate on) {
        UnknownCode unknown = new UnknownCode(set, level, format, ignored, categories, on);
        CodePeriod<?> nearest = unknown.nearest(history);
        if (nearest == null) {
            return never(set, code, unknown);
        }
        return new UnknownCodeException(
                set,
                String.valueOf(code),
                unknown.isOver(nearest) ? Reason.RETIRED : Reason.NOT_YET,
                "",
                unknown.describe(code, nearest));
    }

    private static UnknownCodeException never(String set, @Nullable CharSequence code, UnknownCode unknown) {
        Reason reason = unknown.isCode(code) ? Reason.NEVER : Reason.MALFORMED;
        return new UnknownCodeException(
                set, String.valueOf(code), reason, unknown.nearest(code), unknown.describe(code));
    }

    /** {@return the name of the code set, such as {@code "Radiology"}} */
    public String set() {
        return set;
    }

    /** {@return what was given; {@code "null"} for null} */
    public String code() {
        return code;
    }

    /** {@return why the code is in no category; {@code RETIRED} and {@code NOT_YET} only in sets with dates} */
    public Reason reason() {
        return reason;
    }

    /**
     * {@return the one code that is nearest among those in a category of the level; {@code ""} where two are equally
     * near, or where {@link #reason()} is not {@code NEVER}}
     */
    public String nearest() {
        return nearest;
    }
}
