package dev.coderange.example.benchmark.lookup;

/**
 * The limit that lookups are held against: a bounds check, one load out of a string that has a character for every code,
 * and one out of the array of constants.
 */
final class DirectTable {

    private final int first;
    private final String ordinals;
    private final Object[] categories;

    /**
     * A table.
     *
     * @param first the code of the first character
     * @param ordinals for each code its category's ordinal and one, or 0 where it has none
     * @param constants the categories by ordinal
     */
    DirectTable(int first, String ordinals, Enum<?>[] constants) {
        this.first = first;
        this.ordinals = ordinals;
        this.categories = new Object[constants.length + 1];
        System.arraycopy(constants, 0, categories, 1, constants.length);
    }

    Object get(int code) {
        int i = code - first;
        return i >= 0 && i < ordinals.length() ? categories[ordinals.charAt(i)] : null;
    }

    void ordinals(int[] codes, int[] into) {
        for (int k = 0; k < codes.length; k++) {
            int i = codes[k] - first;
            into[k] = i >= 0 && i < ordinals.length() ? ordinals.charAt(i) - 1 : -1;
        }
    }

    /** For codes of five digits: checks and parses them in one pass, as the generated classifier has to. */
    Object get(String code) {
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
