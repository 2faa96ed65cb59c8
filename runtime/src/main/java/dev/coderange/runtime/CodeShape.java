package dev.coderange.runtime;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What codes look like, as range data writes it: a shape such as {@code NNNN[AFMTU]}, or {@code integer}. Immutable.
 *
 * <p>A code is <em>plain</em> without the characters that are ignored, and, where a shape goes by prefix, without what
 * follows its places. Plain codes of one shape have one length, and those of one family are ordered as text.
 */
final class CodeShape {

    static final String INTEGER = "integer";

    /** Between the shapes of a format. */
    private static final String OR = " or ";

    private static final String DIGITS = "0123456789";

    private final String text;
    /** The characters of each place, ascending; none for integers. */
    private final String[] places;

    private final boolean isPrefix;
    private final String ignored;
    /** How many places there are before the letters at the end, which name a family. */
    private final int bodyWidth;

    private CodeShape(String text, List<String> places, boolean isPrefix, String ignored) {
        this.text = text;
        this.places = places.toArray(new String[0]);
        this.isPrefix = isPrefix;
        this.ignored = ignored;
        int width = this.places.length;
        while (!isPrefix && width > 0 && !CodeRange.isDigit(this.places[width - 1].charAt(0))) {
            width--;
        }
        this.bodyWidth = width;
    }

    /**
     * The shapes of a format.
     *
     * @throws IllegalArgumentException if it is none, or if a character to be ignored can be part of a code
     */
    static List<CodeShape> parse(String format, String ignored) {
        for (int i = 0; i < ignored.length(); i++) {
            if (Character.isLetterOrDigit(ignored.charAt(i))) {
                throw new IllegalArgumentException(String.format(Messages.NOT_IGNORABLE, Messages.shown(ignored)));
            }
        }
        if (format.equals(INTEGER)) {
            return Collections.singletonList(new CodeShape(format, Collections.<String>emptyList(), false, ignored));
        }
        List<CodeShape> shapes = new ArrayList<>();
        for (String shape : format.split(OR, -1)) {
            boolean isPrefix = shape.endsWith("*");
            List<String> places = places(isPrefix ? shape.substring(0, shape.length() - 1) : shape);
            if (places.isEmpty()) {
                throw new IllegalArgumentException(String.format(Messages.NOT_A_FORMAT, Messages.shown(format)));
            }
            shapes.add(new CodeShape(shape, places, isPrefix, ignored));
        }
        return shapes;
    }

