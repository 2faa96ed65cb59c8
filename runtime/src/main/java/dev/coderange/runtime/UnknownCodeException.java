package dev.coderange.runtime;

import java.util.List;

/**
 * Thrown where a code was demanded and what was given is in no category of the level that was asked. The message says
 * where the code lies among the ranges and which code is nearest.
 */
public final class UnknownCodeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The name of the code set. */
    private final String set;
    /** What was given. */
    private final String code;

    private UnknownCodeException(String set, String code, String message) {
        super(message);
        this.set = set;
        this.code = code;
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
        String message = new UnknownCode(set, level, format, ignored, categories).describe(code);
        return new UnknownCodeException(set, String.valueOf(code), message);
    }

    /** {@return the name of the code set, such as {@code "Radiology"}} */
    public String set() {
        return set;
    }

    /** {@return what was given; {@code "null"} for null} */
    public String code() {
        return code;
    }
}
