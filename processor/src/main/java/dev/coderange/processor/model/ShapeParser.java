package dev.coderange.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads one shape, such as {@code NNNN[AFMTU]}: {@code N} a digit, a letter itself, in brackets one letter out of several. */
public final class ShapeParser {

    private static final String DIGIT = "N";

    private final String text;
    private int at;

    private ShapeParser(String text) {
        this.text = text;
    }

    /** Says what is wrong with a shape. */
    public static final class NoShapeException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private NoShapeException(String message) {
            super(message);
        }
    }

    /**
     * The shape that a text writes.
     *
     * @throws NoShapeException if it writes none
     */
    public static Shape parse(String text) {
        if (text.isEmpty()) {
            throw new NoShapeException("The shape is empty. Write N for each digit of a code, such as \"NNNNN\".");
        }
        List<String> places = new ShapeParser(text).places();
        long size = 1;
        for (String place : places) {
            if (size > Long.MAX_VALUE / place.length()) {
                throw new NoShapeException(
                        "The shape %s has more codes than 2^63-1. Use a narrower one, at most 18 digits wide."
                                .formatted(Quoted.of(text)));
            }
            size *= place.length();
        }
        return new Shape(text, places);
    }

    private List<String> places() {
        List<String> places = new ArrayList<>();
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '[') {
                places.add(letters());
            } else if (isLetter(c)) {
                String letter = Character.toString(c);
                places.add(letter.equals(DIGIT) ? Shape.DIGITS : letter);
                at++;
            } else {
                throw strange(c);
            }
        }
        return places;
    }

    private NoShapeException strange(int c) {
        String mend;
        if (c == ']') {
            mend = "There is no [ before it.";
        } else if (c == '.' || c == '-' || c == '/' || c == ' ') {
            mend = "Codes are written without separators: leave it out of the format and of every code.";
        } else if (c >= '0' && c <= '9') {
            mend = "Write N for a digit.";
        } else if (c >= 'a' && c <= 'z') {
            mend = "Letters are upper-case: write %s.".formatted(Quoted.of(Character.toUpperCase(c)));
        } else {
            mend = "A shape has N for a digit, upper-case letters, and letters in brackets, as in \"NNNN[AFMTU]\".";
        }
        return new NoShapeException("%s cannot be in the shape %s. %s".formatted(Quoted.of(c), Quoted.of(text), mend));
    }

    private String letters() {
        int close = text.indexOf(']', at);
        if (close < 0) {
            throw new NoShapeException("A ] is missing in the shape %s after the [ at its character %s."
                    .formatted(Quoted.of(text), at + 1));
        }
        String inside = text.substring(at + 1, close);
        at = close + 1;
        if (inside.isEmpty()) {
            throw new NoShapeException(
                    "The brackets in the shape %s are empty. Write the letters that can be there, such as [AFMTU] or [A-V]."
                            .formatted(Quoted.of(text)));
        }
        var letters = new TreeSet<Character>();
        int i = 0;
        while (i < inside.length()) {
            char first = letter(inside, i);
            boolean span = i + 1 < inside.length() && inside.charAt(i + 1) == '-';
            char last = span ? letter(inside, i + 2) : first;
            if (last < first) {
                throw new NoShapeException("%c-%c in the shape %s runs backwards. Write %c-%c."
                        .formatted(first, last, Quoted.of(text), last, first));
            }
            for (char c = first; c <= last; c++) {
                if (!letters.add(c)) {
                    throw new NoShapeException(
                            "%c is in the brackets of the shape %s twice. Remove one.".formatted(c, Quoted.of(text)));
                }
            }
            i += span ? 3 : 1;
        }
        var ascending = new StringBuilder();
        letters.forEach(ascending::append);
        return ascending.toString();
    }

    private char letter(String inside, int i) {
        if (i >= inside.length()) {
            throw new NoShapeException(
                    "A letter is missing after the - in the brackets of the shape %s.".formatted(Quoted.of(text)));
        }
        int c = inside.codePointAt(i);
        if (!isLetter(c)) {
            String mend = c >= '0' && c <= '9'
                    ? "For a place that is a digit or a letter, list a shape for each, such as [\"[A-Z]NN\", \"[A-Z]N[AB]\"]; for a digit alone write N without brackets."
                    : "Write only upper-case letters there, and - between two of them.";
            throw new NoShapeException(
                    "%s cannot be in the brackets of the shape %s. %s".formatted(Quoted.of(c), Quoted.of(text), mend));
        }
        return (char) c;
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
