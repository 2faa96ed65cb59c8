package dev.coderange.runtime;

import java.util.List;

/**
 * Thrown where the key of a category was demanded and what was given is the key of none. The message names the keys
 * that are nearest.
 */
public final class UnknownKeyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The name of the code set. */
    private final String set;
    /** What was given. */
    private final String key;

    private UnknownKeyException(String set, String key, String message) {
        super(message);
        this.set = set;
        this.key = key;
    }

    /**
     * {@return the exception for a key that no category of a level has} Generated {@code ofKey} methods call it.
     *
     * @param set the name of the code set, as the data has it
     * @param level what the level calls its categories, for people: {@code "subcategory"}
     * @param key what was given, or null
     * @param categories every category of the level that was asked, in the order of the data
     */
    public static UnknownKeyException of(
            String set, String level, @Nullable CharSequence key, List<? extends CodeCategory> categories) {
        return new UnknownKeyException(set, String.valueOf(key), UnknownKey.describe(set, level, key, categories));
    }

    /** {@return the name of the code set, such as {@code "Radiology"}} */
    public String set() {
        return set;
    }

    /** {@return what was given; {@code "null"} for null} */
    public String key() {
        return key;
    }
}
