package dev.coderange.processor.model;

import java.util.List;

/**
 * One shape of a code: what may stand at each of its places. Every code of a shape has a number, and the numbers run
 * from 0 to {@link #size()} - 1 without a gap: the digits count low, the letters high, so codes that differ only in
 * their digits are numbered next to each other.
 *
 * @param text as the data writes it, for example {@code NNNN[AFMTU]}
 * @param places the characters allowed at each place, ascending: all ten digits, or upper-case letters
 */
public record Shape(String text, List<String> places) {

    /** What may stand where the shape has an {@code N}. */
    public static final String DIGITS = "0123456789";

    public Shape {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a shape without a place");
        }
        long size = 1;
        for (String place : places) {
            if (!place.equals(DIGITS) && !isAscendingLetters(place)) {
                throw new IllegalArgumentException("neither the digits nor letters: " + place);
            }
            size = Math.multiplyExact(size, (long) place.length());
        }
    }

    // By hand, since what a record has by itself is linked anew in every compilation.

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape shape && shape.text.equals(text) && shape.places.equals(places);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    private static boolean isAscendingLetters(String place) {
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            if (c < 'A' || c > 'Z' || i > 0 && place.charAt(i - 1) >= c) {
                return false;
            }
        }
        return !place.isEmpty();
    }

    /** The length of a code of this shape. */
    public int width() {
        return places.size();
    }

    /** Whether a digit, and not a letter, stands at a place. */
    public boolean isDigit(int place) {
        return places.get(place).equals(DIGITS);
    }

    /** Whether every place is a digit. */
    public boolean isAllDigits() {
        return digits() == width();
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

    /**
     * How many codes there are between one combination of letters and the next: 10 to the power of {@link #digits()}.
     */
    public long lane() {
        long lane = 1;
        for (int i = digits(); i > 0; i--) {
            lane *= 10;
        }
        return lane;
    }

    /** How many codes have this shape. */
    public long size() {
        long size = 1;
        for (String place : places) {
            size *= place.length();
        }
        return size;
    }

    /** The number of a code, or -1 if the text does not have this shape. */
    public long number(CharSequence code) {
        if (code.length() != width()) {
            return -1;
        }
        long letters = 0;
        long digits = 0;
        for (int i = 0; i < width(); i++) {
            int index = places.get(i).indexOf(code.charAt(i));
            if (index < 0) {
                return -1;
            }
            if (isDigit(i)) {
                digits = 10 * digits + index;
            } else {
                letters = letters * places.get(i).length() + index;
            }
        }
        return letters * lane() + digits;
    }

    /**
     * The code that has a number.
     *
     * @param number from 0 to {@link #size()} - 1
     */
    public String code(long number) {
        if (number < 0 || number >= size()) {
            throw new IllegalArgumentException(number + " is no number of a " + text);
        }
        long digits = number % lane();
        long letters = number / lane();
        char[] code = new char[width()];
        for (int i = width() - 1; i >= 0; i--) {
            String place = places.get(i);
            if (isDigit(i)) {
                code[i] = (char) ('0' + digits % 10);
                digits /= 10;
            } else {
                code[i] = place.charAt((int) (letters % place.length()));
                letters /= place.length();
            }
        }
        return new String(code);
    }

    /** Whether some text has both this shape and the other. */
    public boolean meets(Shape other) {
        if (width() != other.width()) {
            return false;
        }
        for (int i = 0; i < width(); i++) {
            String theirs = other.places.get(i);
            if (places.get(i).chars().noneMatch(c -> theirs.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text;
    }
}
