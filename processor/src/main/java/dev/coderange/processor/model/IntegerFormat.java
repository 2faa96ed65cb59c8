package dev.coderange.processor.model;

import java.util.List;

/**
 * Plain non-negative integers without leading zeros, up to 2<sup>63</sup>-1. A code is its own key.
 *
 * @param ignored the characters that may stand anywhere in a code
 */
public record IntegerFormat(String ignored) implements CodeFormat {

    /** How the data writes this format. */
    public static final String TEXT = "integer";

    private static final int LONGEST = 19;

    /** Integers in which nothing is ignored. */
    public IntegerFormat() {
        this("");
    }

    @Override
    public long bareKey(CharSequence code) {
        if (code.length() == 0 || code.length() > LONGEST) {
            return -1;
        }
        if (code.length() > 1 && code.charAt(0) == '0') {
            return -1;
        }
        long key = 0;
        for (int i = 0; i < code.length(); i++) {
            int digit = code.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            key = 10 * key + digit;
        }
        return Math.max(key, -1); // 19 digits overflow to a negative number, never past it
    }

    @Override
    public String code(long key) {
        if (key < 0) {
            throw new IllegalArgumentException(key + " is no key");
        }
        return Long.toString(key);
    }

    @Override
    public long lastKey() {
        return Long.MAX_VALUE;
    }

    @Override
    public boolean areEnds(long firstKey, long lastKey) {
        return true;
    }

    @Override
    public long lastEnd(long firstKey) {
        return Long.MAX_VALUE;
    }

    @Override
    public int compare(long key, long otherKey) {
        return Long.compare(key, otherKey);
    }

    @Override
    public boolean takesInt() {
        return true;
    }

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public List<String> texts() {
        return List.of(TEXT);
    }
}
