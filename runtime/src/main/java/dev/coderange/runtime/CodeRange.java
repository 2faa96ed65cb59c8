package dev.coderange.runtime;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The codes from one to another, both included, such as {@code 71045-71555} or {@code 0042T-0900T}. Immutable; compared
 * by its ends.
 *
 * <p>Ends of equal length have one shape: where the first has a letter, each code of the range has that letter, and
 * where it has a digit, each code has some digit. Ends of different length are integers without leading zeros.
 */
public final class CodeRange {

    private final String first;
    private final String last;

    private CodeRange(String first, String last) {
        this.first = first;
        this.last = last;
    }

    /**
     * {@return the range from {@code first} to {@code last}}
     *
     * @param first the first code, of ASCII digits and letters
     * @param last the last code, of the same shape and not before {@code first}
     * @throws IllegalArgumentException if the two are no ends of one range
     * @throws NullPointerException if one of them is null
     */
    public static CodeRange of(String first, String last) {
        return checked(first, last, first + "-" + last);
    }

    /**
     * The ranges that a generated constant or a data file writes: {@code "71045-71555"}, {@code "76800"} for a single
     * code, or several joined by commas, as in {@code "77295,77300-77370"}. Places with a letter have that letter in
     * every code of the range.
     *
     * @param ranges ranges without blanks; {@code ""} holds none
     * @return the ranges in the order of the text, immutable
     * @throws IllegalArgumentException if some part is not a range; the message says which one and why
     * @throws NullPointerException if {@code ranges} is null
     */
    public static List<CodeRange> parse(String ranges) {
        if (ranges.isEmpty()) {
            return Collections.emptyList();
        }
        List<CodeRange> parsed = new ArrayList<>();
        for (String range : ranges.split(",", -1)) {
            int dash = range.indexOf('-');
            String first = dash < 0 ? range : range.substring(0, dash);
            parsed.add(checked(first, dash < 0 ? range : range.substring(dash + 1), range));
        }
        return Collections.unmodifiableList(parsed);
    }

    private static CodeRange checked(String first, String last, String written) {
        String fault = RangeFault.of(first, last);
        if (fault != null) {
            throw new IllegalArgumentException(String.format(Messages.NOT_A_RANGE, Messages.shown(written), fault));
        }
        return new CodeRange(first, last);
    }

    /** {@return the first code of the range} */
    public String first() {
        return first;
    }

    /** {@return the last code of the range; equal to {@link #first()} where the range is a single code} */
    public String last() {
        return last;
    }

    /**
     * {@return the number of codes from the first to the last, both counted; {@link Long#MAX_VALUE} where it is more
     * than that}
     */
    public long size() {
        return number(last)
                .subtract(number(first))
                .add(BigInteger.ONE)
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValue();
    }

    /**
     * {@return whether a code lies in this range} The match is exact: nothing is trimmed, and only ASCII counts.
     *
     * @param code a code, or anything else, null included, which lies in no range
     */
    public boolean contains(@Nullable CharSequence code) {
        if (code == null) {
            return false;
        }
        if (first.length() == last.length()) {
            return isOfShape(code, first) && compare(code, first) >= 0 && compare(code, last) <= 0;
        }
        return isInteger(code) && compare(code, first) >= 0 && compare(code, last) <= 0;
    }

    /**
     * {@return whether a code lies in this range, by its number: the digits it has when padded with zeros to the width
     * of the ends} In {@code "00100-00199"}, 150 stands for {@code "00150"}. Integers are not padded.
     *
     * @param code a code; a negative number is none, and a range whose ends have letters holds none
     */
    public boolean contains(int code) {
        if (code < 0) {
            return false;
        }
        StringBuilder digits = new StringBuilder(Integer.toString(code));
        while (first.length() == last.length() && digits.length() < first.length()) {
            digits.insert(0, '0');
        }
        return contains(digits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeRange
                && ((CodeRange) other).first.equals(first)
                && ((CodeRange) other).last.equals(last);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + last.hashCode();
    }

    /** As range data writes it: {@code "71045-71555"}, or {@code "76800"} for a single code. */
    @Override
    public String toString() {
        return first.equals(last) ? first : first + "-" + last;
    }

    /** Whether {@code code} has {@code shape}'s length and letters, and digits elsewhere. */
    static boolean isOfShape(CharSequence code, CharSequence shape) {
        int length = shape.length();
        if (code.length() != length || length == 0) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char expected = shape.charAt(i);
            char actual = code.charAt(i);
            if (isDigit(expected) ? !isDigit(actual) : !isLetter(expected) || actual != expected) {
                return false;
            }
        }
        return true;
    }

    static boolean isInteger(CharSequence code) {
        int length = code.length();
        if (length == 0 || length > 1 && code.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isDigit(code.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The order of codes: a shorter integer is a smaller one, and equal lengths compare as text. */
    static int compare(CharSequence one, CharSequence other) {
        if (one.length() != other.length()) {
            return Integer.compare(one.length(), other.length());
        }
        for (int i = 0; i < one.length(); i++) {
            int order = Character.compare(one.charAt(i), other.charAt(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** The digits of a code read as one number: those of one shape and letters are numbered without a gap. */
    static BigInteger number(CharSequence code) {
        StringBuilder digits = new StringBuilder("0");
        for (int i = 0; i < code.length(); i++) {
            if (isDigit(code.charAt(i))) {
                digits.append(code.charAt(i));
            }
        }
        return new BigInteger(digits.toString());
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
