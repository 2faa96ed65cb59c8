package dev.coderange.example.benchmark.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;

/**
 * The limit that lookups are held against: a bounds check, one load out of a string that has a character for every
 * code, and one out of the array of constants. Nothing that answers with a constant can do less.
 */
public interface DirectTable {

    /**
     * What a table holds.
     *
     * @param first the code of the first character
     * @param ordinals for each code its category's ordinal and one, or 0 where it has none
     * @param categories null, and after it the categories by ordinal
     */
    record Contents(int first, String ordinals, Object[] categories) {}

    /** A table, in a class of its own. */
    static DirectTable of(Contents contents) {
        try (InputStream file = DirectTable.class.getResourceAsStream("ConstantTable.class")) {
            return (DirectTable) MethodHandles.lookup()
                    .defineHiddenClassWithClassData(file.readAllBytes(), contents, true)
                    .lookupClass()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the table cannot be a class of its own", e);
        }
    }

    /** The category of a code, or null. */
    Object get(int code);

    /** Fills an array with the ordinals of the categories, or -1. */
    void ordinals(int[] codes, int[] into);

    /** For codes of five digits: checks and parses them in one pass, as a generated classifier has to. */
    default Object get(String code) {
        if (code.length() != 5) {
            return null;
        }
        int number = 0;
        for (int i = 0; i < 5; i++) {
            int digit = code.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            number = number * 10 + digit;
        }
        return get(number);
    }
}
