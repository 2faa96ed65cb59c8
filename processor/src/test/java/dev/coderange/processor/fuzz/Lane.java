package dev.coderange.processor.fuzz;

import java.util.List;

/**
 * Codes that can stand in one range: those of a shape whose letters are fixed, or the integers.
 *
 * @param shape the shape as data writes it
 * @param letterAt where the one letter stands, or -1
 * @param letter the letter
 */
record Lane(String shape, int letterAt, char letter) {

    static Lane of(String shape) {
        return new Lane(shape, -1, ' ');
    }

    static Lane of(String shape, int letterAt, char letter) {
        return new Lane(shape, letterAt, letter);
    }

    boolean isInteger() {
        return shape.equals("integer");
    }

    int width() {
        return code(0).length();
    }

    /** The code of a number, from 0. */
    String code(long number) {
        if (isInteger()) {
            return Long.toString(number);
        }
        int digits = (int) shape.chars().filter(c -> c == 'N').count();
        String text = Long.toString(number);
        String padded = "0".repeat(digits - text.length()) + text;
        return letterAt < 0 ? padded : padded.substring(0, letterAt) + letter + padded.substring(letterAt);
    }

    /** Parts of this lane that a set may fill: all of it or the interesting corners. */
    List<SetMaker.Stretch> stretches(Dice dice) {
        if (isInteger()) {
            return dice.pick(List.of(
                    List.of(stretch(0, 1_000)),
                    List.of(stretch(0, Long.MAX_VALUE)),
                    List.of(stretch(0, 255), stretch(Integer.MAX_VALUE - 300L, Integer.MAX_VALUE + 300L)),
                    List.of(stretch(5, 70_000), stretch(Long.MAX_VALUE - 200, Long.MAX_VALUE))));
        }
        long last = Math.round(Math.pow(10, shape.chars().filter(c -> c == 'N').count())) - 1;
        long middle = last / 2;
        return dice.pick(
                List.of(List.of(stretch(0, last)), List.of(stretch(last / 3, middle), stretch(middle + 1, last))));
    }

    private SetMaker.Stretch stretch(long first, long last) {
        return new SetMaker.Stretch(this, first, last);
    }
}