    /** The places that a text writes; none if it writes something else. */
    private static List<String> places(String text) {
        List<String> places = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '[' ? text.indexOf(']', at) : at;
            String place = c == 'N' ? DIGITS : c == '[' && end > 0 ? choice(text.substring(at + 1, end)) : choice(c);
            if (place.isEmpty()) {
                return Collections.emptyList();
            }
            places.add(place);
            at = end + 1;
        }
        return places;
    }

    private static String choice(char letter) {
        return CodeRange.isLetter(letter) ? String.valueOf(letter) : "";
    }

    /** The characters in brackets, ascending; none if something else is there. */
    private static String choice(String inside) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < inside.length(); i++) {
            char first = inside.charAt(i);
            char last = first;
            if (i + 2 < inside.length() && inside.charAt(i + 1) == '-') {
                i += 2;
                last = inside.charAt(i);
            }
            boolean isSpan = CodeRange.isDigit(first) && CodeRange.isDigit(last)
                    || CodeRange.isLetter(first) && CodeRange.isLetter(last);
            if (!isSpan || last < first) {
                return "";
            }
            for (char c = first; c <= last; c++) {
                all.append(c);
            }
        }
        char[] ascending = all.toString().toCharArray();
        Arrays.sort(ascending);
        return new String(ascending);
    }

    /** The shape that the end of a range has by itself: its own letters, and digits elsewhere. */
    static CodeShape ofEnd(String end) {
        List<String> places = new ArrayList<>();
        for (char c : end.toCharArray()) {
            places.add(CodeRange.isDigit(c) ? DIGITS : String.valueOf(c));
        }
        return new CodeShape(end, places, false, "");
    }

    boolean isInteger() {
        return places.length == 0;
    }

    boolean isPrefix() {
        return isPrefix;
    }

    /** Whether all of its places, and nothing else, are digits. */
    boolean isAllDigits() {
        return !isInteger() && !isPrefix && Arrays.stream(places).allMatch(DIGITS::equals);
    }

    /** The code that a number stands for: its digits, padded with zeros unless the shape is of integers. */
    String ofNumber(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        while (number >= 0 && digits.length() < places.length) {
            digits.insert(0, '0');
        }
        return digits.toString();
    }

    /** Whether its codes have letters at their end, which name families. */
    boolean hasFamilies() {
        return bodyWidth < places.length;
    }

    /** Whether a text is a code of this shape. */
    boolean has(CharSequence code) {
        return holds(code, null, null);
    }

    /**
     * Whether a text is a code of this shape from one plain code to another of its family.
     *
     * @param first the first of them, or null if any code will do
     * @param last the last of them, or null likewise
     */
    boolean holds(CharSequence code, @Nullable String first, @Nullable String last) {
        int place = 0;
        int fromFirst = 0; // the order of what was read and of the first code: it counts where they begin to differ
        int fromLast = 0;
        boolean isZero = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (ignored.indexOf(c) >= 0) {
                continue;
            }
            if (isInteger() ? isZero || !CodeRange.isDigit(c) : !mayStand(c, place)) {
                return false;
            }
            isZero = isInteger() && place == 0 && c == '0';
            if (place >= bodyWidth && place < places.length) {
                if (first != null && c != first.charAt(place)) {
                    return false;
                }
            } else if (isInteger() || place < bodyWidth) {
                fromFirst = order(fromFirst, c, first, place);
                fromLast = order(fromLast, c, last, place);
            }
            place++;
        }
        if (isInteger()) {
            fromFirst = first != null && place != first.length() ? place - first.length() : fromFirst;
            fromLast = last != null && place != last.length() ? place - last.length() : fromLast;
        }
        return place > 0 && place >= places.length && fromFirst >= 0 && fromLast <= 0;
    }

    private boolean mayStand(char c, int place) {
        return place < places.length
                ? places[place].indexOf(c) >= 0
                : isPrefix && (CodeRange.isDigit(c) || CodeRange.isLetter(c));
    }

    private static int order(int known, char c, @Nullable String end, int place) {
        return known != 0 || end == null || place >= end.length() ? known : c - end.charAt(place);
    }

    /** A code of this shape without what does not count. */
    String plain(CharSequence code) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < code.length() && (isInteger() || plain.length() < places.length); i++) {
            if (ignored.indexOf(code.charAt(i)) < 0) {
                plain.append(code.charAt(i));
            }
        }
        return plain.toString();
    }

    /**
     * The plain code that the end of a range means, or null if the text is none. Where the shape goes by prefix, fewer
     * characters than there are places stand for all codes that begin with them.
     *
     * @param isLast whether the last of those is asked for, and not the first
     */
    @Nullable
    String end(String end, boolean isLast) {
        StringBuilder full = new StringBuilder(end);
        while (isPrefix && !end.isEmpty() && full.length() < places.length) {
            String place = places[full.length()];
            full.append(place.charAt(isLast ? place.length() - 1 : 0));
        }
        boolean fits = isInteger() || full.length() == places.length;
        return fits && plain(end).equals(end) && has(full) ? full.toString() : null;
    }

    /** The place at which two plain codes name different families, or -1 if they are of one. */
    int differingFamily(String one, String other) {
        for (int place = bodyWidth; place < places.length; place++) {
            if (one.charAt(place) != other.charAt(place)) {
                return place;
            }
        }
        return -1;
    }

    /** How many plain codes lie before one in its family. */
    BigInteger number(String plain) {
        if (isInteger()) {
            return new BigInteger(plain);
        }
        BigInteger number = BigInteger.ZERO;
        for (int place = 0; place < bodyWidth; place++) {
            number = number.multiply(BigInteger.valueOf(places[place].length()))
                    .add(BigInteger.valueOf(places[place].indexOf(plain.charAt(place))));
        }
        return number;
    }

    /**
     * Whether the ends of a range say by themselves which codes lie between them: each code has the letters of the ends
     * where those have letters, and any digit where they have digits.
     */
    boolean isSaidByEnds(String first, String last) {
        if (isPrefix || !ignored.isEmpty()) {
            return false;
        }
        int place = 0;
        while (place < bodyWidth && first.charAt(place) == last.charAt(place)) {
            place++;
        }
        if (place < bodyWidth && !DIGITS.contains(between(places[place], first.charAt(place), last.charAt(place)))) {
            return false;
        }
        for (int behind = place + 1; behind < bodyWidth; behind++) {
            boolean isLetter = places[behind].length() == 1 && !CodeRange.isDigit(places[behind].charAt(0));
            if (!isLetter && !places[behind].equals(DIGITS)) {
                return false;
            }
        }
        return true;
    }

    private static String between(String place, char first, char last) {
        return place.substring(place.indexOf(first), place.indexOf(last) + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeShape
                && Arrays.equals(((CodeShape) other).places, places)
                && ((CodeShape) other).isPrefix == isPrefix
                && ((CodeShape) other).ignored.equals(ignored);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(places) + ignored.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
