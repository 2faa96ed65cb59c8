package dev.coderange.processor.model;

import dev.coderange.processor.text.Quoted;
import dev.coderange.processor.text.RangeMessage;
import dev.coderange.processor.text.Said;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads one shape, such as {@code NNNN[AFMTU]}: {@code N} a digit, a letter itself, in brackets one letter out of
 * several.
 */
public final class ShapeParser {

    private static final String DIGIT = "N";

    private static final char STAR = '*';

    private final String text;
    private int at;
    private boolean isPrefix;

    private ShapeParser(String text) {
        this.text = text;
    }

    /** Says what is wrong with a shape. */
    public static final class NoShapeException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final transient Said said;

        private NoShapeException(Said said) {
            super(said.text());
            this.said = said;
        }

        /** What is wrong, and how to fix it. */
        public Said said() {
            return said;
        }
    }

    /**
     * The shape that a text writes.
     *
     * @throws NoShapeException if it writes none
     */
    public static Shape parse(String text) {
        if (text.isEmpty()) {
            throw new NoShapeException(RangeMessage.EMPTY_SHAPE.with());
        }
        var parser = new ShapeParser(text);
        List<String> places = parser.places();
        long size = 1;
        for (String place : places) {
            if (size > Long.MAX_VALUE / place.length()) {
                throw new NoShapeException(RangeMessage.SHAPE_HAS_TOO_MANY_CODES.with(Quoted.of(text)));
            }
            size *= place.length();
        }
        if (places.isEmpty()) {
            throw new NoShapeException(RangeMessage.STAR_ALONE.with(Quoted.of(text)));
        }
        return new Shape(text, places, parser.isPrefix);
    }

    private List<String> places() {
        List<String> places = new ArrayList<>();
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '[') {
                places.add(choice());
            } else if (c == STAR && at == text.length() - 1) {
                isPrefix = true;
                at++;
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
        String character = Quoted.of(c);
        String shape = Quoted.of(text);
        Said said;
        if (c == STAR) {
            said = RangeMessage.STAR_NOT_LAST.with(shape);
        } else if (c == ']') {
            said = RangeMessage.UNOPENED_BRACKET.with(character, shape);
        } else if (c == '.' || c == '-' || c == '/' || c == ' ') {
            said = RangeMessage.SHAPE_HAS_SEPARATOR.with(character, shape, (char) c);
        } else if (c >= '0' && c <= '9') {
            said = RangeMessage.SHAPE_HAS_DIGIT.with(character, shape, (char) c);
        } else if (c >= 'a' && c <= 'z') {
            said = RangeMessage.SHAPE_HAS_LOWER_CASE.with(character, shape, Quoted.of(Character.toUpperCase(c)));
        } else {
            said = RangeMessage.SHAPE_HAS_CHARACTER.with(character, shape);
        }
        return new NoShapeException(said);
    }

    /** The characters in brackets. */
    private String choice() {
        int close = text.indexOf(']', at);
        if (close < 0) {
            throw new NoShapeException(RangeMessage.UNCLOSED_BRACKET.with(at + 1, Quoted.of(text)));
        }
        String inside = text.substring(at + 1, close);
        at = close + 1;
        if (inside.isEmpty()) {
            throw new NoShapeException(RangeMessage.EMPTY_BRACKETS.with(Quoted.of(text)));
        }
        var choice = new StringBuilder();
        int i = 0;
        while (i < inside.length()) {
            char first = character(inside, i);
            boolean span = i + 1 < inside.length() && inside.charAt(i + 1) == '-';
            char last = span ? character(inside, i + 2) : first;
            if (isLetter(first) != isLetter(last)) {
                throw new NoShapeException(RangeMessage.SPAN_OF_DIGIT_AND_LETTER.with(first, last, Quoted.of(text)));
            }
            if (last < first) {
                throw new NoShapeException(
                        RangeMessage.BACKWARD_LETTERS.with(first, last, Quoted.of(text), last, first));
            }
            for (char c = first; c <= last; c++) {
                if (choice.indexOf(String.valueOf(c)) >= 0) {
                    throw new NoShapeException(RangeMessage.DUPLICATE_LETTER.with(c, Quoted.of(text)));
                }
                choice.append(c);
            }
            i += span ? 3 : 1;
        }
        char[] ascending = choice.toString().toCharArray();
        Arrays.sort(ascending);
        return new String(ascending);
    }

    private char character(String inside, int i) {
        if (i >= inside.length()) {
            throw new NoShapeException(RangeMessage.LETTER_MISSING.with(Quoted.of(text)));
        }
        int c = inside.codePointAt(i);
        if (c > 'Z' || !Shape.isCodeCharacter((char) c)) {
            throw new NoShapeException(RangeMessage.CHARACTER_IN_BRACKETS.with(Quoted.of(c), Quoted.of(text)));
        }
        return (char) c;
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
