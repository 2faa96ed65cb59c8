package dev.coderange.runtime;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The codes from one to another, both included, such as {@code 71045-71555} or {@code 0042T-0900T}. Immutable; compared
 * by its ends, and by the shape of its codes where the ends alone do not tell them.
 *
 * <p>A range that was made without a format has the shape of its ends. Ends of equal length: where the first has a
 * letter, each code of the range has that letter, and where it has a digit, each code has some digit. Ends of different
 * length are integers without leading zeros. With a format such as {@code [A-Z]N[0-9AB]}, the codes of
 * {@code A00-B99} are those of that shape which lie between the ends as text, {@code A0A} and {@code B05} among them.
 */
public final class CodeRange {

    private final String first;
    private final String last;
    /** What the codes look like, or null where the ends say it. */
    private final CodeShape shape;

    private CodeRange(String first, String last, @Nullable CodeShape shape) {
        this.first = first;
        this.last = last;
        this.shape = shape;
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
        return parse(Collections.<CodeShape>emptyList(), ranges);
    }

    /**
     * The ranges of codes of a format, such as {@code parse("[A-Z]N[0-9AB]*", "A00-B99")}. Where a shape ends in
     * {@code *}, an end with fewer characters than the shape has places stands for all codes that begin with it.
     *
     * @param format one shape as range data writes it, several joined by {@code " or "}, or {@code "integer"}
     * @param ranges ranges without blanks; {@code ""} holds none
     * @return the ranges in the order of the text, immutable
     * @throws IllegalArgumentException if the format is none, or if some part is not a range of it; the message says
     *     which one and why
     * @throws NullPointerException if an argument is null
     */
    public static List<CodeRange> parse(String format, String ranges) {
        return parse(format, "", ranges);
    }

    /**
     * The ranges of codes of a format that may carry characters which mean nothing. The ranges themselves are written
     * without them: {@code parse("[A-Z]N[0-9AB]*", ".", "M80-M94")} holds {@code M80.051A}.
     *
     * @param format one shape as range data writes it, several joined by {@code " or "}, or {@code "integer"}
     * @param ignored the characters that may stand anywhere in a code, none of them a letter or a digit
     * @param ranges ranges without blanks; {@code ""} holds none
     * @return the ranges in the order of the text, immutable
     * @throws IllegalArgumentException if the format is none, if a character cannot be ignored, or if some part is not
     *     a range; the message says which one and why
     * @throws NullPointerException if an argument is null
     */
    public static List<CodeRange> parse(String format, String ignored, String ranges) {
        return parse(CodeShape.parse(format, ignored), ranges);
    }

    /**
     * The ranges of a text that hold on a day, as a text that {@code parse} reads. In
     * {@code "10100-10199,10300@2018-01-01/2023-12-31,10400@/2020-12-31"} the first holds on every day, and the last
     * through the end of 2020. Generated {@code ranges} methods call it.
     *
     * @param ranges ranges without blanks, each with its days behind it unless every day is one of them
     * @param on the day
     * @return the ranges that hold, joined by commas
     * @throws NullPointerException if an argument is null
     */
    public static String holding(String ranges, LocalDate on) {
        // What is not of four digits lies before or behind each year that a text has.
        String day = on.getYear() > 9999 ? ":" : on.toString();
        StringBuilder holding = new StringBuilder();
        for (String range : ranges.split(",")) {
            int at = range.indexOf('@');
            int slash = range.indexOf('/', at + 1);
            boolean holds = at < 0
                    || range.substring(at + 1, slash).compareTo(day) <= 0
                            && (slash == range.length() - 1
                                    || range.substring(slash + 1).compareTo(day) >= 0);
            if (holds) {
                holding.append(holding.length() == 0 ? "" : ",").append(at < 0 ? range : range.substring(0, at));
            }
        }
        return holding.toString();
    }

    private static List<CodeRange> parse(List<CodeShape> shapes, String ranges) {
        if (ranges.isEmpty()) {
            return Collections.emptyList();
        }
        List<CodeRange> parsed = new ArrayList<>();
        for (String range : ranges.split(",", -1)) {
            int dash = range.indexOf('-');
            String first = dash < 0 ? range : range.substring(0, dash);
            String last = dash < 0 ? range : range.substring(dash + 1);
            parsed.add(shapes.isEmpty() ? checked(first, last, range) : checked(first, last, range, shapes));
        }
        return Collections.unmodifiableList(parsed);
    }

    private static CodeRange checked(String first, String last, String written) {
        String fault = RangeFault.of(first, last);
        if (fault != null) {
            throw notARange(written, fault);
        }
        return new CodeRange(first, last, null);
    }

    private static CodeRange checked(String first, String last, String written, List<CodeShape> shapes) {
        CodeShape shape = null;
        for (CodeShape each : shapes) {
            if (each.end(first, false) != null && each.end(last, true) != null) {
                boolean areWhole = each.has(first) && each.has(last);
                if (shape != null && !areWhole) {
                    throw notARange(written, RangeFault.ambiguous(shape, each));
                }
                shape = each;
                if (areWhole) {
                    break;
                }
            }
        }
        if (shape == null) {
            throw notARange(written, RangeFault.ofNoShape(first, last, shapes));
        }
        String low = shape.end(first, false);
        String high = shape.end(last, true);
        String fault = RangeFault.of(first, low, last, high, shape);
        if (fault != null) {
            throw notARange(written, fault);
        }
        return new CodeRange(low, high, shape.isSaidByEnds(low, high) ? null : shape);
    }

    private static IllegalArgumentException notARange(String written, String fault) {
        return new IllegalArgumentException(String.format(Messages.NOT_A_RANGE, Messages.shown(written), fault));
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
     * than that} Where a shape goes by prefix, codes that begin alike count as one.
     */
    public long size() {
        return (shape == null ? number(last) : shape.number(last))
                .subtract(shape == null ? number(first) : shape.number(first))
                .add(BigInteger.ONE)
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValue();
    }

    /**
     * {@return whether a code lies in this range} The match is exact: nothing is trimmed, and only ASCII counts. Only
     * what the format of the range ignores, or lets follow, makes no difference.
     *
     * @param code a code, or anything else, null included, which lies in no range
     */
    public boolean contains(@Nullable CharSequence code) {
        if (code == null) {
            return false;
        }
        if (shape != null) {
            return shape.holds(code, first, last);
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
     * @param code a code; a negative number is none, a range whose ends have letters holds none, and one of a shape
     *     that goes by prefix does not, either
     */
    public boolean contains(int code) {
        if (code < 0 || shape != null && shape.isPrefix()) {
            return false;
        }
        StringBuilder digits = new StringBuilder(Integer.toString(code));
        while ((shape == null || !shape.isInteger())
                && first.length() == last.length()
                && digits.length() < first.length()) {
            digits.insert(0, '0');
        }
        return contains(digits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeRange
                && ((CodeRange) other).first.equals(first)
                && ((CodeRange) other).last.equals(last)
                && Objects.equals(((CodeRange) other).shape, shape);
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
