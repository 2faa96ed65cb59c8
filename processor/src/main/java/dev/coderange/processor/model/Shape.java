package dev.coderange.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One shape of a code: what may stand at each of its places. Every code of a shape has a number, and the numbers run
 * from 0 to {@link #size()} - 1 without a gap.
 *
 * <p>The places after the last one that can hold a digit name a <em>family</em>, as the {@code T} of {@code 0042T}
 * does. The places before them are the <em>body</em>, and the codes of one family are numbered next to each other, in
 * the order of the text of their bodies. A shape that goes by prefix has no families: what follows its places may be a
 * digit.
 *
 * @param text as the data writes it, for example {@code NNNN[AFMTU]}
 * @param places the characters allowed at each place, ascending: digits and upper-case letters
 * @param isPrefix whether any run of digits and upper-case letters may follow the places, which alone decide
 */
public record Shape(String text, List<String> places, boolean isPrefix) {

    /** What may stand where the shape has an {@code N}. */
    public static final String DIGITS = "0123456789";

    public Shape {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a shape without a place");
        }
        long size = 1;
        for (String place : places) {
            if (!isAscending(place)) {
                throw new IllegalArgumentException("neither digits nor letters, ascending: " + place);
            }
            size = Math.multiplyExact(size, (long) place.length());
        }
    }

    /** A shape that a code has from its first to its last character. */
    public Shape(String text, List<String> places) {
        this(text, places, false);
    }

    // By hand, since what a record has by itself is linked anew in every compilation.

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape
                && shape.text.equals(text)
                && shape.isPrefix == isPrefix
                && shape.places.equals(places);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    private static boolean isAscending(String place) {
        for (int i = 0; i < place.length(); i++) {
            if (!isCodeCharacter(place.charAt(i)) || i > 0 && place.charAt(i - 1) >= place.charAt(i)) {
                return false;
            }
        }
        return !place.isEmpty();
    }

    /** Whether codes can have a character at all: the digits and the upper-case letters of ASCII. */
    public static boolean isCodeCharacter(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    /** How many places there are: the length of a code of this shape, or the least if it goes by prefix. */
    public int width() {
        return places.size();
    }

    /** Whether any digit, and no letter, stands at a place. */
    public boolean isDigit(int place) {
        return places.get(place).equals(DIGITS);
    }

    /** Whether a digit can stand at a place. */
    private boolean canBeDigit(int place) {
        return places.get(place).charAt(0) <= '9';
    }

    /** Whether every place is a digit, and nothing follows. */
    public boolean isAllDigits() {
        return digits() == width() && !isPrefix;
    }

    /** How many places are digits. */
    public int digits() {
        int digits = 0;
        for (String place : places) {
            if (place.equals(DIGITS)) {
                digits++;
            }
        }
        return digits;
    }

    /** How many places make up the body; those behind it name the family. */
    public int bodyWidth() {
        int width = width();
        while (!isPrefix && width > 0 && !canBeDigit(width - 1)) {
            width--;
        }
        return width;
    }

    /** How many codes a family has. */
    public long lane() {
        return product(0, bodyWidth());
    }

    /** How many codes have this shape; of those that begin alike, where it goes by prefix, only one. */
    public long size() {
        return product(0, width());
    }

    private long product(int from, int to) {
        long product = 1;
        for (int place = from; place < to; place++) {
            product *= places.get(place).length();
        }
        return product;
    }

    /**
     * The places in the order in which they count, the one that counts most first: those of the family, then those of
     * the body.
     */
    public List<Integer> counting() {
        List<Integer> counting = new ArrayList<>();
        int body = bodyWidth();
        for (int i = 0; i < width(); i++) {
            counting.add((body + i) % width());
        }
        return counting;
    }

    /** The number of a code, or -1 if the text does not have this shape. */
    public long number(CharSequence code) {
        if (isPrefix ? code.length() < width() || !isRest(code) : code.length() != width()) {
            return -1;
        }
        return number(code, width(), false);
    }

    /** Whether what follows the places may follow them. */
    private boolean isRest(CharSequence code) {
        for (int i = width(); i < code.length(); i++) {
            if (!isCodeCharacter(code.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The number of the end of a range, or -1 if the text is none. Where the shape goes by prefix, the text may have
     * fewer characters than there are places; it then stands for all codes that begin with it.
     *
     * @param isLast whether the last of those codes is asked for, and not the first
     */
    public long end(CharSequence text, boolean isLast) {
        if (!isPrefix) {
            return number(text);
        }
        return text.length() == 0 || text.length() > width() ? -1 : number(text, text.length(), isLast);
    }

    /** The number of the given places of a text, with the lowest or the highest characters at all others. */
    private long number(CharSequence text, int given, boolean isLast) {
        long body = 0;
        long family = 0;
        int bodyWidth = bodyWidth();
        for (int i = 0; i < width(); i++) {
            String place = places.get(i);
            int index = i < given ? place.indexOf(text.charAt(i)) : isLast ? place.length() - 1 : 0;
            if (index < 0) {
                return -1;
            }
            if (i < bodyWidth) {
                body = body * place.length() + index;
            } else {
                family = family * place.length() + index;
            }
        }
        return family == 0 ? body : family * lane() + body;
    }

    /**
     * The code that has a number; where the shape goes by prefix, the shortest.
     *
     * @param number from 0 to {@link #size()} - 1
     */
    public String code(long number) {
        if (number < 0 || number >= size()) {
            throw new IllegalArgumentException(number + " is no number of a " + text);
        }
        long lane = lane();
        long body = number % lane;
        long family = number / lane;
        int bodyWidth = bodyWidth();
        char[] code = new char[width()];
        for (int i = width() - 1; i >= 0; i--) {
            String place = places.get(i);
            if (i < bodyWidth) {
                code[i] = place.charAt((int) (body % place.length()));
                body /= place.length();
            } else {
                code[i] = place.charAt((int) (family % place.length()));
                family /= place.length();
            }
        }
        return new String(code);
    }

    /** Whether some text has both this shape and the other. */
    public boolean meets(Shape other) {
        boolean canBeAsLong = isPrefix
                ? other.isPrefix || other.width() >= width()
                : other.isPrefix ? width() >= other.width() : width() == other.width();
        if (!canBeAsLong) {
            return false;
        }
        for (int i = 0; i < Math.min(width(), other.width()); i++) {
            if (!haveCommon(places.get(i), other.places.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether some character is allowed at two places. */
    public static boolean haveCommon(String place, String other) {
        for (int i = 0; i < place.length(); i++) {
            if (other.indexOf(place.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return text;
    }
}
